import { describe, expect, it } from '@jest/globals';
import type { ApplicationDecided, GrantState } from '#funding';
import { decision } from '../../samples/sample-builders.js';
import { grant as sampleGrant } from '../../samples/acts.sample.js';
import { ownPart, type SettledTogether } from './own-part.js';

const amount = { ore: 85_000_000, asWritten: '850 tkr' };
const condition = { text: 'En bemanningsplan visas upp', due: '2026-08-31', dueAsWritten: null };
/** One decision on three applications, with the reasons of all in one. */
const minuted = decision(
  'p2',
  'partly-granted',
  [
    'bevilja Ungdomsspåret 850 tkr för 2026 på villkor att en bemanningsplan visas upp,',
    'bevilja Hälsospåret 600 tkr för 2026, och',
    'avslå Björkby kommuns ansökan om friskvård för personal,',
    'bordlägga Ungdomsspåret och Hälsospåret för 2027.',
  ],
  {
    formula: 'Styrelsen beslutar att',
    amounts: [
      { to: 'Ungdomsspåret', amount, refersTo: null },
      { to: 'Hälsospåret', amount: { ore: 60_000_000, asWritten: '600 tkr' }, refersTo: null },
    ],
    conditions: [condition, { text: 'Region Älvmark svarar för lokalen', due: null, dueAsWritten: null }],
    assignments: [
      { owner: 'p15', text: 'Teckna avtal om Hälsospåret', due: null, dueAsWritten: null },
      { owner: 'p15', text: 'Teckna avtal om Ungdomsspåret', due: null, dueAsWritten: null },
    ],
    reasons: 'Ungdomar väntar. Parternas personal är inte målgruppen. Norrfors har dålig ekonomi.',
  },
);
const decided: ApplicationDecided = {
  decision: { meeting: 'm1', item: 'p2', decision: 'p2-1', label: '§ 2', date: '2026-06-10' },
  told: false,
  outcome: 'granted-on-conditions',
  grant: 'ungdomssparet',
  reasons: 'Ungdomar väntar.',
  postponedTo: null,
  remittedFor: null,
};
const grant: GrantState = {
  ...sampleGrant,
  awarded: {
    ...sampleGrant.awarded!,
    title: 'Ungdomsspåret',
    amounts: [{ year: 2026, line: null, amount }],
    conditions: [{ condition: 'c1', ...condition, proof: null, gatesPayment: true }],
  },
};
const together: SettledTogether = {
  own: ['Ungdomsspåret 2026', 'Ungdomsspåret', 'Björkby kommun'],
  others: ['Hälsospåret', 'Norrfors kommun', 'Friskvård för personal', 'Björkby kommun'],
};

describe('what a decision on several applications says of one', () => {
  it('is its own words, amounts, conditions and reasons', () => {
    expect(ownPart(minuted, decided, grant, together)).toEqual({
      ...minuted,
      type: 'granted-on-conditions',
      clauses: ['bevilja Ungdomsspåret 850 tkr för 2026 på villkor att en bemanningsplan visas upp.'],
      amounts: [{ to: 'Ungdomsspåret', amount, refersTo: null }],
      conditions: [condition],
      assignments: [{ owner: 'p15', text: 'Teckna avtal om Ungdomsspåret', due: null, dueAsWritten: null }],
      reasons: 'Ungdomar väntar.',
    });
  });

  it('has no word of the others, whichever of them it is told for', () => {
    const refused = { ...decided, outcome: 'refused', grant: null, reasons: 'Fel målgrupp.' } as const;
    const own = ownPart(minuted, refused, null, {
      own: ['Friskvård för personal', 'Björkby kommun'],
      others: ['Ungdomsspåret', 'Hälsospåret', 'Norrfors kommun', 'Björkby kommun'],
    });
    expect(own.clauses).toEqual(['avslå Björkby kommuns ansökan om friskvård för personal.']);
    expect(JSON.stringify(own)).not.toMatch(/spåret|Norrfors|tkr|Ungdomar|bemanningsplan/i);
  });

  it('is nothing where the words name it only beside the others, or not at all', () => {
    const whole = {
      ...minuted,
      clauses: ['bevilja Ungdomsspåret och Hälsospåret det sökta.', 'avslå övriga.'],
    };
    expect(ownPart(whole, decided, grant, together).clauses).toEqual([]);
  });

  it('is the whole when the decision settled it alone', () => {
    expect(ownPart(minuted, decided, grant, { ...together, others: [] })).toBe(minuted);
  });
});
