import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { specification } from '#testing';
import type { MeetingContext, SignatureProof } from '../meeting.context.js';
import type { MeetingCommand } from '../meeting.commands.js';
import { meetingDecider } from '../meeting.decider.js';
import type { SignaturesFound } from '../meeting.events.js';
import { context, drawnUp, plan, play, sign, stateAfter, write } from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const SHA256 = 'c'.repeat(64);

const asSecretary: MeetingContext = { ...context, actor: { person: 'p06', roles: ['secretary'] } };

function withFile(
  mediaType: string,
  proof: Partial<Extract<SignatureProof, { kind: 'file' }>> = {},
): MeetingContext {
  return {
    ...asSecretary,
    attachment: { sha256: SHA256, mediaType, bytes: 48_213, name: null },
    proof: { kind: 'file', inStore: true, found: null, ...proof },
  };
}

const evidence = {
  kind: 'scan',
  sha256: SHA256,
  mediaType: 'application/pdf',
  bytes: 48_213,
  attestedBy: 'p06',
  found: null,
} as const;
const holds: SignaturesFound = { signatures: 3, intact: true, trusted: false, inTime: true, whole: true };

const scanned = { ...sign('p03', 'approver'), evidence: SHA256 } as MeetingCommand;
const elsewhere = { ...scanned, method: 'electronic' } as MeetingCommand;
const attach: MeetingCommand = {
  type: 'attach-scan',
  sha256: SHA256,
  of: [
    { person: 'p01', role: 'chair' },
    { person: 'p03', role: 'approver' },
  ],
};
const afterwards = drawnUp.map((command) =>
  command === plan ? { ...plan, enteredAfterwards: 'Protokollet fördes på papper.' } : command,
);

describe('A signature on paper', () => {
  it('names the scan that shows it: what the store has, and who vouches for it', () => {
    given(play(...drawnUp))
      .when(scanned, withFile('application/pdf'))
      .then([
        {
          type: 'minutes.signed',
          data: {
            who: {
              person: 'p03',
              name: 'Annika Karlsson',
              title: null,
              party: null,
              organisation: 'Säters kommun',
            },
            role: 'approver',
            on: { date: '2024-10-02', missing: null },
            method: 'paper',
            items: null,
            evidence,
          },
        },
      ]);
  });

  it('may have no scan, which the draft then shows until one is attached', () => {
    const remarks = (...commands: MeetingCommand[]): unknown[] =>
      stateAfter(...drawnUp, ...commands)
        .findings.filter(({ rule }) => rule === 'signature-without-scan')
        .map(({ facts, severity }) => [facts.person, facts.role, severity]);
    expect(remarks(sign('p03', 'approver'))).toEqual([['p03', 'approver', 'note']]);
    expect(remarks(sign('p03', 'approver'), write('dagordning'))).toEqual([]);

    const signed = play(...drawnUp, sign('p01', 'chair'), sign('p03', 'approver'));
    const decision = given(signed).when(attach, withFile('application/pdf')).decision;
    expect(decision).toMatchObject({ events: [{ type: 'minutes.scan-attached' }] });
    const events = 'events' in decision ? [...signed, ...decision.events] : [];
    const state = fold(meetingDecider, events);
    expect(state.findings.filter(({ rule }) => rule === 'signature-without-scan')).toEqual([]);
    expect(state.signatures.map((one) => one.evidence)).toEqual([evidence, evidence]);
  });

  it.each(['text/csv', 'application/vnd.oasis.opendocument.text'])('is not shown by %s', (mediaType) => {
    given(play(...drawnUp))
      .when(scanned, withFile(mediaType))
      .thenRefused('evidence-type-unfit', { mediaType });
  });

  it('is not shown by a file that the association has not got, or the store has lost', () => {
    const lost = withFile('image/png', { inStore: false });
    for (const facts of [lost, { ...asSecretary, attachment: null, proof: null }])
      given(play(...drawnUp))
        .when(scanned, facts)
        .thenRefused('item-attachment-not-stored');
  });

  it('is not vouched for by somebody whom nobody knows', () => {
    given(play(...drawnUp))
      .when(scanned, { ...withFile('image/jpeg'), actor: { person: null, roles: ['secretary'] } })
      .thenRefused('attester-unknown');
  });
});

describe('A scan that is attached afterwards', () => {
  const signed = [...drawnUp, sign('p01', 'chair'), sign('p03', 'approver')];

  it('comes also when the minutes are approved', () => {
    given(play(...signed, { type: 'approve-minutes', on: '2024-10-02' }))
      .when(attach, withFile('image/jpeg'))
      .then([
        {
          type: 'minutes.scan-attached',
          data: { of: attach.of, evidence: { ...evidence, mediaType: 'image/jpeg' } },
        },
      ]);
  });

  it('shows signatures that have been recorded, once', () => {
    given(play(...drawnUp, sign('p01', 'chair')))
      .when(attach, withFile('image/jpeg'))
      .thenRefused('scan-of-nothing', { unknown: [{ person: 'p03', role: 'approver' }] });
    given(play(...signed))
      .when({ ...attach, of: [] }, withFile('image/jpeg'))
      .thenRefused('scan-of-nothing');
    const once = { type: 'minutes.scan-attached', data: { of: attach.of, evidence } } as const;
    given([...play(...signed), once])
      .when({ ...attach, of: [{ person: 'p01', role: 'chair' }] }, withFile('image/jpeg'))
      .thenRefused('scan-attached-already', { person: 'p01' });
  });

  it('is a scan', () => {
    given(play(...signed))
      .when(attach, withFile('text/plain'))
      .thenRefused('evidence-type-unfit');
  });
});

describe('An electronic signature that is recorded', () => {
  const asApprover = { ...context, actor: { person: 'p03', roles: ['approver'] } };
  const claim = { ...sign('p03', 'approver'), method: 'electronic' } as MeetingCommand;

  it('is refused without evidence, with what to do instead', () => {
    const outcome = given(play(...drawnUp)).when(claim, asApprover);
    outcome.thenRefused('electronic-evidence-missing', { method: 'electronic' });
    expect(outcome.decision).toMatchObject({
      detail: expect.stringMatching(/minutes\/sign-electronically.*attachments.*evidence/),
    });
  });

  it('is evidence itself where it is given here', () => {
    expect(
      given(play(...drawnUp)).when(claim, { ...asApprover, proof: { kind: 'signed-here' } }).decision,
    ).toMatchObject({ events: [{ type: 'minutes.signed', data: { method: 'electronic', evidence: null } }] });
  });

  it('of a meeting that is entered afterwards is recorded as the word that it is', () => {
    const { decision } = given(play(...afterwards)).when(claim, asApprover);
    expect(decision).toMatchObject({
      events: [
        { type: 'minutes.signed', data: { method: 'electronic', evidence: null } },
        {
          type: 'meeting.finding-recorded',
          data: { rule: 'signature-unproven', severity: 'warning', facts: { person: 'p03' } },
        },
      ],
    });
  });

  it.each([
    ['holds', holds],
    ['cannot be checked', null],
  ])('in another system is shown by the signed file, also when it %s', (_how, found) => {
    expect(
      given(play(...drawnUp)).when(elsewhere, withFile('application/pdf', { found })).decision,
    ).toMatchObject({
      events: [{ type: 'minutes.signed', data: { evidence: { ...evidence, kind: 'signed-file', found } } }],
    });
  });

  it('is not shown by a file that has been changed since, nor by a picture', () => {
    given(play(...drawnUp))
      .when(elsewhere, withFile('application/pdf', { found: { ...holds, intact: false } }))
      .thenRefused('evidence-broken');
    given(play(...drawnUp))
      .when(elsewhere, withFile('image/png'))
      .thenRefused('evidence-type-unfit');
  });

  it('of somebody else is recorded by the secretary only, and only with the file', () => {
    given(play(...drawnUp))
      .when(claim, asSecretary)
      .thenRefused('not-the-signer', { method: 'electronic' });
    given(play(...drawnUp))
      .when(elsewhere, { ...withFile('application/pdf'), actor: { person: 'p01', roles: ['chair'] } })
      .thenRefused('not-the-signer');
  });
});
