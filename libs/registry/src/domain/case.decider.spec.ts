import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { caseDecider } from './case.decider.js';

const given = specification(caseDecider);
const fact = { number: 'SDSF 2024 000025 790', title: 'Delårsbokslut 2024', registeredOn: null };

describe('a case in the registry', () => {
  it('keeps its Dnr exactly as written', () => {
    given([])
      .when({ type: 'register', ...fact }, undefined)
      .then([{ type: 'case.registered', data: fact }]);
  });

  it('is registered once', () => {
    given([{ type: 'case.registered', data: fact }])
      .when({ type: 'register', ...fact, number: 'SDSF 2024 000026 790' }, undefined)
      .thenRefused('case-already-registered', { number: fact.number });
  });
});
