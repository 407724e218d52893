import { type BindingRule, type CivilDate, offence, refusalOf } from '#kernel';
import type { AssociationState } from './association.state.js';
import { charterOn } from './charter-on.js';
import type { Check } from './decide/checks.js';
import type { ExcludedMatter } from './delegation.commands.js';
import type { DelegationGranted } from './delegation.events.js';
import { delegationBindingRules } from './delegation.rules.js';
import { holds } from './seats.js';

/** The law names persons: no presidium, no other body and no member can decide on the board's behalf. */
export function notAPerson({ bodies, members, people }: AssociationState, id: string): Check {
  if (people.some(({ person }) => person === id)) return undefined;
  const collective =
    bodies.find(({ body }) => body === id)?.name ?? members.find(({ member }) => member === id)?.name;
  if (collective === undefined) return undefined;
  return refusalOf(
    offence(
      delegationBindingRules['delegate-not-a-person'],
      `${collective} är ingen person och kan inte besluta på styrelsens vägnar.`,
      'Ge rätten till en ledamot, en ersättare eller en anställd.',
      { id, collective },
    ),
  );
}

/** Members and substitutes of the board, and employees; lent staff only where the charter counts them as such. */
export function notEntitled(
  association: AssociationState,
  { person, capacity }: Pick<DelegationGranted['to'], 'person' | 'capacity'>,
  day: CivilDate,
): Check {
  switch (capacity) {
    case 'member':
      return withoutSeat(association, person, 'ordinary', day);
    case 'substitute':
      return withoutSeat(association, person, 'substitute', day);
    case 'loaned-employee':
      return lent(association, person, day);
    case 'employee':
      return undefined;
  }
}

const EXCLUDED: Readonly<Record<ExcludedMatter, { rule: BindingRule; what: string; next: string }>> = {
  'goals-and-direction': {
    rule: delegationBindingRules['delegation-of-goals-and-direction'],
    what: 'Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet får inte delegeras.',
    next: 'Lämna dem till styrelsen.',
  },
  'opinion-on-appeal': {
    rule: delegationBindingRules['delegation-of-opinion-on-appeal'],
    what: 'Yttrandet när förbundets beslut har överklagats i sin helhet får inte delegeras.',
    next: 'Lämna det till styrelsen.',
  },
  'reserved-by-other-law': {
    rule: delegationBindingRules['delegation-of-reserved-matter'],
    what: 'Ärenden som en lag eller en annan föreskrift förbehåller styrelsen får inte delegeras.',
    next: 'Lämna dem till styrelsen.',
  },
  'rights-of-individuals': {
    rule: delegationBindingRules['delegation-of-rights-of-individuals'],
    what: 'Förbundet får inte besluta om enskildas förmåner och rättigheter eller utöva myndighet, och kan därför inte delegera det.',
    next: 'Lämna ärendet till den myndighet som det hör till.',
  },
};

/** What may not be delegated (10 § third paragraph), or decided by an association at all (7 §). */
export function beyondDelegation(concerns: readonly ExcludedMatter[] | null = []): Check {
  const [matter] = concerns ?? [];
  if (matter === undefined) return undefined;
  const { rule, what, next } = EXCLUDED[matter];
  return refusalOf(offence(rule, what, next, { concerns }));
}

function withoutSeat(
  { bodies, seats }: AssociationState,
  person: string,
  role: 'ordinary' | 'substitute',
  day: CivilDate,
): Check {
  const boards = bodies.filter(({ kind }) => kind === 'board').map(({ body }) => body);
  const seated = seats.some(
    (seat) => seat.person === person && seat.role === role && boards.includes(seat.body) && holds(seat, day),
  );
  if (seated) return undefined;
  const word = role === 'ordinary' ? 'ledamot' : 'ersättare';
  return refusalOf(
    offence(
      delegationBindingRules['delegate-holds-no-seat'],
      `Personen är inte ${word} i styrelsen ${day} och kan inte besluta som ${word}.`,
      'Registrera förordnandet först (associations/fill-seat), eller rätta vem eller vilken dag det gäller.',
      { person, role, day },
    ),
  );
}

function lent(association: AssociationState, person: string, day: CivilDate): Check {
  const charter = charterOn(association, day);
  if (charter?.loanedStaffMayDecide) return undefined;
  return refusalOf(
    offence(
      delegationBindingRules['delegate-is-lent'],
      `Personen är utlånad till förbundet av en medlem, och förbundsordningen räknar inte utlånad personal som förbundets anställda ${day}.`,
      'Ge rätten till en ledamot, en ersättare eller en anställd, eller ändra förbundsordningen först (associations/adopt-charter).',
      { person, day, charter: charter?.version ?? null },
    ),
  );
}
