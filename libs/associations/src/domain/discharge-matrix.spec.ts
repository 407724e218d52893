import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { dischargeMatrix, type KnownDischarge } from './discharge-matrix.js';
import type { DischargeAnswer, DischargeEvent } from './discharge.events.js';
import { dischargeFoldable } from './discharge.state.js';

function known(
  discharge: string,
  entity: string,
  year: number,
  answers: Readonly<Record<string, DischargeAnswer | null>>,
): KnownDischarge {
  const members = Object.keys(answers);
  const history: DischargeEvent[] = [
    {
      type: 'discharge.requested',
      data: {
        year,
        entity: { name: entity, organisationNumber: null, predecessor: entity !== 'Skara' },
        members: members.map((member) => ({ member, name: member.toUpperCase() })),
        sentOn: `${year + 1}-04-12`,
        remindFrom: `${year + 1}-06-30`,
      },
    },
    ...members.flatMap((member): DischargeEvent[] => {
      const answer = answers[member];
      const data = { member, on: `${year + 1}-05-31`, reference: '§ 58', missing: [] };
      return answer ? [{ type: 'discharge.answered', data: { ...data, answer } }] : [];
    }),
  ];
  return { discharge, state: fold(dischargeFoldable, history) };
}

const all: KnownDischarge[] = [
  known('ostra-2020', 'Östra', 2020, { fk: null, kommun: 'granted' }),
  known('norra-2019', 'Norra', 2019, { fk: 'granted', kommun: 'refused' }),
  known('norra-2020', 'Norra', 2020, { fk: 'no-decision', kommun: 'granted' }),
  known('vastra-2020', 'Västra', 2020, { fk: 'granted', kommun: 'granted' }),
  known('2021', 'Skara', 2021, { fk: 'granted' }),
];

describe('26 § third paragraph lag (2003:1210): the matrix of discharge', () => {
  it('has the association first, then those before it, each with its years', () => {
    expect(dischargeMatrix(all).map(({ name, years }) => [name, years.map(({ year }) => year)])).toEqual([
      ['Skara', [2021]],
      ['Norra', [2020, 2019]],
      ['Västra', [2020]],
      ['Östra', [2020]],
    ]);
  });

  it('says of each member what it has answered, and of the year whether all have', () => {
    const [ostra] = dischargeMatrix(all).filter(({ name }) => name === 'Östra');
    expect(ostra!.years).toMatchObject([
      {
        discharge: 'ostra-2020',
        complete: false,
        members: [
          { member: 'fk', name: 'FK', answer: null, on: null, reference: null },
          { member: 'kommun', answer: 'granted', on: '2021-05-31', reference: '§ 58' },
        ],
      },
    ]);
  });

  it('says what stands in the way of a liquidation: whoever has not granted, in any year', () => {
    const blocked = (year?: number) =>
      dischargeMatrix(all, year).map(({ name, liquidationBlockedBy }) => [
        name,
        liquidationBlockedBy.map((block) => `${block.year} ${block.member} ${block.because}`),
      ]);
    expect(blocked()).toEqual([
      ['Skara', []],
      ['Norra', ['2019 kommun refused', '2020 fk no-decision']],
      ['Västra', []],
      ['Östra', ['2020 fk not-answered']],
    ]);
    expect(blocked(2019)).toEqual([['Norra', ['2019 kommun refused', '2020 fk no-decision']]]);
  });
});
