import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { CommandCatalogue } from '../../apps/api/src/command-catalogue.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { TestApi } from '../support/test-api.js';

let api: TestApi;
let description: OpenAPIObject;
let described: DescribedAnswers;

beforeAll(async () => {
  api = await TestApi.start();
  description = (await api.get<OpenAPIObject>('/openapi.json')).body;
  described = new DescribedAnswers(description);
});
afterAll(() => api.stop());

const operations = () =>
  Object.entries(description.paths).flatMap(([path, { get, post }]) =>
    [get, post].flatMap((operation) => (operation ? [{ path, ...operation }] : [])),
  );

const commands = () =>
  Object.entries(description.paths).flatMap(([path, { post }]) => (post ? [{ path, ...post }] : []));

function jsonOf(content: object | undefined): { schema: { $ref: string }; example?: unknown } {
  return (content as { content: Record<string, { schema: { $ref: string }; example?: unknown }> }).content[
    'application/json'
  ]!;
}

describe("the API's description", () => {
  it('is OpenAPI 3.1 and describes every command', () => {
    expect(description.openapi).toBe('3.1.0');
    const catalogue = api.app.get(CommandCatalogue).all;
    expect(catalogue.length).toBeGreaterThan(9);
    expect(new Set(commands().map(({ operationId }) => operationId))).toEqual(
      new Set(catalogue.map(({ name }) => name)),
    );
  });

  it('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/g)];
    expect(refs.length).toBeGreaterThan(0);
    const known = Object.keys(description.components?.schemas ?? {});
    expect(refs.map(([, name]) => name).filter((name) => !known.includes(name!))).toEqual([]);
  });

  it('names every parameter of every path', () => {
    for (const { path, parameters = [] } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = parameters.flatMap((parameter) =>
        'in' in parameter && parameter.in === 'path' ? [parameter.name] : [],
      );
      expect({ path, parameters: new Set(described) }).toEqual({ path, parameters: new Set(inPath) });
    }
  });

  it('gives every operation a name of its own, a summary and a tag that is explained', () => {
    const tags = description.tags?.map(({ name }) => name);
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operationId, summary, tags: own = [] } of operations()) {
      expect({ operationId, summary }).toEqual({ operationId, summary: expect.stringMatching(/\w/) });
      expect({ operationId, explained: own.filter((tag) => tags?.includes(tag)) }).toEqual({
        operationId,
        explained: [expect.any(String)],
      });
    }
  });

  it('says for every command who may, what it answers and how it is refused', () => {
    for (const { operationId, description: text, responses, security } of commands()) {
      expect({ operationId, text }).toEqual({
        operationId,
        text: expect.stringMatching(/^For the roles \w/),
      });
      expect(security).toEqual([{ bearer: [] }]);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['4XX']));
      const success = jsonOf(responses['200'] ?? responses['201']);
      expect(success.schema).toEqual({ $ref: '#/components/schemas/CommandOutcome' });
    }
  });

  it('says for every query of an association what it answers, and that it can be refused', () => {
    const queries = Object.entries(description.paths).flatMap(([path, { get }]) =>
      get && path.startsWith('/v1/') ? [{ path, ...get }] : [],
    );
    expect(queries.length).toBeGreaterThan(10);
    for (const { operationId, responses } of queries) {
      expect({ operationId, statuses: Object.keys(responses) }).toEqual({
        operationId,
        statuses: expect.arrayContaining(['200', '4XX']),
      });
      expect({ operationId, answer: responses['200'] }).toEqual({
        operationId,
        answer: expect.objectContaining({ content: expect.any(Object) }),
      });
    }
  });

  it('has an example for every command that fits its schema', () => {
    for (const { operationId, requestBody } of commands()) {
      const { schema, example } = jsonOf(requestBody);
      expect({ operationId, example, faults: described.faultsIn(example, schema.$ref) }).toEqual({
        operationId,
        example: expect.any(Object),
        faults: null,
      });
    }
  });

  it('has examples that the commands themselves take', async () => {
    const token = await api.token(null, 'operator');
    for (const { operationId, path, requestBody } of commands()) {
      const asOffice = await api.token(
        'skaraborg',
        'secretary',
        'chair',
        'approver',
        'director',
        'economist',
      );
      const { body } = await api.post({
        path: path.replace('/v1/associations/{association}', 'skaraborg').replace('{id}', 'one'),
        body: jsonOf(requestBody).example,
        token: operationId === 'associations/found' ? token : asOffice,
      });
      expect({ operationId, rule: body.rule, errors: body.errors }).not.toMatchObject({
        rule: expect.stringMatching(/^(malformed-request|internal-error|not-authori)/),
      });
    }
  });

  it('describes answers as they are', async () => {
    const token = await api.token('skaraborg', 'secretary');
    const request = {
      path: 'skaraborg/cases/dnr-1/register',
      body: { number: 'SKA 2021/1', title: 'Insats' },
    };
    const outcome = await api.post({ ...request, token });
    const problem = await api.post(request);
    for (const [name, { body }] of [
      ['CommandOutcome', outcome],
      ['Problem', problem],
    ] as const) {
      expect({ name, body, faults: described.faultsIn(body, `#/components/schemas/${name}`) }).toMatchObject({
        faults: null,
      });
    }
  });

  it('can be browsed without any other server', async () => {
    const page = await api.get('/api');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>Paragraf');
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    expect(page.text).not.toMatch(/<script>/);
    const files = [...page.text.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await api.get(`/${file}`)).status).toBe(200);
  });
});
