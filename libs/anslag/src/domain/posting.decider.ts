import { accept, type CivilDate, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import { anslagDays } from './anslag-days.js';
import type { MoveAnslag, PostAnslag, TakeDownAnslag } from './anslag.commands.js';
import type { AnslagEvent, AnslagScheduled } from './anslag.events.js';
import { findingsWhenMovedAfterPosting, findingsWhenPosted } from './anslag.findings.js';
import { anslagRules } from './anslag.rules.js';
import { type AnslagState, evolveAnslag, noAnslag } from './anslag.state.js';
import { beforeApproval } from './schedule.decider.js';

export type PostingCommand = PostAnslag | MoveAnslag | TakeDownAnslag;

export interface PostingContext {
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/** What happens to a planned anslag: it goes up, its day is changed, it comes down. */
export const postingDecider: Decider<PostingCommand, AnslagState, AnslagEvent, PostingContext> = {
  initial: noAnslag,
  decide,
  evolve: evolveAnslag,
};

function decide(
  command: PostingCommand,
  state: AnslagState,
  { today }: PostingContext,
): Decision<AnslagEvent> {
  const { scheduled } = state;
  if (!scheduled)
    return refuse(
      anslagRules['anslag-unknown'],
      'Det finns inget anslag med det id:t. Planera det först (anslag/schedule), eller rätta id:t.',
    );
  if (state.takenDownOn !== null)
    return refuse(
      anslagRules['anslag-already-taken-down'],
      `Anslaget togs ned ${state.takenDownOn} och kan inte ändras. Planera ett nytt anslag (anslag/schedule), om justeringen ska tillkännages igen.`,
      { takenDownOn: state.takenDownOn },
    );
  switch (command.type) {
    case 'post':
      return post(command, state, scheduled, today);
    case 'move':
      return move(command, state, scheduled, today);
    case 'take-down':
      return takeDown(command, state, today);
  }
}

function post(
  { on }: PostAnslag,
  state: AnslagState,
  { approvedOn, meetingDate }: AnslagScheduled,
  today: CivilDate,
): Decision<AnslagEvent> {
  if (state.days)
    return refuse(
      anslagRules['anslag-already-posted'],
      `Anslaget sattes upp ${state.days.postedOn}. Är dagen fel, flytta det (anslag/move).`,
      { postedOn: state.days.postedOn },
    );
  const refusal = beforeApproval(on, approvedOn) ?? dayToCome(on, today);
  if (refusal) return refusal;

  const days = anslagDays(on, approvedOn);
  return accept({ type: 'anslag.posted', data: { days } }, ...findingsWhenPosted(days, meetingDate, today));
}

/** The days count from the new day, whether or not the anslag had been posted. */
function move(
  { postedOn, reason }: MoveAnslag,
  state: AnslagState,
  { approvedOn, meetingDate, postOn }: AnslagScheduled,
  today: CivilDate,
): Decision<AnslagEvent> {
  const from = state.postOn ?? postOn;
  if (postedOn === from)
    return refuse(
      anslagRules['anslag-day-unchanged'],
      `Anslaget har redan dagen ${from}. Ange den dag som det ska flyttas till.`,
      { postedOn },
    );
  const refusal =
    beforeApproval(postedOn, approvedOn) ?? (state.days ? dayToCome(postedOn, today) : undefined);
  if (refusal) return refusal;

  const moved = {
    from,
    days: anslagDays(postedOn, approvedOn),
    reason,
    wasPosted: state.days !== null,
  };
  return accept(
    { type: 'anslag.moved', data: moved },
    ...(moved.wasPosted ? findingsWhenMovedAfterPosting(moved, meetingDate) : []),
  );
}

/** It must stay up until the time for appeal has run out (8 kap. 12 § KL); longer is always allowed. */
function takeDown({ on }: TakeDownAnslag, { days }: AnslagState, today: CivilDate): Decision<AnslagEvent> {
  if (!days)
    return refuse(
      anslagRules['anslag-not-posted'],
      'Anslaget har inte satts upp och kan därför inte tas ned. Sätt upp det först (anslag/post).',
    );
  if (on < days.firstTakeDownDay)
    return refuse(
      anslagRules['anslag-time-not-run-out'],
      `Ett beslut kan överklagas till och med ${days.lastAppealDay}, och anslaget får tas ned tidigast ${days.firstTakeDownDay}. Vänta till dess.`,
      { on, lastAppealDay: days.lastAppealDay, firstTakeDownDay: days.firstTakeDownDay },
    );
  return dayToCome(on, today) ?? accept({ type: 'anslag.taken-down', data: { on } });
}

function dayToCome(on: CivilDate, today: CivilDate): Refusal | undefined {
  if (on <= today) return undefined;
  return refuse(
    anslagRules['anslag-day-to-come'],
    `Det är ${today}, och det som ska ske ${on} kan inte antecknas som gjort. Vänta till dess, eller ange den dag då det gjordes.`,
    { on, today },
  );
}
