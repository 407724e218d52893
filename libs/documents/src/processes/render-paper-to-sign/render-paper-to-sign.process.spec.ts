import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { associationEvents } from '#associations';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Duty, DutyChange } from '#jobs';
import { type DomainEvent, type RecordedEvent, SystemClock } from '#kernel';
import { meetingEvents } from '#meetings';
import { appendEvents } from '#testing';
import { type Content, ContentStore } from '../../content/content-store.js';
import type { PaperMade, PaperOffered } from '../../domain/signature.events.js';
import { signatureEvents } from '../../domain/signature.definitions.js';
import { noPictures } from '../../samples/pictures.sample.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import { boardAssociation, boardMeeting } from '../../samples/board-meeting.sample.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { RenderPaperToSignProcess } from './render-paper-to-sign.process.js';

class MemoryContentStore extends ContentStore {
  readonly kept = new Map<string, Content>();
  async put(content: Content): Promise<string> {
    const sha256 = createHash('sha256').update(content.bytes).digest('hex');
    this.kept.set(sha256, content);
    return sha256;
  }
  async get(sha256: string): Promise<Content | undefined> {
    return this.kept.get(sha256);
  }
}

const SIGNING = 'sodra/signature-m1';

const offer: PaperOffered = {
  meeting: 'm1',
  meetingVersion: 2,
  associationVersion: 3,
  at: '2024-09-23T08:00:00.000Z',
  inputDigest: 'c'.repeat(64),
};

describe('making the paper that is signed', () => {
  const pdf = new PdfRenderer();
  let store: MemoryEventStore;
  let content: MemoryContentStore;
  let process: RenderPaperToSignProcess;

  beforeEach(async () => {
    store = new MemoryEventStore();
    content = new MemoryContentStore();
    const clock = new SystemClock();
    const registry = new EventRegistry([...associationEvents, ...meetingEvents, ...signatureEvents]);
    process = new RenderPaperToSignProcess(
      new CommandRunner(store, registry, clock),
      content,
      pdf,
      noPictures,
      clock,
    );
    const owner: DomainEvent[] = [
      { type: 'association.founded', data: boardAssociation.founded! },
      { type: 'association.charter-adopted', data: boardAssociation.charters[0]! },
      { type: 'association.letterhead-set', data: boardAssociation.letterhead! },
    ];
    await appendEvents(store, 'sodra/association-sodra', owner);
    await appendEvents(store, 'sodra/meeting-m1', [
      { type: 'meeting.planned', data: boardMeeting.planned! },
      { type: 'minutes.drawn-up', data: boardMeeting.minutes! },
    ]);
    await appendEvents(store, SIGNING, [{ type: 'signature.paper-offered', data: offer }]);
  });
  afterAll(() => pdf.close());

  async function recorded(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(SIGNING)) events.push(event);
    return events;
  }

  async function dutyOf(index: number): Promise<Duty> {
    const [change] = process.plan((await recorded())[index]!) as [Extract<DutyChange, { add: object }>];
    return { kind: process.kind, ...change.add };
  }

  it('keeps the paper under the name that signers give', async () => {
    await process.perform(await dutyOf(0));
    const made = (await recorded())[1]!;
    const { sha256, bytes } = made.data as PaperMade;
    expect(made).toMatchObject({ type: 'signature.paper-made', data: { meetingVersion: 2 } });
    expect(content.kept.get(sha256)!.bytes).toHaveLength(bytes);
    expect(process.plan(made)).toEqual([{ settle: SIGNING }]);
  });

  it('makes a paper that says how it is signed, and is no draft', async () => {
    await process.perform(await dutyOf(0));
    const { sha256 } = (await recorded())[1]!.data as PaperMade;
    const { content: text, artifacts } = readPdf(content.kept.get(sha256)!.bytes);
    expect(text).toContain('Upprättat för elektronisk underskrift');
    expect(text).toContain('Undertecknas elektroniskt');
    expect(text).toContain('Dagen för den sista underskriften');
    expect(text).not.toContain('Utkast');
    expect(artifacts).not.toContain('Justerares sign');
  });

  it('has its effect once, however often it is performed', async () => {
    const duty = await dutyOf(0);
    await process.perform(duty);
    await Promise.all([process.perform(duty), process.perform(duty)]);
    expect(await recorded()).toHaveLength(2);
  });

  it('leaves an offer that another has replaced', async () => {
    const first = await dutyOf(0);
    await appendEvents(store, SIGNING, [
      { type: 'signature.paper-offered', data: { ...offer, meetingVersion: 3 } },
    ]);
    await process.perform(first);
    expect(await recorded()).toHaveLength(2);
    expect((await dutyOf(1)).key).toBe(first.key);
  });
});
