import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { specification } from '#testing';
import type { BodyEstablished } from './association.events.js';
import { noAssociation } from './association.state.js';
import { minutesSeriesId, paragraphSeriesId } from './series-ids.js';
import { seriesDecider } from './series.decider.js';
import type { SeriesEvent } from './series.events.js';
import { seriesFoldable } from './series.state.js';

const given = specification(seriesDecider);

const board: BodyEstablished = {
  body: 'styrelsen',
  name: 'Styrelsen',
  kind: 'board',
  decides: true,
  paragraphs: { span: 'ever', sign: '§' },
  minutes: { span: 'year', label: '# {n} – {year}' },
};
const spanning = (span: BodyEstablished['paragraphs']['span']): BodyEstablished => ({
  ...board,
  paragraphs: { span, sign: '§' },
});
const inSeries = (series: string, body = board) => ({
  series,
  association: { ...noAssociation, bodies: [body] },
});
const start = { type: 'start' as const, next: 1112, reason: 'Fortsätter från pappersprotokollen' };
const taken = (number: number): SeriesEvent => ({
  type: 'series.number-taken',
  data: { number, takenBy: { stream: 'insjoriket/meeting-m1', item: 'i1' } },
});

describe('a number series', () => {
  it('begins at 1, and gives each number once', () => {
    expect(fold(seriesFoldable, []).next).toBe(1);
    expect(fold(seriesFoldable, [taken(1), taken(2)]).next).toBe(3);
  });

  it('goes on from where the paper ended', () => {
    const started: SeriesEvent = { type: 'series.started', data: { next: 1112, reason: start.reason } };
    given([]).when(start, inSeries('styrelsen.ever')).then([started]);
    expect(fold(seriesFoldable, [started, taken(1112)]).next).toBe(1113);
  });

  it('is not told where to begin twice, or after its first number', () => {
    given([{ type: 'series.started', data: { next: 5, reason: start.reason } }])
      .when(start, inSeries('styrelsen.ever'))
      .thenRefused('series-already-started', { next: 5 });
    given([taken(1)])
      .when(start, inSeries('styrelsen.ever'))
      .thenRefused('series-already-started', { next: 2 });
  });

  it.each([
    ['styrelsen.ever', board],
    ['styrelsen.minutes.2021', board],
    ['styrelsen.2024', spanning('year')],
    ['styrelsen.meeting.styrelse-2021-06-01', spanning('meeting')],
    ['styrelsen.minutes.ever', { ...board, minutes: { span: 'ever' as const, label: '{n}' } }],
  ])('%s is one of the body’s', (series, body) => {
    given([])
      .when(start, inSeries(series, body))
      .then([{ type: 'series.started', data: { next: 1112, reason: start.reason } }]);
  });

  it.each([
    ['presidiet.ever', board],
    ['styrelsen.2024', board],
    ['styrelsen.minutes.ever', board],
    ['styrelsen', spanning('year')],
    ['styrelsen.minutes.2021', { ...board, minutes: null }],
  ])('%s is none of the body’s, and would never be used', (series, body) => {
    given([]).when(start, inSeries(series, body)).thenRefused('series-without-body', { series });
  });

  it('is named after the body and its span', () => {
    expect(paragraphSeriesId(spanning('meeting'), 'm1', 2021)).toBe('styrelsen.meeting.m1');
    expect(paragraphSeriesId(spanning('year'), 'm1', 2021)).toBe('styrelsen.2021');
    expect(paragraphSeriesId(spanning('ever'), 'm1', 2021)).toBe('styrelsen.ever');
    expect(minutesSeriesId(board, 2021)).toBe('styrelsen.minutes.2021');
    expect(minutesSeriesId({ ...board, minutes: null }, 2021)).toBeNull();
  });
});
