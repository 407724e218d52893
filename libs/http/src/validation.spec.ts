import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { PERSONAL_NUMBER_FAULT, RefusedError } from '#kernel';
import { Id, Ids, Money, Nested, NestedList, Pattern, Prose, Text, Texts, Whole } from './fields.js';
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

  it('is refused for a character that cannot be printed, by its code point and place', async () => {
    expect(
      await faultsIn({ title: 'Kvitto \u{1F9FE}', text: [{ p: 'Rad' }, { quote: 'a\u202eb' }] }),
    ).toEqual([
      {
        field: 'title',
        fault:
          'innehåller U+1F9FE (tecken 8), som handlingarnas typsnitt saknar. Skriv det med ord, eller byt ut det',
      },
      { field: 'text[1].quote', fault: expect.stringMatching(/U\+202E \(tecken 2\), som inte syns/) },
    ]);
  });

  it('names the line of a list that has such a character', async () => {
    const inLines = new RequestValidation().transform(
      { lines: ['a', 'b', 'c\u0000'] },
      { type: 'body', metatype: OuterDto },
    );
    await expect(inLines).rejects.toMatchObject({
      refusal: {
        facts: { errors: [{ field: 'lines', fault: expect.stringMatching(/^rad 3 innehåller U\+0000/) }] },
      },
    });
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

class InnerDto {
  @Text({ description: 'A line', optional: true })
  line?: string;

  @Texts({ description: 'Lines', optional: true })
  lines?: string[];

  @Prose({ description: 'A text', optional: true })
  prose?: object[];

  @Pattern(/^[A-Z ]+[0-9-]*$/, 'ska vara stort', { description: 'A code', optional: true })
  code?: string;

  @Money({ description: 'An amount', optional: true })
  amount?: string;

  @Id({ description: 'An id', optional: true })
  id?: string;

  @Ids({ description: 'Ids', optional: true })
  ids?: string[];
}

class OuterDto extends InnerDto {
  @Nested(() => InnerDto, { description: 'One within', optional: true })
  one?: InnerDto;

  @NestedList(() => InnerDto, { description: 'Many within', optional: true })
  many?: InnerDto[];
}

describe('7 § lag (2003:1210): a personal identity number in a request', () => {
  const NUMBER = '640823-3234';
  const refusalOf = async (body: unknown): Promise<RefusedError['refusal'] | undefined> => {
    try {
      await new RequestValidation().transform(body, { type: 'body', metatype: OuterDto });
      return undefined;
    } catch (error) {
      return (error as RefusedError).refusal;
    }
  };
  const fields: Array<[string, object]> = [
    ['line', { line: `Kim ${NUMBER}` }],
    ['lines', { lines: ['a', NUMBER] }],
    ['prose[0].p', { prose: [{ p: NUMBER }] }],
    ['code', { code: `KIM ${NUMBER}` }],
    ['code', { code: NUMBER }],
    ['amount', { amount: `${NUMBER} kr` }],
    ['id', { id: NUMBER }],
    ['ids', { ids: ['a', NUMBER] }],
  ];

  it.each([
    ...fields,
    ...fields.map(([field, body]) => [`one.${field}`, { one: body }] as [string, object]),
    ...fields.map(([field, body]) => [`many[1].${field}`, { many: [{}, body] }] as [string, object]),
  ])('is refused in %s, by that rule and without the number', async (field, body) => {
    const refusal = await refusalOf(body);
    expect(refusal).toMatchObject({
      refused: { id: 'personal-number', kind: 'malformed' },
      detail: expect.stringContaining(field),
      facts: { errors: [{ field, fault: PERSONAL_NUMBER_FAULT }] },
    });
    expect(JSON.stringify(refusal)).not.toMatch(/640823|3234/);
  });

  it('is not told even when it is the name of a field', async () => {
    const refusal = await refusalOf({ [NUMBER]: 'Kim' });
    expect(refusal?.refused.id).toBe('malformed-request');
    expect(JSON.stringify(refusal)).not.toMatch(/640823|3234/);
  });
});
