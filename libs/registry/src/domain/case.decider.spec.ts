import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { caseNumberSlug } from './case-number.js';
import { type CaseContext, caseDecider } from './case.decider.js';

const given = specification(caseDecider);
const stream = 'sodra-dalarna/dnr-sdsf-2024-000025-790';
const context: CaseContext = { case: 'delarsbokslut', founded: true, number: { stream, taken: null } };
const fact = { number: 'SDSF 2024 000025 790', title: 'Delårsbokslut 2024', registeredOn: null };

describe('a case in the registry', () => {
  it('5 kap. 2 § OSL: keeps its Dnr exactly as written, and takes it', () => {
    given([])
      .when({ type: 'register', ...fact }, context)
      .thenAlso(
        [{ type: 'case.registered', data: fact }],
        [
          {
            stream,
            events: [{ type: 'case-number.taken', data: { number: fact.number, case: 'delarsbokslut' } }],
          },
        ],
      );
  });

  it('takes its Dnr only while nobody else has', () => {
    const { decision } = given([]).when({ type: 'register', ...fact }, context);
    expect(decision).toMatchObject({ elsewhere: [{ stream, expectedVersion: 0 }] });
  });

  it('is registered once', () => {
    given([{ type: 'case.registered', data: fact }])
      .when({ type: 'register', ...fact, number: 'SDSF 2024 000026 790' }, context)
      .thenRefused('case-already-registered', { number: fact.number });
  });

  it('5 kap. 2 § OSL: does not get another case’s Dnr', () => {
    const taken = { number: fact.number, case: 'arsredovisning' };
    given([])
      .when(
        { type: 'register', ...fact, number: 'sdsf 2024/000025/790' },
        { ...context, number: { stream, taken } },
      )
      .thenRefused('case-number-taken', {
        number: 'sdsf 2024/000025/790',
        asWritten: fact.number,
        case: 'arsredovisning',
      });
  });

  it('has a Dnr that can be read', () => {
    given([])
      .when({ type: 'register', ...fact, number: '–' }, { ...context, number: null })
      .thenRefused('case-number-unreadable', { number: '–' });
  });

  it('needs an association to be registered in', () => {
    given([])
      .when({ type: 'register', ...fact }, { ...context, founded: false })
      .thenRefused('case-association-unknown');
  });
});

describe('a Dnr', () => {
  it.each([
    ['SDSF 2024 000025 790', 'sdsf-2024-000025-790'],
    ['KS/2015:209', 'ks-2015-209'],
    ['2011:29 / 1', '2011-29-1'],
    ['2014:002.1', '2014-002-1'],
    ['SÖF 2024–1', 'soef-2024-1'],
    ['Dnr (12)', 'dnr-12'],
    ['– / :', null],
  ])('%s is known as %s', (number, slug) => {
    expect(caseNumberSlug(number)).toBe(slug);
  });

  it('differs when a letter or a digit does', () => {
    const numbers = ['SAF 1', 'SÄF 1', 'SÅF 1', 'SAF 11', 'SAF 1 1', 'SAF 10'];
    expect(new Set(numbers.map(caseNumberSlug)).size).toBe(numbers.length);
  });

  it('is short enough to name a stream, however long it is', () => {
    expect(caseNumberSlug('ö'.repeat(100))).toHaveLength(200);
  });
});
