import { accept, type CivilDate, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import type { AssignmentCommand, MoveDue, ReportBack } from './assignment.commands.js';
import type { AssignmentEvent, GivenAssignment } from './assignment.events.js';
import { assignmentRules } from './assignment.rules.js';
import {
  type AssignmentState,
  closingReport,
  dueNow,
  evolveAssignment,
  noReports,
} from './assignment.state.js';
import type { AssignmentInMinutes } from './assignments.js';

/** Other facts that a decision about an assignment relies on. */
export interface AssignmentContext {
  /** The assignment as its meeting's minutes give it now; null when none do. */
  readonly found: AssignmentInMinutes | null;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/** What became of an assignment, told outside a meeting. What is told in one is a follow-up in that meeting's minutes. */
export const assignmentDecider: Decider<
  AssignmentCommand,
  AssignmentState,
  AssignmentEvent,
  AssignmentContext
> = {
  initial: noReports,
  decide,
  evolve: evolveAssignment,
};

function decide(
  command: AssignmentCommand,
  state: AssignmentState,
  { found, today }: AssignmentContext,
): Decision<AssignmentEvent> {
  if (!found)
    return refuse(
      assignmentRules['assignment-unknown'],
      'Det finns inget uppdrag med det id:t. Alla uppdrag står med sina id under assignments.',
    );
  const refusal = closed(state);
  if (refusal) return refusal;
  switch (command.type) {
    case 'report-back':
      return reportBack(command, found, today);
    case 'move-due':
      return moveDue(command, state, found, today);
  }
}

function reportBack(
  { on, text, outcome }: ReportBack,
  found: AssignmentInMinutes,
  today: CivilDate,
): Decision<AssignmentEvent> {
  if (on > today)
    return refuse(
      assignmentRules['assignment-day-to-come'],
      `Det är ${today}, och en återrapport ${on} kan inte antecknas än. Vänta till dess, eller rätta dagen.`,
      { on, today },
    );
  return (
    beforeMeeting(on, found) ??
    accept({ type: 'assignment.reported-back', data: { given: givenBy(found), on, text, outcome } })
  );
}

function moveDue(
  { due, reason }: MoveDue,
  state: AssignmentState,
  found: AssignmentInMinutes,
  today: CivilDate,
): Decision<AssignmentEvent> {
  const from = dueNow(state, found.due);
  if (due === from)
    return refuse(
      assignmentRules['assignment-due-unchanged'],
      `Uppdraget ska redan vara klart ${due}. Ange en annan dag.`,
      { due },
    );
  return (
    beforeMeeting(due, found) ??
    accept({
      type: 'assignment.due-moved',
      data: { given: givenBy(found), on: today, from, due, reason },
    })
  );
}

function closed(state: AssignmentState): Refusal | undefined {
  const last = closingReport(state);
  if (!last) return undefined;
  const how = last.outcome === 'done' ? 'klart' : 'nedlagt';
  return refuse(
    assignmentRules['assignment-closed'],
    `Uppdraget rapporterades ${how} ${last.on}. Ett nytt uppdrag ges i ett beslut eller i en paragraf.`,
    { on: last.on, outcome: last.outcome },
  );
}

function beforeMeeting(day: CivilDate, { date }: AssignmentInMinutes): Refusal | undefined {
  if (date === null || day >= date) return undefined;
  return refuse(
    assignmentRules['assignment-day-before-meeting'],
    `Uppdraget gavs ${date}, och ${day} ligger före. Rätta dagen.`,
    { day, date },
  );
}

function givenBy({ meeting, item, decision, owner, text }: AssignmentInMinutes): GivenAssignment {
  return { meeting, item, decision, owner, text };
}
