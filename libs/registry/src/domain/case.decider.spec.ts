import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { caseDecider } from './case.decider.js';

const given = specification(caseDecider);
const context = { founded: true };
const fact = { number: 'SDSF 2024 000025 790', title: 'Delårsbokslut 2024', registeredOn: null };

describe('a case in the registry', () => {
  it('keeps its Dnr exactly as written', () => {
    given([])
      .when({ type: 'register', ...fact }, context)
      .then([{ type: 'case.registered', data: fact }]);
  });

  it('is registered once', () => {
    given([{ type: 'case.registered', data: fact }])
      .when({ type: 'register', ...fact, number: 'SDSF 2024 000026 790' }, context)
      .thenRefused('case-already-registered', { number: fact.number });
  });

  it('needs an association to be registered in', () => {
    given([])
      .when({ type: 'register', ...fact }, { founded: false })
      .thenRefused('case-association-unknown');
  });
});
