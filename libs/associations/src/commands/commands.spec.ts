import { describe, expect, it } from '@jest/globals';
import { RefusedError } from '#kernel';
import { RequestValidation } from '#http';
import { AdoptCharterDto } from './adopt-charter/adopt-charter.dto.js';
import { FillSeatDto } from './fill-seat/fill-seat.dto.js';
import { GrantDelegationDto } from './grant-delegation/grant-delegation.dto.js';
import { RegisterSiteDto } from './register-site/register-site.dto.js';
import { TakeDelegatedDecisionDto } from './take-delegated-decision/take-delegated-decision.dto.js';
import { stated } from '../domain/samples/association.sample.js';

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
  it('may leave out every switch of a charter', async () => {
    expect(await received(AdoptCharterDto, stated)).toEqual(stated);
  });

  it('come through whole, with every switch that is said', async () => {
    const body = {
      ...stated,
      summonsDays: null,
      mandateFrom: '01-01',
      qualifiedMajorities: [{ matter: 'budget', ayes: 2, of: 3 }],
      sharedSeats: [{ seat: 'kommunerna', name: 'Kommunerna', members: ['avesta', 'hedemora'] }],
    };
    expect(await received(AdoptCharterDto, body)).toEqual(body);
  });

  it.each<[string, object]>([
    ['approvers', { approvers: 0 }],
    ['anslagClock', { anslagClock: 'any-site' }],
    ['mandateFrom', { mandateFrom: '1 april' }],
    ['qualifiedMajorities[0].of', { qualifiedMajorities: [{ matter: 'budget', ayes: 1, of: 0 }] }],
    ['sharedSeats[0].members', { sharedSeats: [{ seat: 'k', name: 'K', members: ['avesta'] }] }],
    ['quorum', { quorum: 3 }],
  ])('are refused when %s is wrong', async (field, changes) => {
    expect(await received(AdoptCharterDto, { ...stated, ...changes })).toEqual([field]);
  });

  it('leave an appointment’s days and a notice board’s kind of posting to the rules', async () => {
    const seat = { body: 'styrelsen', member: 'avesta', person: 'p01', role: 'ordinary' };
    expect(await received(FillSeatDto, seat)).toEqual({
      ...seat,
      order: null,
      party: null,
      from: null,
      until: null,
    });
    const site = { site: 'avesta', name: 'Avesta kommuns anslagstavla' };
    expect(await received(RegisterSiteDto, site)).toEqual({ ...site, member: null, url: null });
    expect(await received(RegisterSiteDto, { ...site, posting: 'by-post' })).toEqual(['posting']);
  });

  it('say what a delegated matter touches in words that are known', async () => {
    const grant = {
      person: 'p01',
      capacity: 'employee',
      matters: 'purchasing',
      text: 'Inköp upp till 100 tkr',
      decision: 'Styrelsen 2024-02-14 § 7',
      from: '2024-02-15',
    };
    expect(await received(GrantDelegationDto, grant)).toEqual({ ...grant, until: null });
    const concerns = ['goals-and-direction'];
    expect(await received(GrantDelegationDto, { ...grant, concerns })).toEqual({
      ...grant,
      until: null,
      concerns,
    });
    expect(await received(GrantDelegationDto, { ...grant, concerns: ['anything'] })).toEqual(['concerns']);
    expect(await received(GrantDelegationDto, { ...grant, capacity: 'presidium' })).toEqual(['capacity']);
    const decision = { decision: 'd-1', on: '2024-03-12', text: 'Inköp', amount: 'en slant' };
    expect(await received(TakeDelegatedDecisionDto, decision)).toEqual(['amount']);
  });
});
