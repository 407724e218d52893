import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { specification } from '#testing';
import { preparationDecider } from './preparation.decider.js';
import type { PreparationEvent } from './preparation.events.js';
import { stepsOn } from './preparation.state.js';

const given = specification(preparationDecider);
const there = { founded: true };
const step = (id: string) => ({ step: id, title: id, by: 'Gruppen', required: true });
const chosen = (from: string, ...ids: string[]): PreparationEvent => ({
  type: 'preparation-order.chosen',
  data: { steps: ids.map(step), from },
});

describe('the order of preparation', () => {
  it('is what the association has chosen, from a day', () => {
    given([])
      .when({ type: 'choose-preparation', steps: [step('grupp')], from: '2024-02-01' }, there)
      .then([chosen('2024-02-01', 'grupp')]);
  });

  it('on a day is the last that had begun', () => {
    const state = fold(preparationDecider, [
      chosen('2024-02-01', 'grupp'),
      chosen('2025-01-01', 'grupp', 'forslag'),
      chosen('2025-01-01', 'forslag'),
    ]);
    const ids = (day: string) => stepsOn(state, day)?.map((one) => one.step) ?? null;
    expect([ids('2024-01-31'), ids('2024-12-31'), ids('2025-01-01')]).toEqual([null, ['grupp'], ['forslag']]);
  });

  it('is refused with a step twice, or from before the one that holds', () => {
    given([])
      .when({ type: 'choose-preparation', steps: [step('a'), step('a')], from: '2024-02-01' }, there)
      .thenRefused('preparation-step-twice', { step: 'a' });
    given([chosen('2024-02-01', 'grupp')])
      .when({ type: 'choose-preparation', steps: [step('a')], from: '2024-01-31' }, there)
      .thenRefused('preparation-order-from-before', { latest: '2024-02-01' });
  });

  it('is an association’s', () => {
    given([])
      .when({ type: 'choose-preparation', steps: [step('a')], from: '2024-02-01' }, { founded: false })
      .thenRefused('preparation-association-unknown');
  });
});

describe('a template and a taxonomy', () => {
  const words = { purpose: 'Hälsa', goals: 'Arbete', targetGroup: 'Alla', followUp: 'Enkät' };

  it('are defined, and taken over by the next', () => {
    const defined = (title: string): PreparationEvent => ({
      type: 'application-template.defined',
      data: { template: 'halsoskola', title, words },
    });
    given([defined('Gammal')])
      .when({ type: 'define-template', template: 'halsoskola', title: 'Ny', words }, there)
      .then([defined('Ny')]);
    const { templates } = fold(preparationDecider, [defined('Gammal'), defined('Ny')]);
    expect(templates.map(({ title }) => title)).toEqual(['Ny']);
  });

  it('have each category once', () => {
    const team = { category: 'team', title: 'Team', kind: 'structural' } as const;
    given([])
      .when({ type: 'define-taxonomy', categories: [team] }, there)
      .then([{ type: 'initiative-taxonomy.defined', data: { categories: [team] } }]);
    given([])
      .when({ type: 'define-taxonomy', categories: [team, team] }, there)
      .thenRefused('initiative-category-twice', { category: 'team' });
  });
});
