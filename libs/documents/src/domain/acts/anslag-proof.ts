import type { PostingProof, SiteState } from '#anslag';
import type { AssociationState } from '#associations';
import type { ActModel, ActSection } from '../act-model.js';
import type { PlannedAnslag } from '../anslag-document.js';
import { inWords, unbroken } from '../swedish.js';
import {
  actOf,
  type ActSource,
  dayCell,
  list,
  memberName,
  narrow,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';
import { subtitleOf } from './legal-force.js';

/**
 * The proof that an approval has been announced (bevis om anslag): on one site, or on all of them when `sites` is empty. It
 * must have stayed up for the whole time for appeal (13 kap. 5 § KL), so what broke it is told too.
 */
export function anslagProofAct(
  anslag: PlannedAnslag,
  association: AssociationState,
  sites: readonly string[],
  source: ActSource,
): ActModel {
  const { scheduled, days } = anslag;
  const shown = anslag.sites.filter(({ site }) => sites.length === 0 || sites.includes(site));
  const down = shown.every(({ takenDownOn }) => takenDownOn !== null);
  return actOf(
    {
      kind: 'anslag-proof',
      status: down ? 'completed' : 'draft',
      statusLine: down ? 'Anslaget är nedtaget' : 'Utkast – anslaget är inte nedtaget',
      title: 'Bevis om anslag',
      subtitle: [subtitleOf(anslag), ...(shown.length === 1 ? [shown[0]!.name] : [])].join(' · '),
      headerRight: scheduled.meetingDate ?? 'Datum saknas',
      front: [
        ...row('Organ', scheduled.bodyName),
        ...row('Sammanträdesdatum', scheduled.meetingDate && inWords(scheduled.meetingDate)),
        ...row('Paragrafer', unbroken(scheduled.paragraphs)),
        ...row('Justeringsdag', scheduled.approvedOn && inWords(scheduled.approvedOn)),
        ...row('Tillkännagivet från', days && inWords(days.postedOn)),
        ...row('Sista dag att överklaga', days && inWords(days.lastAppealDay)),
        ...row('Protokollet förvaras', scheduled.keptAt),
        ...row('Ansvarig för anslaget', scheduled.signedBy?.name),
        ...sendingRows('Skickat till', source),
      ],
      sections: [
        ...section('intyg', 'Intyg', [text(statement(anslag, shown, down))]),
        ...section('tavlor', shown.length === 1 ? 'Anslagstavlan' : 'Anslagstavlorna', [
          boards(shown, association),
        ]),
        ...section('bevis', 'Vad som visar det', [list(shown.flatMap(proofLines))]),
        ...interruptions(anslag, shown),
      ],
      signatures: signatures(
        'Underskrift',
        { role: 'Ansvarig för anslaget', name: scheduled.signedBy?.name ?? '' },
        { role: 'Ort och datum' },
      ),
    },
    association,
    source,
  );
}

function statement({ scheduled, days }: PlannedAnslag, shown: readonly SiteState[], down: boolean): string {
  const where = shown.length === 1 ? `på ${shown[0]!.name}` : 'på alla anslagstavlor som anges nedan';
  const what = `Att protokollet är justerat, ${unbroken(scheduled.paragraphs)},`;
  if (!days || !down)
    return `${what} ska vara tillkännagivet ${where} tills tiden för överklagande har gått ut.`;
  return `${what} har varit tillkännagivet ${where} tills tiden för överklagande gick ut den ${inWords(days.lastAppealDay)}.`;
}

function boards(shown: readonly SiteState[], association: AssociationState): ReturnType<typeof table> {
  const named = shown.some(({ postings }) => postings.at(-1)?.by);
  return table(
    null,
    ['Anslagstavla', 'Medlem', narrow('Uppsatt'), narrow('Nedtaget'), ...(named ? ['Uppsatt av'] : [])],
    shown.map(({ name, member, postings, takenDownOn }) => [
      name,
      member === null ? '–' : memberName(association, member),
      dayCell(postings.at(-1)?.from),
      dayCell(takenDownOn),
      ...(named ? [postings.at(-1)?.by?.name ?? '–'] : []),
    ]),
  );
}

const PROOFS: Record<PostingProof['kind'], string> = {
  receipt: 'kvittens',
  screenshot: 'skärmbild',
  attestation: 'intyg',
  url: 'adress',
};

function proofLines({ name, postings }: SiteState): string[] {
  return postings.flatMap(({ proof }) =>
    proof ? [`${name}, ${PROOFS[proof.kind]}: ${proof.reference}`] : [],
  );
}

function interruptions({ moves }: PlannedAnslag, shown: readonly SiteState[]): ActSection[] {
  const moved = moves.map(
    ({ from, days, reason }) =>
      `Uppsättningsdagen ändrad från ${inWords(from)} till ${inWords(days.postedOn)}. Skäl: ${reason}`,
  );
  const lost = shown.flatMap(({ name, postings }) =>
    postings.flatMap(({ lost: on, lostBecause }) =>
      on ? [`Borta från ${name} ${inWords(on)}. Skäl: ${lostBecause ?? 'inte angivet'}`] : [],
    ),
  );
  return section('andringar', 'Ändringar och avbrott', [list([...moved, ...lost])]);
}
