import { Injectable } from '@nestjs/common';
import { EventStore } from '#event-store';
import {
  type ApplicationDecided,
  applicationFoldable,
  applicationStream,
  type ApplicationState,
  type DecisionRef,
  initiativeFoldable,
  initiativeStream,
} from '#funding';
import { partsOfStream } from '#kernel';
import type { SettledTogether } from '../domain/acts/own-part.js';
import type { ActSources } from './act-sources.js';

/**
 * Finds what a decision settled beside one application, so that a paper about the one leaves out the others. They are
 * read from the log, which has all of an append or nothing of it, and not from a read model, which may be behind.
 */
@Injectable()
export class DecidedTogether {
  constructor(private readonly store: EventStore) {}

  async with(application: string, decision: DecisionRef, sources: ActSources): Promise<SettledTogether> {
    const settled = await this.settledBy(decision, sources.association);
    const others = settled.filter((id) => id !== application);
    return {
      own: await namesOf(application, sources),
      others: (await Promise.all(others.map((id) => namesOf(id, sources)))).flat(),
    };
  }

  private async settledBy(decision: DecisionRef, association: string): Promise<string[]> {
    const found = new Set<string>();
    const log = this.store.readLog({ after: 0n, types: ['application.decided'], association });
    for await (const batch of log)
      for (const { stream, data } of batch)
        if (isSame((data as ApplicationDecided).decision, decision)) found.add(partsOfStream(stream).id);
    return [...found];
  }
}

function isSame(one: DecisionRef, other: DecisionRef): boolean {
  return one.meeting === other.meeting && one.item === other.item && one.decision === other.decision;
}

async function namesOf(id: string, sources: ActSources): Promise<string[]> {
  const { association } = sources;
  const { submitted }: ApplicationState = await sources.aside(
    applicationStream({ association, id }),
    applicationFoldable,
  );
  if (!submitted) return [];
  const { title, initiative, applicant, coApplicants } = submitted;
  const { registered } = await sources.aside(
    initiativeStream({ association, id: initiative }),
    initiativeFoldable,
  );
  return [
    title,
    ...(registered ? [registered.title] : []),
    applicant.name,
    ...coApplicants.map(({ name }) => name),
  ];
}
