import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileAttachmentStore, StoredFiles } from '#attachments';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Principal } from '#http';
import { DrivenClock } from '#kernel';
import { PublicAccess } from '#meetings';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { ArchiveCopy } from '../../archive-copy.js';
import { PostgresContentStore } from '../../content/postgres-content-store.js';
import { documentEvents } from '../../domain/document.definitions.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentsMigrations } from '../../migrations.js';
import { DocumentsProjection } from '../../projections/documents/documents.projection.js';
import { PaperReader } from '../../paper-reader.js';
import { noPictures } from '../../samples/pictures.sample.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import { RenderedOnRequest } from '../../rendered-on-request.js';
import { GetDocumentHandler } from './get-document.handler.js';
import { GetDocumentQuery, type StoredDocument } from './get-document.query.js';

const secretary: Principal = { person: 'p01', association: 'sodra', roles: ['secretary'] };
const elsewhere: Principal = { person: 'p01', association: 'skaraborg', roles: ['secretary'] };

describe('the papers that are handed out', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  let content: PostgresContentStore;
  let handler: GetDocumentHandler;

  beforeAll(async () => {
    temporary = await temporaryDatabase([...projectionMigrations, ...documentsMigrations]);
    content = new PostgresContentStore(temporary.database);
    const store = new MemoryEventStore();
    const registry = new EventRegistry(documentEvents);
    const clock = new DrivenClock('2024-12-01T08:00:00.000Z');
    const access = new PublicAccess(new CommandRunner(store, registry, clock), clock);
    const commands = new CommandRunner(store, registry, clock);
    const papers = new PaperReader(store, commands);
    const pdf = new PdfRenderer();
    const onRequest = new RenderedOnRequest(papers, pdf, noPictures);
    const files = new StoredFiles(new FileAttachmentStore(tmpdir()));
    const archive = new ArchiveCopy(commands, papers, pdf, files, noPictures);
    handler = new GetDocumentHandler(temporary.database, content, access, papers, onRequest, archive);
    runner = new ProjectionRunner([new DocumentsProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'sodra/document-m1', [
      await rendered(50, 'draft'),
      await rendered(57, 'approved'),
    ]);
    const { last } = await appendEvents(store, 'sodra/document-m2', [await rendered(8, 'draft')]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  async function rendered(meetingVersion: number, status: 'draft' | 'approved'): Promise<DocumentEvent> {
    const bytes = Buffer.from(`${status} ${meetingVersion}`);
    const sha256 = await content.put({ mediaType: 'application/pdf', bytes });
    return {
      type: 'document.rendered',
      data: {
        kind: 'minutes',
        status,
        meeting: meetingVersion === 8 ? 'm2' : 'm1',
        meetingVersion,
        renditions: [{ format: 'pdf', sha256, bytes: bytes.length }],
        inputDigest: 'b'.repeat(64),
        templateDigest: 'c'.repeat(64),
        engine: 'typst 0',
      },
    };
  }

  function ask(meeting: string, reader?: Principal, version?: number): Promise<StoredDocument> {
    return handler.execute(new GetDocumentQuery('sodra', meeting, 'pdf', version, reader));
  }

  it('are the latest, unless a version is asked for', async () => {
    expect((await ask('m1')).bytes.toString()).toBe('approved 57');
    expect((await ask('m1', secretary, 50)).bytes.toString()).toBe('draft 50');
    expect(await ask('m1')).toMatchObject({ mediaType: 'application/pdf', meetingVersion: 57, draft: false });
  });

  it('are drafts only to those who work in the association', async () => {
    expect(await ask('m2', secretary)).toMatchObject({ draft: true });
    for (const reader of [undefined, elsewhere]) {
      await expect(ask('m2', reader)).rejects.toMatchObject({
        refusal: { refused: { id: 'not-public-yet' } },
      });
      await expect(ask('m1', reader, 50)).rejects.toMatchObject({
        refusal: { refused: { id: 'not-public-yet' } },
      });
    }
  });

  it('are said to be missing until they are made', async () => {
    await expect(ask('m3', secretary)).rejects.toMatchObject({
      refusal: { refused: { id: 'not-found' }, detail: expect.stringContaining('inte framställt än') },
    });
    await expect(ask('m1', secretary, 51)).rejects.toMatchObject({
      refusal: { refused: { id: 'not-found' } },
    });
  });

  it('are kept once, and cannot be altered', async () => {
    const again = await content.put({ mediaType: 'application/pdf', bytes: Buffer.from('approved 57') });
    expect(again).toBe((await ask('m1')).sha256);
    await expect(
      temporary.database.query('UPDATE paragraf.content SET bytes = $1', [Buffer.from('annat')]),
    ).rejects.toThrow('permission denied');
    await expect(
      temporary.owner.query(`INSERT INTO paragraf.content VALUES ($1, 'text/plain', $2)`, [
        'f'.repeat(64),
        Buffer.from('annat'),
      ]),
    ).rejects.toThrow('check constraint');
  });
});
