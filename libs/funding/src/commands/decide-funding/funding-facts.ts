import { inSweden } from '#kernel';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import { isBoard, itemOf, meetingFacts, type MeetingState } from '#meetings';
import { applicationFoldable, type ApplicationState } from '../../domain/application.state.js';
import type {
  ApplicationFact,
  DecideFunding,
  FundingContext,
  InitiativeFact,
} from '../../domain/funding-decision.types.js';
import { grantFoldable } from '../../domain/grant.state.js';
import { initiativeFoldable } from '../../domain/initiative.state.js';
import { preparationFoldable, stepsOn } from '../../domain/preparation.state.js';
import { applicationStream, grantStream, initiativeStream, preparationStream } from '../../domain/streams.js';
import { fundsOfYears } from '../funds-of-years.js';
import type { FundingFacts } from './funding-decider.js';

/** Reads the meeting's own facts, and those of every application, grant and year that the decision is about. */
export function fundingFacts(envelope: CommandEnvelope, command: DecideFunding) {
  return async (read: ReadFact, own: Loaded<MeetingState>): Promise<FundingFacts> => {
    const { item, decision, clauses } = command;
    const asDecision = { type: 'decide', item, decision, decisionType: 'granted', clauses } as const;
    const meeting = await meetingFacts(envelope, asDecision)(read, own);
    const label = itemOf(own.state, item)?.opened?.label;
    if (label === undefined) return { meeting, funding: null };
    const date = own.state.planned!.date.date;
    const applications = await applicationFacts(
      read,
      envelope,
      command,
      date ?? inSweden(envelope.occurredAt).date,
    );
    return {
      meeting,
      funding: {
        board: isBoard(own.state, meeting),
        afterwards: own.state.planned!.afterwards !== null,
        ref: { meeting: envelope.id, item, decision, label, date },
        applications,
        grants: await grantsToBe(read, envelope, command),
        funds: await fundsOfYears(read, envelope.association, yearsIn(command, applications)),
      },
    };
  };
}

type Applications = FundingContext['applications'];

async function applicationFacts(
  read: ReadFact,
  { association }: CommandEnvelope,
  { outcomes }: DecideFunding,
  day: string,
): Promise<Applications> {
  const preparation = await read(preparationStream({ association }), preparationFoldable);
  const required = (stepsOn(preparation.state, day) ?? []).filter((one) => one.required);
  const facts = new Map<string, ApplicationFact | null>();
  for (const { application } of outcomes) {
    const { stream, version, state } = await read(
      applicationStream({ association, id: application }),
      applicationFoldable,
    );
    const taken = new Set(state.opinions.map(({ step }) => step));
    facts.set(
      application,
      state.submitted && {
        stream,
        version,
        state,
        initiative: await initiativeFact(read, association, state.submitted.initiative),
        unprepared: required.filter(({ step }) => !taken.has(step)).map(({ title }) => title),
        earlier: await earlierGrants(read, association, state),
      },
    );
  }
  return facts;
}

async function initiativeFact(read: ReadFact, association: string, id: string): Promise<InitiativeFact> {
  const { state } = await read(initiativeStream({ association, id }), initiativeFoldable);
  const { title, kind, owner, parties } = state.registered!;
  return { initiative: id, title, kind, owner, parties, endedOn: state.ended?.on ?? null };
}

async function earlierGrants(read: ReadFact, association: string, { decisions }: ApplicationState) {
  const grants = [];
  for (const { grant } of decisions)
    if (grant !== null)
      grants.push((await read(grantStream({ association, id: grant }), grantFoldable)).state);
  return grants;
}

async function grantsToBe(
  read: ReadFact,
  { association }: CommandEnvelope,
  { outcomes }: DecideFunding,
): Promise<FundingContext['grants']> {
  const grants = new Map<string, { stream: string; taken: boolean }>();
  for (const { grant } of outcomes) {
    if (grant === undefined) continue;
    const { stream, version } = await read(grantStream({ association, id: grant }), grantFoldable);
    grants.set(grant, { stream, taken: version > 0 });
  }
  return grants;
}

/** The years that the decision gives money of, and those that the applications ask for. */
function yearsIn({ outcomes }: DecideFunding, applications: Applications): number[] {
  return outcomes.flatMap(({ application, amounts = [] }) => [
    ...amounts.map(({ year }) => year),
    ...(applications.get(application)?.state.submitted?.amounts ?? []).map(({ year }) => year),
  ]);
}
