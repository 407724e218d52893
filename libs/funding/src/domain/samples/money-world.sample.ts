import { type CivilDate, type Decision, type DomainEvent, fold, isRefusal, type Refusal } from '#kernel';
import type { AttachmentFaults } from '#attachments';
import type { DecisionFact } from '../decision-fact.js';
import { applicationFoldable } from '../application.state.js';
import type { ApplicationWords } from '../application.events.js';
import { fundFoldable } from '../fund.state.js';
import { decideFunding } from '../funding-decision.js';
import type { DecideFunding, FundingContext } from '../funding-decision.types.js';
import type { GrantCommand } from '../grant.commands.js';
import type { FundFact, GrantContext, LegalForceFact } from '../grant.context.js';
import { grantDecider } from '../grant.decider.js';
import { grantFoldable, type GrantState } from '../grant.state.js';
import type { Party } from '../initiative.events.js';
import { applicationStream, fundStream, grantStream } from '../streams.js';

const ASSOCIATION = 'bjorkalven';

export const noWords: ApplicationWords = {
  reasonUnder2: null,
  background: null,
  purpose: null,
  goals: null,
  targetGroup: null,
  method: null,
  equality: null,
  organisation: null,
  timetable: null,
  risks: null,
  followUp: null,
  implementation: null,
};

export interface Recorded {
  readonly stream: string;
  readonly event: DomainEvent;
}

/** A small house of streams in memory: decides by the real deciders, and appends all of a decision or nothing. */
export class MoneyWorld {
  readonly log: Recorded[] = [];
  today: CivilDate = '2026-03-18';
  unprepared: readonly string[] = [];
  parties: readonly Party[] = [{ member: 'regionen', name: 'Regionen' }];
  legalForce: LegalForceFact | null = null;
  attachments: AttachmentFaults = { notStored: [], differing: [] };
  decision: DecisionFact | null = decisionOf('styrelsen-2026-03-18', '§ 4', '2026-03-18');

  /** As it is recorded by somebody else. */
  given(stream: string, ...events: DomainEvent[]): this {
    this.log.push(...events.map((event) => ({ stream, event })));
    return this;
  }

  frame(year: number, kronor: number): this {
    return this.given(fundStream({ association: ASSOCIATION, id: String(year) }), {
      type: 'fund.equity-brought-forward',
      data: {
        amount: { ore: kronor * 100, asWritten: `${kronor} kr` },
        on: `${year}-01-01`,
        source: 'Årsredovisning',
      },
    });
  }

  application(id: string, amounts: Record<number, number>, more: object = {}): this {
    return this.given(applicationStream({ association: ASSOCIATION, id }), {
      type: 'application.submitted',
      data: {
        kind: 'application',
        form: 'ordinary',
        initiative: 'ungdomssparet',
        applicant: { member: 'bjorkby', name: 'Björkby kommun' },
        throughMember: null,
        case: null,
        caseNumber: null,
        receivedOn: '2026-01-15',
        contact: 'p21',
        title: 'Ungdomsspåret',
        amounts: Object.entries(amounts).map(([year, kronor]) => ({
          year: Number(year),
          costKind: null,
          amount: { ore: kronor * 100, asWritten: `${kronor} kr` },
        })),
        statedTotal: null,
        ownContribution: null,
        otherFunding: [],
        coApplicants: [{ member: 'regionen', name: 'Regionen' }],
        words: { ...noWords, reasonUnder2: 'Deltagarna behöver samordnat stöd för att kunna arbeta.' },
        attachments: [],
        ...more,
      },
    });
  }

  /** The board decides about money; answers the refusal, or what was recorded. */
  decideFunding(command: Omit<DecideFunding, 'item' | 'decision'>): ReturnType<typeof decideFunding> {
    const decision = decideFunding({ item: 'p4', decision: 'd4', ...command }, this.fundingContext(command));
    if (!isRefusal(decision))
      this.append('bjorkalven/meeting-styrelsen', { events: [], elsewhere: decision.elsewhere });
    return decision;
  }

  /** A command to a grant; answers the refusal, or undefined when it was recorded. */
  do(grant: string, command: GrantCommand, person = 'p15', roles = ['director']): Refusal | undefined {
    const stream = grantStream({ association: ASSOCIATION, id: grant });
    const decision = grantDecider.decide(
      command,
      this.grant(grant),
      this.grantContext(grant, command, person, roles),
    );
    if (isRefusal(decision)) return decision;
    this.append(stream, decision);
    return undefined;
  }

  grant(id: string): GrantState {
    return this.state(grantStream({ association: ASSOCIATION, id }), grantFoldable);
  }

  fund(year: number): FundFact {
    const stream = fundStream({ association: ASSOCIATION, id: String(year) });
    return { stream, version: this.version(stream), state: this.state(stream, fundFoldable) };
  }

  private append(stream: string, decision: Decision<DomainEvent>): void {
    if (isRefusal(decision)) return;
    this.given(stream, ...decision.events);
    for (const other of decision.elsewhere ?? []) {
      if (other.expectedVersion !== this.version(other.stream)) throw new Error(`Stale: ${other.stream}`);
      this.given(other.stream, ...other.events);
    }
  }

  private fundingContext({ outcomes }: Pick<DecideFunding, 'outcomes'>): FundingContext {
    const applications: FundingContext['applications'] = new Map(
      outcomes.map(({ application }) => {
        const stream = applicationStream({ association: ASSOCIATION, id: application });
        const state = this.state(stream, applicationFoldable);
        const initiative = {
          initiative: 'ungdomssparet',
          title: 'Ungdomsspåret',
          kind: 'individual',
          owner: 'bjorkby',
          parties: this.parties,
          endedOn: null,
        } as const;
        const earlier = state.decisions.flatMap(({ grant }) => (grant === null ? [] : [this.grant(grant)]));
        const known = {
          stream,
          version: this.version(stream),
          state,
          initiative,
          unprepared: this.unprepared,
          earlier,
        };
        return [application, state.submitted ? known : null];
      }),
    );
    const years = outcomes.flatMap(({ application, amounts = [] }) => [
      ...amounts.map(({ year }) => year),
      ...(applications.get(application)?.state.submitted?.amounts ?? []).map(({ year }) => year),
    ]);
    const grants = outcomes.flatMap(({ grant }) => grant ?? []);
    return {
      board: true,
      afterwards: false,
      ref: { meeting: 'styrelsen-2026-03-18', item: 'p4', decision: 'd4', label: '§ 4', date: '2026-03-18' },
      applications,
      grants: new Map(
        grants.map((id) => {
          const stream = grantStream({ association: ASSOCIATION, id });
          return [id, { stream, taken: this.version(stream) > 0 }];
        }),
      ),
      funds: this.funds(years),
    };
  }

  private grantContext(grant: string, command: GrantCommand, person: string, roles: string[]): GrantContext {
    const state = this.grant(grant);
    const named = 'amounts' in command ? command.amounts.map(({ year }) => year) : [];
    return {
      grant,
      actor: { person, roles },
      today: this.today,
      association: { members: [member('bjorkby'), member('alvsta')], people: [] },
      funds: this.funds([...state.amounts.map(({ year }) => year), ...named]),
      awardedBy: this.decision,
      decision: this.decision,
      legalForce: this.legalForce,
      attachments: this.attachments,
    };
  }

  private funds(years: readonly number[]): ReadonlyMap<number, FundFact> {
    return new Map([...new Set(years)].map((year) => [year, this.fund(year)]));
  }

  private version(stream: string): number {
    return this.log.filter((one) => one.stream === stream).length;
  }

  private state<State>(
    stream: string,
    foldable: { initial: State; evolve(state: State, event: never): State },
  ): State {
    return fold(
      foldable,
      this.log.filter((one) => one.stream === stream).map(({ event }) => event as never),
    );
  }
}

/** A decision in approved minutes. */
export function decisionOf(meeting: string, label: string, date: CivilDate | null): DecisionFact {
  return {
    ref: { meeting, item: 'p4', decision: 'd4', label, date },
    decided: { type: 'granted' } as DecisionFact['decided'],
    body: 'styrelsen',
    matter: null,
    caseNumber: null,
    approved: true,
    approvedOn: date,
  } as DecisionFact;
}

function member(id: string) {
  return { member: id, name: id, kind: 'municipality', code: null } as const;
}
