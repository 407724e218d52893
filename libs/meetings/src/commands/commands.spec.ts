import { describe, expect, it } from '@jest/globals';
import { RefusedError } from '#kernel';
import { RequestValidation } from '#http';
import { DecideParagraphDto } from './decide-paragraph/decide-paragraph.dto.js';
import { PlanMeetingDto } from './plan-meeting/plan-meeting.dto.js';
import { RecordArrivalDto } from './record-arrival/record-arrival.dto.js';
import { SignMinutesDto } from './sign-minutes/sign-minutes.dto.js';
import { WriteParagraphDto } from './write-paragraph/write-paragraph.dto.js';

const validation = new RequestValidation();

/** What the API makes of a body: the command's fields, or the fields that are at fault. */
async function received(metatype: new () => object, body: object): Promise<unknown> {
  try {
    return await validation.transform(body, { type: 'body', metatype });
  } catch (error) {
    const { errors } = (error as RefusedError).refusal.facts as { errors: Array<{ field: string }> };
    return errors.map(({ field }) => field);
  }
}

describe('Bodies of commands', () => {
  it('come through whole, with everything nested in them', async () => {
    const body = {
      item: 'askanden',
      text: [
        { h: 'Äskanden', level: 2 },
        { list: ['Avesta', { item: 'Säter', below: [{ p: 'Oförändrat.' }] }], style: 'dash' },
      ],
      figures: [{ figure: 'avesta', label: 'Avesta', amount: '2 500 tkr' }],
      sums: [{ of: ['avesta'], stated: '2 500 tkr' }],
      mentions: [{ kind: 'person', ref: 'p01', asWritten: 'Gunilla Berglund', title: 'ordförande' }],
    };
    expect(await received(WriteParagraphDto, body)).toEqual(body);
  });

  it('may leave a day out by saying so, and keep a blank Dnr blank', async () => {
    const body = { body: 'styrelsen', title: 'Möte', documentTitle: 'Protokoll', date: null, caseNumber: '' };
    expect(await received(PlanMeetingDto, body)).toEqual(body);
    expect(await received(PlanMeetingDto, { ...body, date: undefined })).toEqual(['date']);
    expect(await received(PlanMeetingDto, { ...body, date: '2021-02-30' })).toEqual(['date']);
  });

  it('take the fields of the person where they are sent', async () => {
    const body = { person: 'p03', nameAsWritten: 'Annika Carlsson', role: 'approver', on: '2024-10-02' };
    expect(await received(SignMinutesDto, body)).toEqual(body);
    expect(await received(SignMinutesDto, { ...body, person: 'Annika Karlsson' })).toEqual(['person']);
  });

  it('are refused with the path of every field at fault', async () => {
    expect(
      await received(RecordArrivalDto, {
        people: [{ person: 'p01', capacity: 'chair', seat: 1 }, { person: 'p02' }],
      }),
    ).toEqual(['people[0].seat', 'people[1].capacity']);
    expect(await received(RecordArrivalDto, { people: [] })).toEqual(['people']);
    expect(
      await received(DecideParagraphDto, {
        item: 'a',
        decision: 'a-1',
        decisionType: 'decided',
        clauses: [],
        amounts: [{ to: 'Balder', amount: 'mycket' }],
      }),
    ).toEqual(['decisionType', 'amounts[0].amount', 'clauses']);
    expect(await received(WriteParagraphDto, { item: 'a', text: [{ p: '' }] })).toEqual(['text[0].p']);
  });
});
