import type { OpenAPIObject } from '@nestjs/swagger';
import answers from './answers.schema.json' with { type: 'json' };

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' } as const;

function object(properties: Schemas, required: readonly string[], description?: string): Schema {
  return {
    type: 'object',
    ...(description ? { description } : {}),
    required: [...required],
    properties,
    additionalProperties: false,
  };
}

const list = (items: Schema): Schema => ({ type: 'array', items });

/** What commands and refusals answer. */
const outcomes: Schemas = {
  CommandOutcome: {
    ...object(
      {
        stream: { ...text, description: 'The stream that was appended to' },
        version: { type: 'integer', description: "The stream's version after the command" },
        position: { ...text, description: 'The log position; a query with minPosition waits for it' },
        duplicate: { type: 'boolean', description: 'True when the command had been recorded before' },
        events: list(
          object(
            {
              id: { ...text, format: 'uuid' },
              type: text,
              version: { type: 'integer' },
              data: { type: 'object' },
            },
            ['id', 'type', 'version', 'data'],
          ),
        ),
        findings: list(ref('Finding')),
      },
      ['stream', 'version', 'position', 'duplicate', 'events', 'findings'],
      'What a command did.',
    ),
    example: {
      stream: 'skaraborg/meeting-styrelse-2021-06-01',
      version: 14,
      position: '57',
      duplicate: false,
      events: [
        {
          id: '0f0c8a52-3c2f-5f5b-9d3d-1c5b1f0a7c11',
          type: 'meeting.opened',
          version: 14,
          data: { openedBy: 'p01' },
        },
      ],
      findings: [],
    },
  },
  Problem: {
    ...object(
      {
        type: {
          ...text,
          format: 'uri-reference',
          description: 'An address of this API that explains the rule',
        },
        title: { ...text, description: 'Swedish' },
        status: { type: 'integer' },
        detail: { ...text, description: 'Swedish: what it means here, and what to do next' },
        rule: { ...text, description: "The rule's id: stable, and the same as at the end of type" },
        lawRef: { ...text, description: 'The paragraph of the law, when there is one' },
        facts: { type: 'object', description: 'What the rule was judged on' },
        errors: {
          ...list(object({ field: text, fault: text }, ['field', 'fault'])),
          description: 'For a malformed request: each faulty field by its path',
        },
        instance: {
          ...text,
          format: 'uri',
          description: "Only for a fault of the server's: what to quote to its operator",
        },
      },
      ['type', 'title', 'status', 'detail', 'rule'],
      'A refusal or a fault (RFC 9457).',
    ),
    example: {
      type: '/problem/stale-version',
      title: 'Uppgifterna har ändrats sedan du läste dem',
      status: 412,
      detail:
        'Någon annan har hunnit före. Läs om, se vad som har hänt sedan dess och skicka kommandot igen mot den nya versionen.',
      rule: 'stale-version',
      facts: {
        stream: 'skaraborg/meeting-styrelse-2021-06-01',
        expected: 13,
        actual: 14,
        since: [{ version: 14, type: 'meeting.opened', recordedAt: '2021-06-01T07:00:00.000Z' }],
      },
    },
  },
};

/** The common schemas; those of what queries answer are made from their types. */
export const components: Schemas = { ...(answers as Schemas), ...outcomes };
