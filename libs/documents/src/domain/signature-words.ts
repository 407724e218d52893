import type { SignatureApplied } from './signature.events.js';
import { inWords } from './swedish.js';

export const ROLE_WORDS: Record<SignatureApplied['role'], string> = {
  secretary: 'Sekreterare',
  chair: 'Ordförande',
  approver: 'Justerare',
};

/** Its certificate says nothing of who the person is, and a reader must not think that it does. */
const ONLY_A_TEST =
  ' Certifikatet är utfärdat för prov i installationen och bevisar inte vem som undertecknade.';

/** What a reader of the approved minutes is told of a signature: role, printed name, and what was found when it was given. */
export function signatureWords({ role, who, on, method }: SignatureApplied): string {
  const found =
    'Vid kontroll i samband med underskriften var filen oförändrad, certifikatet utfärdat av en betrodd utfärdare och i kraft.';
  return `${ROLE_WORDS[role]} ${who.name} undertecknade elektroniskt ${inWords(on)}. ${found}${method === 'test-ca' ? ONLY_A_TEST : ''}`;
}

/** A signature's validity as it is found now. */
export function validityWords(
  { intact, trusted, inTime }: { intact: boolean; trusted: boolean; inTime: boolean },
  method: string,
): string {
  const faults = [
    ...(intact ? [] : ['filen eller underskriften har ändrats']),
    ...(trusted ? [] : ['certifikatet kommer inte från en betrodd utfärdare']),
    ...(inTime ? [] : ['certifikatet var inte i kraft när underskriften gavs']),
  ];
  if (faults.length > 0) return `Ogiltig: ${faults.join('; ')}.`;
  return `Giltig: filen är oförändrad sedan underskriften, och certifikatet kommer från en betrodd utfärdare och var i kraft.${method === 'test-ca' ? ONLY_A_TEST : ''}`;
}
