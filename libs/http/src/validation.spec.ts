import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { RefusedError } from '#kernel';
import { Id, NestedList, Prose, Text, Whole } from './fields.js';
import type { FieldFault } from './problem.js';
import { RequestValidation } from './validation.js';

class GuestDto {
  @Id({ description: 'Who' })
  person!: string;

  @Whole({ description: 'Where in the list', optional: true, min: 1 })
  listedAs?: number;
}

class MeetingDto {
  @Text({ description: 'The title', max: 10 })
  title!: string;

  @NestedList(() => GuestDto, { description: 'Who came', optional: true })
  guests?: GuestDto[];

  @Prose({ description: 'What was said', optional: true })
  text?: object[];
}

const validate = (body: unknown): Promise<unknown> =>
  new RequestValidation().transform(body, { type: 'body', metatype: MeetingDto });

async function faultsIn(body: unknown): Promise<readonly FieldFault[]> {
  try {
    await validate(body);
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.facts.errors as FieldFault[];
    throw error;
  }
}

describe('a request body', () => {
  it('is handed on as it came, without what was left out', async () => {
    const body = { title: 'Möte', guests: [{ person: 'p01' }] };
    const validated = await validate(body);
    expect(JSON.stringify(validated)).toBe(JSON.stringify(body));
    expect(Object.keys(validated as object)).toEqual(['title', 'guests']);
  });

  it('is refused with one fault a field, by its path', async () => {
    expect(
      await faultsIn({
        title: 'En alldeles för lång rubrik',
        chair: 'p01',
        guests: [
          { person: 'p01' },
          { person: 'Kim Exempel', listedAs: 0, party: 'S' },
          { listedAs: 'first' },
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        { field: 'title', fault: 'får ha högst 10 tecken' },
        { field: 'chair', fault: 'är ett okänt fält' },
        { field: 'guests[1].person', fault: expect.stringMatching(/^ska vara ett id/) },
        { field: 'guests[1].listedAs', fault: 'ska vara minst 1' },
        { field: 'guests[1].party', fault: 'är ett okänt fält' },
        { field: 'guests[2].person', fault: 'saknas' },
        { field: 'guests[2].listedAs', fault: 'ska vara ett heltal' },
      ]),
    );
  });

  it('is refused for every fault within a text, where it is', async () => {
    expect(
      await faultsIn({ title: 'Möte', text: [{ p: '' }, { h: 'Rubrik', level: 7 }, { list: 'a' }] }),
    ).toEqual([
      { field: 'text[0].p', fault: 'är tom' },
      { field: 'text[1].level', fault: 'ska vara 1, 2 eller 3' },
      { field: 'text[2].style', fault: 'ska vara dash, bullet eller number' },
      { field: 'text[2].list', fault: 'ska vara en lista' },
    ]);
  });

  it.each([[[]], ['text'], [17], [true], [[{ title: 'Möte' }]]])('is refused when it is %j', async (body) => {
    expect(await faultsIn(body)).toEqual([{ field: '', fault: 'ska vara ett objekt' }]);
  });

  it.each([
    [{ guests: 'p01' }],
    [{ guests: { person: 'p01' } }],
    [{ guests: ['p01'] }],
    [{ guests: [null] }],
  ])('is refused when %j stands for a list of objects', async (body) => {
    const faults = await faultsIn({ title: 'Möte', ...body });
    expect(faults.map(({ field }) => field)).toEqual([expect.stringMatching(/^guests/)]);
  });
});
