import {
  anslagFoldable,
  anslagStream,
  type AnslagState,
  appealedDecisions,
  calculatedLegalForce,
  obstaclesToLegalForce,
} from '#anslag';
import { charterOn } from '#associations';
import type { CivilDate } from '#kernel';
import { meetingFoldable, meetingStream } from '#meetings';
import type { ActModel } from '../domain/act-model.js';
import { anslagProofAct } from '../domain/acts/anslag-proof.js';
import { legalForceAct } from '../domain/acts/legal-force.js';
import type { PlannedAnslag } from '../domain/anslag-document.js';
import { inWords } from '../domain/swedish.js';
import { type ActRequest, assertParts, notReady, nothingThere } from './act-request.js';
import type { ActSources } from './act-sources.js';

export async function anslagProofOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const anslag = await anslagOf(request, sources);
  assertParts(
    request,
    anslag.sites.map(({ site }) => site),
  );
  const source = sources.of(request.of, request.sending);
  return anslagProofAct(anslag, await sources.letterhead(), request.parts, source);
}

/** Only what has been confirmed is certified: the court has been asked. */
export async function legalForceOf(
  request: ActRequest,
  sources: ActSources,
  today: CivilDate,
): Promise<ActModel> {
  const { association: id } = request;
  const anslag = await anslagOf(request, sources);
  const { legalForce, scheduled } = anslag;
  if (!legalForce) throw notReady(request, whyNot(anslag, today));
  const meeting = await sources.read(
    meetingStream({ association: id, id: scheduled.meeting }),
    meetingFoldable,
  );
  const association = await sources.letterhead();
  const court = charterOn(association, scheduled.meetingDate)?.court ?? null;
  const facts = { meeting: meeting.planned ? meeting : null, appealed: appealedDecisions(anslag), court };
  const source = sources.of(request.of, request.sending);
  return legalForceAct({ ...anslag, legalForce }, association, facts, source);
}

function whyNot(anslag: AnslagState, today: CivilDate): string {
  const obstacles = obstaclesToLegalForce(anslag, today);
  const from = calculatedLegalForce(anslag);
  const calculated = from ? ` Beräknad laga kraft: ${inWords(from)}.` : '';
  return obstacles.length > 0
    ? `Besluten har inte vunnit laga kraft. ${obstacles.join(' ')} Vänta tills inget hindrar det.`
    : `Laga kraft är inte bekräftad.${calculated} Fråga domstolen och bekräfta sedan (anslag/confirm-legal-force).`;
}

async function anslagOf(request: ActRequest, sources: ActSources): Promise<PlannedAnslag> {
  const anslag = await sources.read(
    anslagStream({ association: request.association, id: request.of }),
    anslagFoldable,
  );
  const { scheduled } = anslag;
  if (!scheduled) throw nothingThere(request);
  return { ...anslag, scheduled };
}
