import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type {
  AnnounceNext,
  OpenMeeting,
  PlanMeeting,
  PublishProposal,
  SummonMeeting,
} from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { dayToCome, itemUnknown, notWhile, reasonMissing, stated, unknownPeople } from './checks.js';

export function plan(
  command: PlanMeeting,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'none') ?? reasonMissing(command.date, command.dateMissing);
  if (refusal) return refusal;
  const body = context.association.bodies.find(({ body }) => body === command.body);
  if (!body)
    return refuse(
      meetingRules['body-unknown'],
      `Organet ${command.body} finns inte. Inrätta det först (associations/establish-body).`,
      { body: command.body, bodies: context.association.bodies.map(({ body }) => body) },
    );
  return accept({
    type: 'meeting.planned',
    data: {
      body: body.body,
      bodyName: body.name,
      record: body.decides ? 'minutes' : 'notes',
      documentTitle: command.documentTitle,
      title: command.title,
      date: stated(command.date, command.dateMissing),
      startsAt: command.startsAt ?? null,
      endsAt: command.endsAt ?? null,
      place: command.place ?? null,
      caseNumber: command.caseNumber ?? null,
      purpose: command.purpose ?? 'ordinary',
      public: command.publicBecause === undefined ? null : { ground: command.publicBecause },
      afterwards: command.enteredAfterwards === undefined ? null : { reason: command.enteredAfterwards },
    },
  });
}

export function summon(
  { on, recipients, substitutesNotified, announced }: SummonMeeting,
  state: MeetingState,
  { today }: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'planned') ?? dayToCome(on, today);
  if (refusal) return refusal;
  if (state.summoned)
    return refuse(
      meetingRules['meeting-already-summoned'],
      `Kallelsen skickades ${state.summoned.on}. Meddela ändringar på annat sätt, eller planera ett nytt sammanträde.`,
      { summonedOn: state.summoned.on },
    );
  return accept({
    type: 'meeting.summoned',
    data: {
      on,
      recipients,
      substitutesNotified: substitutesNotified ?? null,
      announced: announced ?? null,
    },
  });
}

/** The budget's proposal is on the website from the summons on (21 § lag 2003:1210, 8 kap. 14 § KL); other papers may be. */
export function publishProposal(
  { item, on, url }: PublishProposal,
  state: MeetingState,
  { today }: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'planned', 'open') ?? itemUnknown(state, item) ?? dayToCome(on, today);
  if (refusal) return refusal;
  const earlier = state.published.find((one) => one.item === item);
  if (earlier)
    return refuse(
      meetingRules['proposal-published-already'],
      `Förslaget ligger på webbplatsen sedan ${earlier.on}. Lägg ett ändrat förslag som en ny punkt.`,
      { item, on: earlier.on },
    );
  return accept({ type: 'meeting.proposal-published', data: { item, on, url } });
}

export function open(
  { openedBy }: OpenMeeting,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'planned') ??
    unknownPeople(context, openedBy === undefined ? [] : [openedBy]) ??
    accept({ type: 'meeting.opened', data: { openedBy: openedBy ?? null } })
  );
}

export function announceNext({ meetings }: AnnounceNext, state: MeetingState): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open', 'closed') ??
    accept({
      type: 'meeting.next-announced',
      data: {
        meetings: meetings.map(({ what, date, asWritten, place }) => ({
          what,
          date: date ?? null,
          asWritten,
          place: place ?? null,
        })),
      },
    })
  );
}
