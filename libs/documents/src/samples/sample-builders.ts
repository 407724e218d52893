import type { RichText } from '#kernel';
import type {
  AbsenceRecorded,
  Assignment,
  Attendee,
  Capacity,
  Item,
  ParagraphDecided,
  PrintedPerson,
} from '#meetings';

/** Short ways to build a meeting's state by hand, for specifications of the papers. */
export function person(
  id: string,
  name: string,
  printed: Partial<Omit<PrintedPerson, 'person' | 'name'>> = {},
): PrintedPerson {
  return { person: id, name, title: null, party: null, organisation: null, ...printed };
}

let listed = 0;

export function present(
  who: PrintedPerson,
  capacity: Capacity,
  stay: Partial<Omit<Attendee, 'who' | 'capacity'>> = {},
): Attendee {
  listed += 1;
  return {
    who,
    capacity,
    mode: 'on-site',
    servesFor: null,
    fromItem: null,
    left: null,
    at: null,
    soundOnlyReason: null,
    servesOnlyIn: null,
    listedAs: listed,
    ...stay,
  };
}

export function absent(
  who: PrintedPerson,
  kind: AbsenceRecorded['kind'] = 'with-notice',
  heading: string | null = null,
): AbsenceRecorded {
  return { who, kind, heading };
}

export function decision(
  item: string,
  type: ParagraphDecided['type'],
  clauses: string[],
  more: Partial<ParagraphDecided> = {},
): ParagraphDecided {
  return {
    item,
    decision: `${item}-1`,
    type,
    formula: null,
    clauses,
    amounts: [],
    conditions: [],
    assignments: [],
    postponedTo: null,
    reasons: null,
    mentions: [],
    appealable: null,
    remittedFor: null,
    proposal: null,
    budget: null,
    takenBy: null,
    ...more,
  };
}

export interface ItemFields extends Partial<Omit<Item, 'opened' | 'written'>> {
  readonly number?: number;
  readonly letter?: string;
  readonly label?: string;
  readonly heading?: string;
  readonly presentedBy?: string[];
  readonly assignments?: Assignment[];
  readonly unopened?: true;
}

/** An item that has been taken up and written, unless told otherwise. */
export function item(id: string, title: string, text: RichText, fields: ItemFields = {}): Item {
  const {
    number = null,
    letter = null,
    label,
    heading,
    presentedBy = [],
    assignments = [],
    unopened,
    ...rest
  } = fields;
  return {
    item: id,
    parent: null,
    title,
    section: null,
    tag: null,
    case: null,
    addedAt: 'planning',
    requestedBy: null,
    raisedAs: null,
    papersSent: null,
    matter: null,
    applicants: [],
    involved: [],
    attachments: [],
    recusals: [],
    proposals: [],
    proposition: null,
    votes: [],
    reservations: [],
    statements: [],
    delegated: [],
    followUps: [],
    approved: null,
    opened: unopened
      ? null
      : { item: id, number, letter, label: label ?? `§ ${number}`, heading: heading ?? title },
    written: { item: id, text, figures: [], sums: [], mentions: [], presentedBy, assignments },
    decisions: [],
    undecided: null,
    ...rest,
  };
}
