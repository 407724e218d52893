import { describe, expect, it } from '@jest/globals';
import { accept, type Decider, defineRules, type DomainEvent, refuse } from '#kernel';
import { specification } from './given-when-then.js';

type Lamp = DomainEvent<'lamp.lit' | 'lamp.put-out', { by?: string | undefined }>;

const rules = defineRules({ 'already-lit': { kind: 'conflict', title: 'Lampan lyser redan' } });

const lampDecider: Decider<{ by?: string }, boolean, Lamp> = {
  initial: false,
  decide: ({ by }, lit) =>
    lit
      ? refuse(rules['already-lit'], 'Släck den först.', { lit, by })
      : accept({ type: 'lamp.lit', data: { by } }),
  evolve: (_, event) => event.type === 'lamp.lit',
};

const given = specification(lampDecider);
const lit: Lamp = { type: 'lamp.lit', data: {} };

describe('a specification', () => {
  it('takes what the store would keep as the same', () => {
    given([]).when({}).then([lit]);
  });

  it('fails on other events, on more, on fewer and on a refusal', () => {
    expect(() => given([]).when({ by: 'p01' }).then([lit])).toThrow('strictly deep-equal');
    expect(() => given([]).when({}).then([lit, lit])).toThrow('strictly deep-equal');
    expect(() => given([]).when({}).then([])).toThrow('strictly deep-equal');
    expect(() => given([lit]).when({}).then([lit])).toThrow('Refused by already-lit');
  });

  it('compares the rule and the facts that are named', () => {
    const outcome = given([lit]).when({ by: 'p01' });
    outcome.thenRefused('already-lit');
    outcome.thenRefused('already-lit', { lit: true });
    expect(() => outcome.thenRefused('too-dark')).toThrow('strictly deep-equal');
    expect(() => outcome.thenRefused('already-lit', { by: 'p02' })).toThrow('strictly deep-equal');
    expect(() => given([]).when({}).thenRefused('already-lit')).toThrow('was accepted');
  });

  it('counts events elsewhere', () => {
    expect(() =>
      given([])
        .when({})
        .thenAlso([lit], [{ stream: 'a/lamp-2', events: [lit] }]),
    ).toThrow('strictly deep-equal');
  });
});
