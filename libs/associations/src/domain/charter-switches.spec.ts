import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import schemas from './association.events.schema.json' with { type: 'json' };
import { carefulDefaults, charterSwitches } from './charter-switches.js';
import { stated } from './samples/association.sample.js';

const { definitions, properties } = schemas['association.charter-adopted'] as unknown as {
  definitions?: object;
  properties: Record<string, object>;
};
const names = Object.keys(properties).filter((name) => !(name in stated));
const ajv = new Ajv({ strict: false });

describe('The switches of a charter', () => {
  it('are those of the event, neither more nor fewer', () => {
    expect(Object.keys(charterSwitches).sort()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)('%s has a default that the event takes, a reason with its law, and an effect', (name) => {
    const { default: value, reason, law, does } = charterSwitches[name as keyof typeof charterSwitches];
    const validate = ajv.compile({ ...properties[name], definitions: definitions ?? {} });
    expect({ valid: validate(value), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(law).toMatch(/§|art\./);
    expect(does).toMatch(/^[A-Z].*\.$/);
  });

  it('make a charter whole together with what it must say', () => {
    const validate = ajv.compile(schemas['association.charter-adopted']);
    expect({ valid: validate({ ...carefulDefaults, ...stated }), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });
});
