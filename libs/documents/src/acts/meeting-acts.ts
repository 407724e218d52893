import { charterOn, seatsOn } from '#associations';
import { meetingFoldable, meetingStream, type MeetingState } from '#meetings';
import type { ActModel } from '../domain/act-model.js';
import { extractAct } from '../domain/acts/extract.js';
import { feesBasisAct } from '../domain/acts/fees-basis.js';
import { summonsAct } from '../domain/acts/summons.js';
import { paperFacts } from '../paper.js';
import { type ActRequest, assertParts, nothingThere } from './act-request.js';
import type { ActSources } from './act-sources.js';

export async function summonsOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const meeting = await meetingOf(request, sources);
  const association = await sources.letterhead();
  const { body: id, date } = meeting.planned!;
  const body = association.bodies.find((one) => one.body === id);
  const seats = body ? seatsOn(association, body, charterOn(association, date.date), date.date) : [];
  return summonsAct(meeting, association, seats, sources.of(request.of, request.sending));
}

export async function extractOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const meeting = await meetingOf(request, sources);
  assertParts(request, meeting.openedItems);
  const source = sources.of(request.of, request.sending);
  return extractAct(meeting, await sources.letterhead(), request.parts, paperFacts(meeting), source);
}

export async function feesBasisOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const meeting = await meetingOf(request, sources);
  const association = await sources.letterhead();
  const charter = charterOn(association, meeting.planned!.date.date);
  const source = sources.of(request.of, request.sending);
  return feesBasisAct(meeting, association, charter, paperFacts(meeting), source);
}

async function meetingOf(request: ActRequest, sources: ActSources): Promise<MeetingState> {
  const meeting = await sources.read(
    meetingStream({ association: request.association, id: request.of }),
    meetingFoldable,
  );
  if (!meeting.planned) throw nothingThere(request);
  return meeting;
}
