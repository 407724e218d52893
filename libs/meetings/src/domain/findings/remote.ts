import { type Finding, remark } from '#kernel';
import { hasQuorum, REMOTE_PARTICIPATION_FROM, supportsRemoteParticipation } from '#statute';
import { takesPartInDecisions } from '../attendance.js';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingContext } from '../meeting.context.js';
import type { Attendee, MeetingState } from '../meeting.state.js';
import { isOver } from './phase.js';

/**
 * Board members who took part remotely before 19 a § lag (2003:1210) let them: they may not count as present. A meeting
 * without a date is judged by the day on which it is closed.
 */
export function judgeRemote(
  meeting: MeetingState,
  { seats, today }: Pick<MeetingContext, 'seats' | 'today'>,
): Finding[] {
  const { planned } = meeting;
  if (planned?.record !== 'minutes' || !isOver(meeting)) return [];
  if (supportsRemoteParticipation(planned.date.date ?? today)) return [];
  const deciding = firstEntries(meeting.attendance.filter(takesPartInDecisions));
  const remote = deciding.filter(isRemote);
  if (remote.length === 0) return [];
  const inTheRoom = deciding.length - remote.length;
  const members = Math.max(seats.length, deciding.length);
  const quorum = hasQuorum(inTheRoom, members);
  return [
    remark(
      meetingFindingRules['remote-before-support'],
      `${namesOf(remote)} deltog på distans innan lagen gav stöd för det (19 a § lag (2003:1210) gäller från ${REMOTE_PARTICIPATION_FROM}). I rummet fanns ${inTheRoom} av ${members} ledamöter, ${quorum ? 'mer än hälften' : 'inte mer än hälften'}. ${quorum ? 'Pröva om de som deltog på distans fick delta i besluten.' : 'Pröva om styrelsen var beslutför (6 kap. 27 § kommunallagen).'}`,
      {
        where: 'attendance',
        remote: remote.map(({ who }) => who.person),
        deciding: deciding.length,
        inTheRoom,
        members,
        half: members / 2,
        quorumInTheRoom: quorum,
        supportedFrom: REMOTE_PARTICIPATION_FROM,
      },
    ),
  ];
}

/** One entry a person: whoever left and came back is one member. */
function firstEntries(attendance: readonly Attendee[]): Attendee[] {
  return attendance.filter(
    ({ who }, index) => attendance.findIndex((other) => other.who.person === who.person) === index,
  );
}

function namesOf(attendance: readonly Attendee[]): string {
  return new Intl.ListFormat('sv').format(attendance.map(({ who }) => who.name));
}

function isRemote({ mode }: Attendee): boolean {
  return mode === 'picture-and-sound' || mode === 'sound-only';
}
