import { Injectable } from '@nestjs/common';
import { fold, type RecordedEvent, refuse, RefusedError, type StreamName, streamName } from '#kernel';
import { EventRegistry, EventStore } from '#event-store';
import { httpRules, type Principal } from '#http';
import {
  assertMayRead,
  type MeetingEvent,
  meetingFoldable,
  meetingRules,
  type MeetingState,
  PublicAccess,
  worksWithin,
} from '#meetings';

/** What has a history, by its name in addresses; the value is the category of its streams. */
const COLLECTIONS = {
  association: 'association',
  series: 'series',
  cases: 'case',
  meetings: 'meeting',
  anslag: 'anslag',
  documents: 'document',
  signatures: 'signature',
  papers: 'paper',
  delegations: 'delegation',
  initiatives: 'initiative',
  applications: 'application',
  grants: 'grant',
  funds: 'fund',
  discharges: 'discharge',
  withdrawals: 'withdrawal',
  assignments: 'assignment',
  'follow-ups': 'followup',
  surveys: 'survey',
} as const;

/** What is the association's own until minutes tell of it. */
const WITHIN: ReadonlySet<Collection> = new Set([
  'delegations',
  'signatures',
  'assignments',
  'initiatives',
  'applications',
  'grants',
  'funds',
  'papers',
]);

export type Collection = keyof typeof COLLECTIONS;

/** For the API's description. */
export const collections = Object.keys(COLLECTIONS) as Collection[];

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(COLLECTIONS, name);
}

export interface History {
  readonly stream: StreamName;
  /** As recorded, in the schema version each was written in. */
  readonly events: readonly RecordedEvent[];
}

/** Reads streams for whoever may see them. */
@Injectable()
export class Histories {
  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly access: PublicAccess,
  ) {}

  /** The whole history. Drafts are for those who work with them; approved minutes, and their making, are for all. */
  async read(
    association: string,
    collection: Collection,
    id: string,
    reader: Principal | undefined,
  ): Promise<History> {
    if (collection === 'follow-ups' || collection === 'surveys') assertAuditor(association, reader);
    const stream = streamName(association, COLLECTIONS[collection], id);
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    if (events.length === 0) throw notFound(association, collection, id);
    if (collection === 'meetings') {
      assertMayRead(this.stateOfMeeting(events), association, reader);
      if (!worksWithin(association, reader)) await this.access.assertOpen(association);
    }
    if (WITHIN.has(collection)) assertWithin(association, reader);
    if (collection === 'documents') await this.read(association, 'meetings', id, reader);
    return { stream, events };
  }

  stateOfMeeting(events: readonly RecordedEvent[]): MeetingState {
    return fold(
      meetingFoldable,
      events.map((event) => this.registry.upcast(event) as unknown as MeetingEvent),
    );
  }
}

function assertWithin(association: string, reader: Principal | undefined): void {
  if (worksWithin(association, reader)) return;
  throw new RefusedError(
    refuse(
      meetingRules['not-public-yet'],
      'Historien är för förbundets egna roller. Det som styrelsen har beslutat eller fått anmält står i protokollen.',
      { association },
    ),
  );
}

/** Raw numbers of people have small groups in them; others get the tables that withhold those. */
function assertAuditor(association: string, reader: Principal | undefined): void {
  if (reader?.association === association && reader.roles.includes('auditor')) return;
  throw new RefusedError(
    refuse(
      httpRules['not-authorised'],
      'Siffrorna som de redovisades läses bara av förbundets revisorer. Läs uppföljningen i stället, där små grupper är utelämnade.',
      { association },
    ),
  );
}

export function notFound(association: string, collection: string, id: string): RefusedError {
  return new RefusedError(
    refuse(httpRules['not-found'], 'Inget har hänt under det id:t. Kontrollera förbundet och id:t.', {
      association,
      collection,
      id,
    }),
  );
}
