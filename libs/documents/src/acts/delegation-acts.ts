import { delegationFoldable, delegationStream } from '#associations';
import type { EventStore } from '#event-store';
import { isCivilDate, partsOfStream, refuse, RefusedError } from '#kernel';
import { meetingFoldable, type MeetingState, meetingStream } from '#meetings';
import type { ActModel } from '../domain/act-model.js';
import { delegatedDecisionsAct } from '../domain/acts/delegated-decisions.js';
import { delegationReportAct, type Period } from '../domain/acts/delegation-report.js';
import { paperRules } from '../domain/paper.rules.js';
import { type ActRequest, nothingThere } from './act-request.js';
import type { ActSources } from './act-sources.js';

export async function delegatedDecisionsOf(request: ActRequest, sources: ActSources): Promise<ActModel> {
  const delegation = await sources.read(
    delegationStream({ association: request.association, id: request.of }),
    delegationFoldable,
  );
  if (!delegation.granted) throw nothingThere(request);
  const association = await sources.letterhead();
  return delegatedDecisionsAct(delegation, association, sources.of(request.of, request.sending));
}

/** Every delegation of the association, and the meetings where the board was told of what was decided. */
export async function delegationReportOf(
  request: ActRequest,
  sources: ActSources,
  store: EventStore,
): Promise<ActModel> {
  const { association: id, of } = request;
  const period = periodOf(request);
  const association = await sources.letterhead();
  if (of !== id || !association.founded) throw nothingThere(request);
  const delegations = [];
  for (const one of await delegationsIn(id, store)) {
    const stream = delegationStream({ association: id, id: one });
    delegations.push({ id: one, state: await sources.read(stream, delegationFoldable) });
  }
  const meetings = new Map<string, MeetingState>();
  for (const { reported, on } of delegations.flatMap(({ state }) => state.decisions))
    if (reported && (!period || (period.from <= on && on <= period.to)) && !meetings.has(reported.meeting)) {
      const stream = meetingStream({ association: id, id: reported.meeting });
      meetings.set(reported.meeting, await sources.read(stream, meetingFoldable));
    }
  const source = sources.of(of, request.sending);
  return delegationReportAct(association, { delegations, meetings, period }, source);
}

async function delegationsIn(association: string, store: EventStore): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of store.readLog({ after: 0n, types: ['delegation.granted'], association }))
    found.push(...batch.map(({ stream }) => partsOfStream(stream).id));
  return found;
}

/** The first and the last day; none for all time. */
function periodOf({ parts, kind, of }: ActRequest): Period | null {
  if (parts.length === 0) return null;
  const [from, to] = parts;
  if (parts.length === 2 && isCivilDate(from!) && isCivilDate(to!) && from! <= to!)
    return { from: from!, to: to! };
  throw new RefusedError(
    refuse(
      paperRules['paper-part-unknown'],
      'En period är två dagar, ÅÅÅÅ-MM-DD, den första först. Ange båda som part, eller ingen för alla beslut.',
      { kind, of, parts },
    ),
  );
}
