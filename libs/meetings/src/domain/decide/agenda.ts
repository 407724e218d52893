import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { AddAgendaItem } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf } from '../paragraphs.js';
import { type Check, itemUnknown, notWhile, unknownPeople } from './checks.js';

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
      },
    })
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
