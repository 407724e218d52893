import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { type SignatureContext, signatureDecider } from './signature.decider.js';
import type { SignatureApplied, SignatureEvent } from './signature.events.js';

const given = specification(signatureDecider);

const PAPER = 'a'.repeat(64);
const SIGNED = 'b'.repeat(64);

const facts: SignatureContext = {
  meeting: 'styrelse-2024-09-18',
  meetingVersion: 57,
  associationVersion: 31,
  at: '2024-09-23T08:00:00.000Z',
  status: 'drawn-up',
  signed: 0,
  openFindings: 0,
  inputDigest: 'c'.repeat(64),
  stands: false,
};

const offered: SignatureEvent = {
  type: 'signature.paper-offered',
  data: {
    meeting: 'styrelse-2024-09-18',
    meetingVersion: 57,
    associationVersion: 31,
    at: '2024-09-23T08:00:00.000Z',
    inputDigest: 'c'.repeat(64),
  },
};
const made = {
  meetingVersion: 57,
  sha256: PAPER,
  bytes: 100,
  templateDigest: 'd'.repeat(64),
  engine: 'typst 0',
};
const paperMade: SignatureEvent = { type: 'signature.paper-made', data: made };
const signature: SignatureApplied = {
  paper: PAPER,
  who: { person: 'p03', name: 'Maj Lind', title: null, party: null, organisation: null },
  role: 'approver',
  on: '2024-09-23',
  signedAt: '2024-09-23T09:00:00.000Z',
  method: 'test-ca',
  before: PAPER,
  after: SIGNED,
  bytes: 200,
  certificate: {
    subject: 'CN=TEST justerare',
    issuer: 'CN=TEST',
    serial: '01',
    validFrom: '2000-01-01T00:00:00.000Z',
    validTo: '2049-12-31T00:00:00.000Z',
    sha256: 'e'.repeat(64),
  },
};
const applied: SignatureEvent = { type: 'signature.applied', data: signature };

const offer = { type: 'offer-paper' } as const;
const record = { type: 'record-paper', ...made } as const;
const apply = { type: 'apply-signature', paper: PAPER } as const;
const fitting = (changed: Partial<SignatureContext>) => ({ facts: { ...facts, ...changed }, given: null });

describe('laying the minutes out for signing', () => {
  it('notes what the paper will show', () => {
    given([]).when(offer, fitting({})).then([offered]);
  });

  it('is of the minutes that the secretary has read', () => {
    given([])
      .when({ ...offer, meetingVersion: 57 }, fitting({}))
      .then([offered]);
    given([])
      .when({ ...offer, meetingVersion: 55 }, fitting({}))
      .thenRefused('meeting-moved-on', { read: 55, version: 57 });
  });

  it('is for minutes that are drawn up and not approved', () => {
    given([])
      .when(offer, fitting({ status: 'approved' }))
      .thenRefused('nothing-to-sign', { status: 'approved' });
  });

  it('is for minutes that could be approved', () => {
    given([])
      .when(offer, fitting({ openFindings: 2 }))
      .thenRefused('paper-unfinished', { open: 2 });
  });

  it('waits for nobody who has signed: their paper stands', () => {
    given([])
      .when(offer, fitting({ signed: 1 }))
      .thenRefused('signing-begun', { signed: 1 });
  });

  it('is done once for each text', () => {
    given([offered])
      .when(offer, fitting({ stands: true }))
      .thenRefused('paper-offered-already');
    given([offered, paperMade, applied]).when(offer, fitting({})).then([offered]);
  });

  it('takes the paper that was asked for, once', () => {
    const nothing = { facts: null, given: null };
    given([offered]).when(record, nothing).then([paperMade]);
    given([offered, paperMade]).when(record, nothing).thenRefused('paper-not-offered');
    given([offered])
      .when({ ...record, meetingVersion: 56 }, nothing)
      .thenRefused('paper-not-offered');
  });
});

describe('a signature on the paper', () => {
  const stands = { facts: { ...facts, stands: true }, given: signature };

  it('is recorded with its evidence', () => {
    given([offered, paperMade]).when(apply, stands).then([applied]);
  });

  it('needs a paper', () => {
    given([]).when(apply, stands).thenRefused('paper-not-offered');
    given([offered]).when(apply, stands).thenRefused('paper-not-made');
  });

  it('is for the text that the signer has read, and no other', () => {
    given([offered, paperMade])
      .when({ ...apply, paper: SIGNED }, stands)
      .thenRefused('another-paper', { named: SIGNED, offered: PAPER });
  });

  it('is not put on a paper that no longer says what the minutes say', () => {
    given([offered, paperMade])
      .when(apply, fitting({ stands: false }))
      .thenRefused('paper-changed');
  });

  it('belongs to its paper: another offer begins without', () => {
    given([offered, paperMade, applied, offered]).when(apply, stands).thenRefused('paper-not-made');
  });
});
