import type { MinutesSigned, SignatureEvidence, SignaturesFound } from '#meetings';

interface Evidence {
  readonly kind: SignatureEvidence['kind'];
  readonly inStore: boolean;
  readonly found: SignaturesFound | null;
}

/** What shows a signature that was not given here, for whoever asks: it is never called valid on somebody's word. */
export function evidenceWords(method: MinutesSigned['method'], evidence: Evidence | null): string {
  if (!evidence)
    return method === 'paper'
      ? 'Undertecknad på papper utan inskannat original.'
      : 'Uppges vara undertecknad elektroniskt i ett annat system; ingen fil visar det.';
  const { kind, inStore, found } = evidence;
  if (!inStore) return 'Filen som visar underskriften finns inte i lagret. Ladda upp den på nytt.';
  if (kind === 'scan') return 'Undertecknad på papper; det inskannade originalet finns bland bilagorna.';
  if (!found)
    return 'Undertecknad i ett annat system; filen finns bland bilagorna, och dess underskrift är inte kontrollerad.';
  return `Undertecknad i ett annat system; filen finns bland bilagorna. ${foundWords(found)}`;
}

function foundWords({ signatures, intact, trusted, inTime, whole }: SignaturesFound): string {
  const count = signatures === 1 ? 'en elektronisk underskrift' : `${signatures} elektroniska underskrifter`;
  const faults = [
    ...(intact ? [] : ['filen eller en underskrift har ändrats']),
    ...(trusted ? [] : ['certifikatet kommer inte från en utfärdare som installationen litar på']),
    ...(inTime ? [] : ['det framgår inte att certifikatet var i kraft när underskriften gavs']),
    ...(whole ? [] : ['filen har fått tillägg efter den sista underskriften']),
  ];
  return faults.length === 0
    ? `Den har ${count}: filen är oförändrad, och certifikaten kommer från betrodda utfärdare och var i kraft.`
    : `Den har ${count}, men ${faults.join('; ')}.`;
}
