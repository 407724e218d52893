import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { associationEvents } from '#associations';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Duty, DutyChange } from '#jobs';
import { type DomainEvent, type RecordedEvent, SystemClock } from '#kernel';
import { meetingEvents } from '#meetings';
import { appendEvents } from '#testing';
import { type Content, ContentStore } from '../../content/content-store.js';
import { documentDecider } from '../../domain/document.decider.js';
import { documentEvents } from '../../domain/document.definitions.js';
import type { DocumentRendered } from '../../domain/document.events.js';
import { letterheadWith, noPictures } from '../../samples/pictures.sample.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import { boardAssociation, boardMeeting } from '../../samples/board-meeting.sample.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { RenderMinutesProcess } from './render-minutes.process.js';

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

const MEETING = 'sodra/meeting-m1';
const DOCUMENT = 'sodra/document-m1';

const associationHistory: DomainEvent[] = [
  { type: 'association.founded', data: boardAssociation.founded! },
  { type: 'association.charter-adopted', data: boardAssociation.charters[0]! },
  { type: 'association.letterhead-set', data: boardAssociation.letterhead! },
];
const meetingHistory: DomainEvent[] = [
  { type: 'meeting.planned', data: boardMeeting.planned! },
  { type: 'minutes.drawn-up', data: boardMeeting.minutes! },
  { type: 'minutes.approved', data: boardMeeting.approved! },
];

describe('rendering minutes', () => {
  const pdf = new PdfRenderer();
  let store: MemoryEventStore;
  let content: MemoryContentStore;
  let process: RenderMinutesProcess;

  beforeEach(async () => {
    store = new MemoryEventStore();
    content = new MemoryContentStore();
    const clock = new SystemClock();
    const registry = new EventRegistry([...associationEvents, ...meetingEvents, ...documentEvents]);
    process = new RenderMinutesProcess(
      new CommandRunner(store, registry, clock),
      content,
      pdf,
      noPictures,
      clock,
    );
    await appendEvents(store, 'sodra/association-sodra', associationHistory);
    await appendEvents(store, MEETING, meetingHistory);
  });
  afterAll(() => pdf.close());

  async function eventsOf(stream: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(stream)) events.push(event);
    return events;
  }

  async function dutyFor(type: string): Promise<Duty> {
    const event = (await eventsOf(MEETING)).find((one) => one.type === type)!;
    const [change] = process.plan(event) as [Extract<DutyChange, { add: object }>];
    return { kind: process.kind, ...change.add };
  }

  async function renditions(): Promise<DocumentRendered[]> {
    return (await eventsOf(DOCUMENT)).map(({ data }) => data as DocumentRendered);
  }

  it('plans a paper at the event it shows, due at once', async () => {
    const event = (await eventsOf(MEETING))[2]!;
    expect(process.plan(event)).toEqual([
      {
        add: {
          key: 'sodra/meeting-m1@3',
          association: 'sodra',
          dueAt: event.recordedAt,
          data: { meeting: 'm1', version: 3, recordedAt: event.recordedAt, associationVersion: null },
        },
      },
    ]);
  });

  it('goes by the association as the deciding command saw it', async () => {
    const event = (await eventsOf(MEETING))[1]!;
    const usedFacts = [{ stream: 'sodra/association-sodra', version: 2 }];
    const [change] = process.plan({ ...event, meta: { ...event.meta, usedFacts } }) as [
      Extract<DutyChange, { add: object }>,
    ];
    expect(change.add.data.associationVersion).toBe(2);

    await process.perform({ kind: process.kind, ...change.add });
    const html = await content.get((await renditions())[0]!.renditions[1]!.sha256);
    expect(html!.bytes.toString()).toContain('<p class="logotype">Södra Dalarnas Samordningsförbund</p>');
  });

  it('keeps both settings and records what they are made from', async () => {
    await process.perform(await dutyFor('minutes.approved'));

    const [rendered] = await renditions();
    expect(rendered).toMatchObject({ kind: 'minutes', status: 'approved', meeting: 'm1', meetingVersion: 3 });
    const [paper, page] = rendered!.renditions;
    const stored = await content.get(paper!.sha256);
    expect(stored).toMatchObject({ mediaType: 'application/pdf' });
    expect(stored!.bytes).toHaveLength(paper!.bytes);
    expect(readPdf(stored!.bytes).content).toContain('Sammanträdesprotokoll');
    expect((await content.get(page!.sha256))!.bytes.toString()).toContain(rendered!.inputDigest);
  });

  it('shows the meeting as it stood then, not as it stands now', async () => {
    await process.perform(await dutyFor('minutes.drawn-up'));
    expect((await renditions())[0]).toMatchObject({ status: 'draft', meetingVersion: 2 });
  });

  it('has its effect once, however often it is performed', async () => {
    const duty = await dutyFor('minutes.approved');
    await process.perform(duty);
    await process.perform(duty);
    await Promise.all([process.perform(duty), process.perform(duty)]);
    expect(await renditions()).toHaveLength(1);
    expect(content.kept.size).toBe(2);
  });

  it('makes no paper without the picture of its letterhead, and tells so', async () => {
    const letterhead = letterheadWith('f'.repeat(64));
    await appendEvents(store, 'sodra/association-sodra', [
      { type: 'association.letterhead-set', data: letterhead },
    ]);
    const duty = await dutyFor('minutes.approved');
    await expect(process.perform(duty)).rejects.toThrow('is not in the attachment store');
    expect(await renditions()).toHaveLength(0);
    expect(content.kept.size).toBe(0);
  });

  it('settles the duty that the paper fulfils', async () => {
    await process.perform(await dutyFor('minutes.approved'));
    const [event] = await eventsOf(DOCUMENT);
    expect(process.plan(event!)).toEqual([{ settle: 'sodra/meeting-m1@3' }]);
  });

  it('folds back to the versions that have papers', async () => {
    await process.perform(await dutyFor('minutes.drawn-up'));
    await process.perform(await dutyFor('minutes.approved'));
    const state = (await eventsOf(DOCUMENT)).reduce(
      (before, { data }) =>
        documentDecider.evolve(before, { type: 'document.rendered', data: data as DocumentRendered }),
      documentDecider.initial,
    );
    expect(state.renderedVersions).toEqual([2, 3]);
  });
});
