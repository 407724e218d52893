import type { AnslagState } from '#anslag';
import { charterOn } from '#associations';
import {
  applicationFoldable,
  applicationStream,
  grantFoldable,
  type GrantState,
  grantStream,
  initiativeFoldable,
  initiativeStream,
} from '#funding';
import { meetingFoldable, type MeetingState, meetingStream } from '#meetings';
import type { ActModel } from '../domain/act-model.js';
import { agreementAct, type GrantFacts } from '../domain/acts/agreement.js';
import { decisionFileAct } from '../domain/acts/decision-file.js';
import { decisionLetterAct } from '../domain/acts/decision-letter.js';
import { requisitionReceiptAct } from '../domain/acts/requisition-receipt.js';
import type { DecidedTogether } from './decided-together.js';
import { type ActRequest, assertParts, notReady, nothingThere } from './act-request.js';
import type { ActSources } from './act-sources.js';

/** Reads the anslag that announces an item's decisions, if there is one. */
export type AnslagOfItem = (
  meeting: string,
  item: string,
  sources: ActSources,
) => Promise<AnslagState | null>;

export async function decisionLetterOf(
  request: ActRequest,
  sources: ActSources,
  anslagOfItem: AnslagOfItem,
  together: DecidedTogether,
): Promise<ActModel> {
  const { association: id } = request;
  const application = await sources.read(
    applicationStream({ association: id, id: request.of }),
    applicationFoldable,
  );
  const decided = application.decisions.at(-1);
  if (!application.submitted) throw nothingThere(request);
  if (!decided) throw notReady(request, 'Ansökan är inte avgjord. Vänta tills styrelsen har beslutat.');
  const { meeting: held, item, date } = decided.decision;
  const meeting = await meetingWith(held, item, sources);
  const grant = decided.grant
    ? await sources.read(grantStream({ association: id, id: decided.grant }), grantFoldable)
    : null;
  const days = (await anslagOfItem(held, item, sources))?.days ?? null;
  const settled = await together.with(request.of, decided.decision, sources);
  const association = await sources.letterhead();
  const court = charterOn(association, date)?.court ?? null;
  const source = sources.of(request.of, request.sending);
  return decisionLetterAct(application, association, { meeting, grant, settled, days, court }, source);
}

export async function agreementOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const grant = await grantOf(request, sources);
  const facts = await factsAbout(grant, sources);
  const association = await sources.letterhead();
  return agreementAct(grant, association, facts, sources.of(request.of, request.sending));
}

export async function decisionFileOf(
  request: ActRequest,
  sources: ActSources,
  together: DecidedTogether,
): Promise<ActModel> {
  const grant = await grantOf(request, sources);
  const { application, decision } = grant.awarded!;
  const settled = await together.with(application, decision, sources);
  const facts = { ...(await factsAbout(grant, sources)), settled };
  const association = await sources.letterhead();
  return decisionFileAct(grant, association, facts, sources.of(request.of, request.sending));
}

export async function requisitionReceiptOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const grant = await grantOf(request, sources);
  assertParts(
    request,
    grant.requisitions.map(({ requisition }) => requisition),
  );
  const requisition = grant.requisitions.find((one) => one.requisition === request.parts[0]);
  if (!requisition || request.parts.length > 1)
    throw notReady(request, 'En kvittens gäller en rekvisition. Ange vilken med part.');
  const facts = await factsAbout(grant, sources);
  const association = await sources.letterhead();
  const source = sources.of(request.of, request.sending);
  return requisitionReceiptAct(grant, requisition, association, facts, source);
}

async function grantOf(request: ActRequest, sources: ActSources): Promise<GrantState> {
  const grant = await sources.read(
    grantStream({ association: request.association, id: request.of }),
    grantFoldable,
  );
  if (!grant.awarded) throw nothingThere(request);
  return grant;
}

async function factsAbout({ awarded }: GrantState, sources: ActSources): Promise<GrantFacts> {
  const { association } = sources;
  const { application, initiative, decision } = awarded!;
  return {
    application: await sources.read(applicationStream({ association, id: application }), applicationFoldable),
    initiative: await sources.read(initiativeStream({ association, id: initiative }), initiativeFoldable),
    meeting: await meetingWith(decision.meeting, decision.item, sources),
  };
}

/** The meeting that has the item; null where its minutes are not kept here. */
async function meetingWith(id: string, item: string, sources: ActSources): Promise<MeetingState | null> {
  const stream = meetingStream({ association: sources.association, id });
  const meeting = await sources.read(stream, meetingFoldable);
  return meeting.items.some((one) => one.item === item) ? meeting : null;
}
