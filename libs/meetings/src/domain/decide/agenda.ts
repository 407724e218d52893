import { accept, type Decision, type Offence, offence, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { AddAgendaItem } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { enforce } from '../law/enforce.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf } from '../paragraphs.js';
import { type Check, itemUnknown, notWhile, unknownMembers, unknownPeople } from './checks.js';

export function addAgendaItem(
  command: AddAgendaItem,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'planned', 'open') ??
    itemTaken(state, command.item) ??
    parentUnfit(state, command.parent) ??
    unknownPeople(context, command.requestedBy === undefined ? [] : [command.requestedBy]) ??
    caseUnknown(command, context) ??
    subItemsNotUsed(command, context) ??
    unknownMembers(context, command.applicants ?? []) ??
    unknownPeople(
      context,
      (command.involved ?? []).map(({ person }) => person),
    ) ??
    enforce(
      state,
      memberMayNotRaise(command, context),
      command.item,
      accept({
        type: 'agenda.item-added',
        data: {
          item: command.item,
          parent: command.parent ?? null,
          title: command.title,
          section: command.section ?? null,
          tag: command.tag ?? null,
          case: command.case === undefined ? null : { case: command.case, number: context.case!.number },
          addedAt: state.status === 'planned' ? 'planning' : 'meeting',
          requestedBy: command.requestedBy ?? null,
          raisedAs: command.raisedAs ?? null,
          papersSent: command.papersSent ?? null,
          matter: command.matter ?? null,
          applicants: command.applicants ?? [],
          involved: command.involved ?? [],
        },
      }),
    )
  );
}

function itemTaken(state: MeetingState, id: string): Check {
  const taken = itemOf(state, id);
  if (!taken) return undefined;
  return refuse(
    meetingRules['item-taken'],
    `Punkten ${id} finns redan, ”${taken.title}”. Välj ett annat id för den nya punkten.`,
    { item: id, title: taken.title },
  );
}

/** The agenda has two levels: items, and lettered sub-items below them. */
function parentUnfit(state: MeetingState, parent: string | undefined): Check {
  if (parent === undefined) return undefined;
  const unknown = itemUnknown(state, parent);
  const above = itemOf(state, parent)?.parent ?? null;
  if (unknown || above === null) return unknown;
  return refuse(
    meetingRules['item-nested'],
    `Punkten ${parent} är själv en underpunkt. Lägg den nya punkten under ${above} i stället.`,
    { parent, parentOfParent: above },
  );
}

function caseUnknown(command: AddAgendaItem, context: MeetingContext): Check {
  if (command.case === undefined || context.case) return undefined;
  return refuse(
    meetingRules['case-unknown'],
    `Ärendet ${command.case} är inte registrerat. Registrera det först (cases/register).`,
    { case: command.case },
  );
}

function subItemsNotUsed({ parent }: AddAgendaItem, { charter }: MeetingContext): Check {
  if (parent === undefined || charter?.letteredSubItems !== false) return undefined;
  return refuse(
    meetingRules['sub-items-not-used'],
    'Förbundets paragrafer har inga underpunkter enligt förbundsordningen. Lägg till saken som en egen punkt.',
    { parent, charter: charter.version },
  );
}

/** A board member always may, and an auditor in audit matters (4 kap. 20–21 §§ KL); a member only where the charter says so. */
function memberMayNotRaise({ raisedAs, requestedBy }: AddAgendaItem, { charter }: MeetingContext): Offence[] {
  if (raisedAs !== 'member' || charter?.membersMayRaiseMatters) return [];
  return [
    offence(
      meetingBindingRules['member-may-not-raise'],
      'Förbundsordningen ger inte medlemmarna rätt att väcka ärenden.',
      'Låt en ledamot väcka ärendet, eller ta upp det som en inkommen skrivelse.',
      { requestedBy: requestedBy ?? null, charter: charter?.version ?? null },
    ),
  ];
}
