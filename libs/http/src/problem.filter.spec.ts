import 'reflect-metadata';
import { Controller, Get, type LoggerService, Module, NotImplementedException } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuse, RefusedError } from '#kernel';
import type { Problem } from './problem.js';
import { ProblemFilter } from './problem.filter.js';

@Controller()
class FailingController {
  @Get('refused')
  refused(): never {
    throw new RefusedError(
      refuse(
        {
          id: 'not-quorate',
          kind: 'rule',
          title: 'Styrelsen är inte beslutför',
          law: '17 § lag (2003:1210)',
        },
        'Två av fem ledamöter är närvarande. Minst tre behövs.',
        { present: ['p01', 'p02'], needed: 3 },
      ),
    );
  }

  @Get('broken')
  broken(): never {
    throw Object.assign(new Error('Kim Exempel has no seat'), { code: '22P02' });
  }

  @Get('out-of-reach')
  outOfReach(): never {
    throw Object.assign(new Error('terminating connection of Kim Exempel'), { code: '57P01' });
  }

  @Get('thrown')
  thrown(): never {
    // oxlint-disable-next-line typescript/only-throw-error -- what a careless library may do
    throw 'Kim Exempel';
  }

  @Get('unforeseen')
  unforeseen(): never {
    throw new NotImplementedException();
  }
}

@Module({ controllers: [FailingController], providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class FailingModule {}

const logged: string[] = [];
const logger: LoggerService = {
  log: () => {},
  warn: () => {},
  error: (message: string) => logged.push(message),
};

let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(FailingModule, new FastifyAdapter(), { logger });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(() => app.close());

async function problem(path: string): Promise<Problem> {
  const response = await fetch(`${url}/${path}`);
  expect(response.headers.get('content-type')).toMatch('application/problem+json');
  return (await response.json()) as Problem;
}

describe('a refusal', () => {
  it('names the rule, the law and the facts', async () => {
    expect(await problem('refused')).toEqual({
      type: '/problem/not-quorate',
      title: 'Styrelsen är inte beslutför',
      status: 422,
      detail: 'Två av fem ledamöter är närvarande. Minst tre behövs.',
      rule: 'not-quorate',
      lawRef: '17 § lag (2003:1210)',
      facts: { present: ['p01', 'p02'], needed: 3 },
    });
    expect(logged).toEqual([]);
  });
});

describe('a database out of reach', () => {
  it('is a problem that passes, and is logged in one line without what it quotes', async () => {
    logged.length = 0;
    expect(await problem('out-of-reach')).toMatchObject({ status: 503, rule: 'temporarily-unavailable' });
    expect(logged).toEqual([expect.stringMatching(/^\S+ GET \/out-of-reach: Error 57P01$/)]);
  });
});

describe('a fault of ours', () => {
  it.each(['broken', 'thrown', 'unforeseen'])('tells nothing but what to quote (%s)', async (path) => {
    logged.length = 0;
    const answer = await problem(path);
    expect(answer).toEqual({
      type: '/problem/internal-error',
      title: 'Ett fel har uppstått hos oss',
      status: 500,
      detail: expect.any(String),
      rule: 'internal-error',
      instance: expect.stringMatching(/^urn:uuid:./),
    });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(answer.instance!.replace('urn:uuid:', ''));
    expect(logged[0]).toContain(`GET /${path}`);
    expect(logged[0]).not.toContain('Exempel');
  });

  it('is logged with what kind it is and where it was', async () => {
    logged.length = 0;
    await problem('broken');
    expect(logged[0]).toMatch(/Error 22P02\n {4}at .*problem\.filter\.spec/);
  });
});
