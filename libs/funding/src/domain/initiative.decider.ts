import type { AssociationState } from '#associations';
import { accept, type CivilDate, type Decider, type Decision, refuse } from '#kernel';
import type { DecisionFact } from './decision-fact.js';
import type {
  ChangeInitiative,
  EndInitiative,
  FactsNamed,
  InitiativeCommand,
  MoveInitiative,
  RegisterInitiative,
} from './initiative.commands.js';
import type {
  InitiativeEvent,
  InitiativeFacts,
  InitiativeKind,
  InitiativeRegistered,
} from './initiative.events.js';
import { partiesIn } from './initiative.findings.js';
import { initiativeRules } from './initiative.rules.js';
import { evolveInitiative, type InitiativeState, movedTo, noInitiative } from './initiative.state.js';
import { type Check, countParties, memberUnknown, isMember, partyFault, partyOf } from './party.js';
import type { InitiativeCategory } from './preparation.events.js';

export interface InitiativeContext {
  /** The initiative's id. */
  readonly initiative: string;
  readonly association: AssociationState;
  /** The association's taxonomy; empty when it has none. */
  readonly categories: readonly InitiativeCategory[];
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  /** The initiative that this one becomes part of; null when none is named. */
  readonly into: InitiativeState | null;
  /** The decision that is named; null when none is, or there is none such. */
  readonly decision: DecisionFact | null;
}

export const initiativeDecider: Decider<
  InitiativeCommand,
  InitiativeState,
  InitiativeEvent,
  InitiativeContext
> = {
  initial: noInitiative,
  decide,
  evolve: evolveInitiative,
};

function decide(
  command: InitiativeCommand,
  { registered, ended }: InitiativeState,
  context: InitiativeContext,
): Decision<InitiativeEvent> {
  if (command.type === 'register') return register(command, registered, context);
  if (!registered)
    return refuse(
      initiativeRules['initiative-unknown'],
      'Det finns ingen insats med det id:t. Registrera den först (initiatives/register), eller rätta id:t.',
      { initiative: context.initiative },
    );
  if (ended)
    return refuse(
      initiativeRules['initiative-ended'],
      `Insatsen avslutades ${ended.on} och ändras inte mer. Registrera en ny insats (initiatives/register), om arbetet tas upp igen.`,
      { on: ended.on, outcome: ended.outcome },
    );
  switch (command.type) {
    case 'change':
      return change(command, registered, context);
    case 'move':
      return move(command, registered, context);
    case 'end':
      return end(command, registered, context);
  }
}

/** A member answers for it, and somebody else takes part: that is what is coordinated (1, 2 and 4 §§ lag 2003:1210). */
function register(
  command: RegisterInitiative,
  registered: InitiativeRegistered | null,
  context: InitiativeContext,
): Decision<InitiativeEvent> {
  if (registered)
    return refuse(
      initiativeRules['initiative-already-registered'],
      `Id:t hör redan till insatsen ${registered.title}. Välj ett annat id.`,
      { title: registered.title },
    );
  const { kind, form, owner, enteredAfterwards } = command;
  const fault =
    ownerFault(context.association, owner, enteredAfterwards) ?? factsFault(command, kind, context);
  if (fault) return fault;
  const facts = factsOf(command, context.association);
  return (
    (enteredAfterwards === null ? onePartyOnly(owner, facts) : undefined) ??
    accept({
      type: 'initiative.registered',
      data: {
        kind,
        form,
        owner,
        ...facts,
        afterwards: enteredAfterwards === null ? null : { reason: enteredAfterwards },
      },
    })
  );
}

/** What was entered afterwards need not be made whole by its first change; what is whole stays so. */
function change(
  command: ChangeInitiative,
  registered: InitiativeRegistered,
  context: InitiativeContext,
): Decision<InitiativeEvent> {
  const fault = factsFault(command, registered.kind, context);
  if (fault) return fault;
  const facts = factsOf(command, context.association);
  return (
    (registered.afterwards ? undefined : onePartyOnly(registered.owner, facts)) ??
    accept({ type: 'initiative.changed', data: { ...facts, reason: command.reason } })
  );
}

function move(
  { to, on, reason, decision }: MoveInitiative,
  registered: InitiativeRegistered,
  context: InitiativeContext,
): Decision<InitiativeEvent> {
  if (!isMember(context.association, to)) return memberUnknown(context.association, to);
  if (to === registered.owner)
    return refuse(
      initiativeRules['initiative-same-owner'],
      `${to} är redan huvudman. Ange den medlem som tar över.`,
      { owner: to },
    );
  if (decision && !context.decision)
    return refuse(
      initiativeRules['initiative-decision-unknown'],
      'Det beslutet finns inte i det sammanträdets protokoll. Rätta sammanträdets eller beslutets id, eller utelämna beslutet.',
      { ...decision },
    );
  return (
    dayFault(on, registered, context.today) ??
    (registered.afterwards ? undefined : onePartyOnly(to, movedTo(registered, to))) ??
    accept({
      type: 'initiative.moved',
      data: { from: registered.owner, to, on, reason, decision: context.decision?.ref ?? null },
    })
  );
}

function end(
  { on, outcome, reason, into }: EndInitiative,
  registered: InitiativeRegistered,
  context: InitiativeContext,
): Decision<InitiativeEvent> {
  return (
    dayFault(on, registered, context.today) ??
    mergerFault(outcome, into, context) ??
    accept({ type: 'initiative.ended', data: { on, outcome, reason, into } })
  );
}

function ownerFault(association: AssociationState, owner: string | null, afterwards: string | null): Check {
  if (owner !== null) return isMember(association, owner) ? undefined : memberUnknown(association, owner);
  if (afterwards !== null) return undefined;
  return refuse(
    initiativeRules['initiative-without-owner'],
    'En medlem ska vara huvudman för insatsen. Ange vilken, eller varför det inte framgår om insatsen förs in i efterhand.',
  );
}

function factsFault(
  { parties, from, until, category }: FactsNamed,
  kind: InitiativeKind,
  { association, categories }: InitiativeContext,
): Check {
  return (
    partyFault(association, parties) ??
    periodReversed(from, until) ??
    categoryFault(category, kind, categories)
  );
}

function periodReversed(from: CivilDate | null, until: CivilDate | null): Check {
  if (from === null || until === null || from <= until) return undefined;
  return refuse(
    initiativeRules['initiative-period-reversed'],
    `Den sista dagen, ${until}, ligger före den första, ${from}. Rätta den ena eller den andra.`,
    { from, until },
  );
}

function categoryFault(
  category: string | null,
  kind: InitiativeKind,
  categories: readonly InitiativeCategory[],
): Check {
  if (category === null && categories.length === 0) return undefined;
  const known = categories.find((one) => one.category === category);
  if (!known)
    return refuse(
      initiativeRules['initiative-category-unknown'],
      categories.length === 0
        ? 'Förbundet har ingen indelning av insatser. Fastställ den först (initiatives/define-taxonomy), eller utelämna kategorin.'
        : `Insatsen ska ha en av förbundets kategorier: ${categories.map(({ title }) => title).join(', ')}. Ange en av dem, eller ändra indelningen (initiatives/define-taxonomy).`,
      { category, categories: categories.map((one) => one.category) },
    );
  if (known.kind === kind) return undefined;
  return refuse(
    initiativeRules['initiative-category-of-another-kind'],
    `Kategorin ${known.title} är för insatser av en annan art. Välj en kategori för den art som insatsen har, eller rätta arten.`,
    { category, kind, categoryKind: known.kind },
  );
}

function factsOf(
  { title, category, parties, steeringGroup, municipalities, from, until, targetGroup }: FactsNamed,
  association: AssociationState,
): InitiativeFacts {
  return {
    title,
    category,
    parties: parties.map((party) => partyOf(association, party)),
    steeringGroup,
    municipalities,
    from,
    until,
    targetGroup,
  };
}

function onePartyOnly(owner: string | null, { parties }: Pick<InitiativeFacts, 'parties'>): Check {
  const all = partiesIn({ owner, parties });
  if (countParties(all) >= 2) return undefined;
  return refuse(
    initiativeRules['initiative-of-one-party'],
    'Minst två parter ska stå bakom en insats: huvudmannen och en till. Ange vilka fler som deltar.',
    { owner, parties: parties.map(({ name }) => name) },
  );
}

function dayFault(on: CivilDate, { from }: InitiativeRegistered, today: CivilDate): Check {
  if (on > today)
    return refuse(
      initiativeRules['initiative-day-to-come'],
      `Det är ${today}, och ${on} har inte inträffat. Vänta till dess, eller ändra insatsens sista dag (initiatives/change).`,
      { on, today },
    );
  if (from === null || from <= on) return undefined;
  return refuse(
    initiativeRules['initiative-day-before-start'],
    `Insatsen började ${from}, efter ${on}. Rätta dagen.`,
    { on, from },
  );
}

function mergerFault(
  outcome: EndInitiative['outcome'],
  into: string | null,
  context: InitiativeContext,
): Check {
  const merges = outcome === 'merged';
  const open = into !== context.initiative && context.into?.registered != null && !context.into.ended;
  if (merges ? open : into === null) return undefined;
  return refuse(
    initiativeRules['initiative-merged-into-nothing'],
    merges
      ? 'Ange en annan insats som pågår och som den går upp i. Registrera den först (initiatives/register), om den är ny.'
      : 'Bara en insats som går upp i en annan har en sådan. Utelämna den, eller ange att insatsen går upp i den.',
    { into, outcome },
  );
}
