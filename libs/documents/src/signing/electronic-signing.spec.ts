import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { associationEvents, associationFoldable } from '#associations';
import {
  type CommandEnvelope,
  type CommandOutcome,
  CommandRunner,
  EventRegistry,
  MemoryEventStore,
} from '#event-store';
import { type DomainEvent, fold, RefusedError, SystemClock } from '#kernel';
import { meetingEvents, meetingFoldable, type MeetingEvent, meetingStream } from '#meetings';
import { SignerFailed, type SigningRequest, TestCaSigner, verifySignatures } from '#signing';
import { appendEvents } from '#testing';
import {
  arrive,
  association,
  charter,
  close,
  drawUp,
  elect,
  open,
  paragraph,
  plan,
  play,
} from '../../../meetings/src/domain/samples/board-meeting.sample.js';
import { smallPdf } from '../../../signing/src/samples/small-pdf.js';
import { type Content, ContentStore } from '../content/content-store.js';
import { documentDigest } from '../document-digest.js';
import { documentEvents } from '../domain/document.definitions.js';
import { signatureEvents } from '../domain/signature.definitions.js';
import { signatureDecider } from '../domain/signature.decider.js';
import { signatureStream } from '../domain/streams.js';
import { electronicFacts, electronicSigning } from './electronic-signing.js';
import { type PreparedSignature, PreparedSignatures, type SigningKey } from './prepared-signatures.js';
import { SigningDesk } from './signing-desk.js';
import { offeredPaper } from './signing-source.js';

const OWNER = 'sodra-dalarna';
const MEETING = { association: OWNER, id: 'm1' };
const PAPER = sha256(smallPdf());

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

class MemoryContentStore extends ContentStore {
  readonly kept = new Map<string, Content>();
  async put(content: Content): Promise<string> {
    this.kept.set(sha256(content.bytes), content);
    return sha256(content.bytes);
  }
  async get(name: string): Promise<Content | undefined> {
    return this.kept.get(name);
  }
}

class MemoryPrepared extends PreparedSignatures {
  private readonly noted = new Map<string, PreparedSignature>();
  async begin({ commandId, before }: SigningKey, signedAt: string): Promise<PreparedSignature> {
    const key = `${commandId} ${before}`;
    const earlier = this.noted.get(key);
    if (!earlier) this.noted.set(key, { signedAt, after: null });
    return this.noted.get(key)!;
  }
  async finish({ commandId, before }: SigningKey, after: string): Promise<void> {
    const key = `${commandId} ${before}`;
    this.noted.set(key, { ...this.noted.get(key)!, after });
  }
}

/** The test authority, with a count of what it is asked, and an end when told. */
class CountingSigner extends TestCaSigner {
  asked: string[] = [];
  fails = false;
  override sign(request: SigningRequest): Promise<Buffer> {
    this.asked.push(`${request.requestId} ${request.digest.toString('hex')}`);
    return this.fails ? Promise.reject(new SignerFailed('unreachable')) : super.sign(request);
  }
}

/** Loses the next append, as when the process ends before it. */
class LosingStore extends MemoryEventStore {
  loses = false;
  override appendAll(
    ...all: Parameters<MemoryEventStore['appendAll']>
  ): ReturnType<MemoryEventStore['appendAll']> {
    if (!this.loses) return super.appendAll(...all);
    this.loses = false;
    return Promise.reject(new Error('The process has ended'));
  }
}

let directory: string;
let store: LosingStore;
let content: MemoryContentStore;
let signer: CountingSigner;
let runner: CommandRunner;
let desk: SigningDesk;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'paragraf-desk-'));
  store = new LosingStore();
  content = new MemoryContentStore();
  signer = new CountingSigner(directory);
  const registry = new EventRegistry([
    ...associationEvents,
    ...meetingEvents,
    ...documentEvents,
    ...signatureEvents,
  ]);
  runner = new CommandRunner(store, registry, new SystemClock());
  desk = new SigningDesk(signer, content, new MemoryPrepared());
  await layOut(registry);
});
afterEach(() => rm(directory, { recursive: true }));

/** Minutes that are drawn up, with a paper that is laid out and made. */
async function layOut(registry: EventRegistry): Promise<void> {
  const owner: DomainEvent[] = [
    {
      type: 'association.founded',
      data: { name: 'Södra Dalarna', legalName: null, organisationNumber: null, address: null },
    },
    { type: 'association.charter-adopted', data: charter },
    ...association.bodies.map((data) => ({ type: 'association.body-established', data })),
    ...association.people.map((data) => ({ type: 'association.person-registered', data })),
  ];
  const meeting = play(
    plan,
    open,
    arrive('chair', 'p01'),
    arrive('member', 'p02', 'p03'),
    { type: 'appoint-secretary', person: 'p06' },
    elect('p03'),
    ...paragraph('a'),
    close,
    drawUp,
  );
  await appendEvents(store, `${OWNER}/association-${OWNER}`, owner, { registry });
  await appendEvents(store, meetingStream(MEETING), meeting, { registry });
  const offer = {
    meeting: MEETING.id,
    meetingVersion: meeting.length,
    associationVersion: owner.length,
    at: '2024-09-23T08:00:00.000Z',
  };
  const model = offeredPaper(
    offer,
    fold(meetingFoldable, meeting),
    fold(associationFoldable, owner as never[]),
  );
  const made = {
    meetingVersion: offer.meetingVersion,
    sha256: await content.put({ mediaType: 'application/pdf', bytes: smallPdf() }),
    bytes: smallPdf().length,
    templateDigest: 'd'.repeat(64),
    engine: 'none',
  };
  await appendEvents(store, signatureStream(MEETING), [
    { type: 'signature.paper-offered', data: { ...offer, inputDigest: documentDigest(model) } },
    { type: 'signature.paper-made', data: made },
  ]);
}

type Role = 'secretary' | 'chair' | 'approver';

interface Again {
  readonly commandId?: string;
  readonly paper?: string;
  readonly at?: string;
}

function sign(
  person: string,
  role: Role,
  { commandId = randomUUID(), paper = PAPER, at = '2024-09-24T10:00:00.000Z' }: Again = {},
): Promise<CommandOutcome> {
  const envelope: CommandEnvelope = {
    command: 'minutes/sign-electronically',
    ...MEETING,
    commandId,
    fingerprint: `${role} ${paper}`,
    expectedVersion: 'any',
    actor: { person, roles: [role] },
    occurredAt: at,
    correlationId: commandId,
    causationId: null,
  };
  const command = { role, paper };
  const facts = electronicFacts(runner, desk, envelope, command);
  return runner.run(envelope, meetingStream(MEETING), electronicSigning, command, facts);
}

const applied = async () => (await runner.load(signatureStream(MEETING), signatureDecider)).state.applied;
const signed = async () => (await runner.load(meetingStream(MEETING), meetingFoldable)).state.signatures;

describe('signing the minutes electronically', () => {
  it('records `minutes.signed` and its evidence together', async () => {
    const { events } = await sign('p03', 'approver');
    expect(events.filter(({ type }) => type === 'minutes.signed').map(({ data }) => data)).toMatchObject([
      { who: { person: 'p03' }, role: 'approver', method: 'electronic', on: { date: '2024-09-24' } },
    ]);
    const [evidence] = await applied();
    expect(evidence).toMatchObject({
      paper: PAPER,
      before: PAPER,
      who: { person: 'p03', name: 'Annika Karlsson' },
      role: 'approver',
      on: '2024-09-24',
      signedAt: '2024-09-24T10:00:00.000Z',
      method: 'test-ca',
    });
    expect(content.kept.get(evidence!.after)!.bytes).toHaveLength(evidence!.bytes);
  });

  it('asks nobody to sign what would be refused', async () => {
    const refused = [
      sign('p03', 'chair'),
      sign('p03', 'approver', { paper: 'f'.repeat(64) }),
      sign('p02', 'secretary'),
    ].map((one) => one.catch((error: RefusedError) => error.refusal.refused.id));
    expect(await Promise.all(refused)).toEqual([
      'signer-not-entitled',
      'another-paper',
      'signer-not-entitled',
    ]);
    expect(signer.asked).toEqual([]);
  });

  it('signs once for a command that is sent again', async () => {
    const commandId = randomUUID();
    const first = await sign('p03', 'approver', { commandId });
    expect(await sign('p03', 'approver', { commandId })).toEqual({ ...first, duplicate: true });
    expect(signer.asked).toHaveLength(1);
  });

  it('takes up the signature that was made, when the process ended before it was recorded', async () => {
    const commandId = randomUUID();
    store.loses = true;
    await expect(sign('p03', 'approver', { commandId })).rejects.toThrow('The process has ended');
    expect(await signed()).toEqual([]);
    await sign('p03', 'approver', { commandId });
    expect(signer.asked).toHaveLength(1);
    expect(await applied()).toHaveLength(1);
  });

  it('records nothing when the signer does not answer, and asks again for the very same signature', async () => {
    const commandId = randomUUID();
    signer.fails = true;
    await expect(sign('p03', 'approver', { commandId })).rejects.toMatchObject({
      refusal: { refused: { id: 'signature-not-given' }, facts: { fault: 'unreachable' } },
    });
    expect([await signed(), await applied()]).toEqual([[], []]);
    signer.fails = false;
    await sign('p03', 'approver', { commandId, at: '2024-09-24T10:01:30.500Z' });
    expect([signer.asked.length, new Set(signer.asked).size]).toEqual([2, 1]);
    expect(await applied()).toHaveLength(1);
  });

  it('puts one signature on top of the other when two sign at once', async () => {
    await Promise.all([sign('p01', 'chair'), sign('p03', 'approver'), sign('p06', 'secretary')]);
    const evidence = await applied();
    expect(evidence.map(({ before }) => before)).toEqual([
      PAPER,
      ...evidence.slice(0, -1).map(({ after }) => after),
    ]);
    const file = content.kept.get(evidence.at(-1)!.after)!.bytes;
    expect(verifySignatures(file, await signer.anchors())).toMatchObject({
      whole: true,
      signatures: evidence.map(({ bytes }) => ({ intact: true, trusted: true, inTime: true, end: bytes })),
    });
    expect(await signed()).toHaveLength(3);
  });

  it('refuses the paper once a paragraph has been written anew', async () => {
    await sign('p03', 'approver');
    const rewritten: MeetingEvent = {
      type: 'paragraph.written',
      data: {
        item: 'a',
        text: [{ p: 'En annan text.' }],
        figures: [],
        sums: [],
        mentions: [],
        presentedBy: [],
        assignments: [],
      },
    };
    await appendEvents(store, meetingStream(MEETING), [rewritten]);
    expect(await signed()).toEqual([]);
    await expect(sign('p01', 'chair')).rejects.toMatchObject({
      refusal: { refused: { id: 'paper-changed' } },
    });
  });
});
