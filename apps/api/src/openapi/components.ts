import type { OpenAPIObject } from '@nestjs/swagger';

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

/** Structured text, as the kernel's RichText. */
const richText: Schemas = {
  RichText: list(ref('Block')),
  Block: {
    description: 'One block of a text: an object with exactly one of p, h, list, table and quote.',
    oneOf: ['TextBlock', 'HeadingBlock', 'ListBlock', 'TableBlock', 'QuoteBlock'].map(ref),
  },
  TextBlock: object(
    { p: ref('Inline'), label: { ...text, description: 'A lead-in set in bold, such as `Kansli:`' } },
    ['p'],
    'A running paragraph.',
  ),
  HeadingBlock: object(
    { h: text, level: { type: 'integer', enum: [1, 2, 3] } },
    ['h'],
    'A heading within a §.',
  ),
  ListBlock: object(
    { list: list(ref('ListItem')), style: { ...text, enum: ['dash', 'bullet', 'number'] } },
    ['list', 'style'],
    'A list; an item may hold further blocks.',
  ),
  ListItem: {
    anyOf: [ref('Inline'), object({ item: ref('Inline'), below: ref('RichText') }, ['item', 'below'])],
  },
  TableBlock: object(
    {
      table: object({ caption: text, header: list(text), rows: list(list(text)) }, ['header', 'rows']),
    },
    ['table'],
    'A table; every row has as many cells as the header.',
  ),
  QuoteBlock: object({ quote: ref('Inline') }, ['quote'], 'A quotation.'),
  Inline: {
    description: 'Plain text, or runs of text of which some are emphasised.',
    oneOf: [text, list(ref('Run'))],
  },
  Run: { oneOf: [text, object({ em: text }, ['em']), object({ strong: text }, ['strong'])] },
};

const answers: Schemas = {
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
  Finding: object(
    {
      rule: text,
      severity: { ...text, enum: ['must', 'warning', 'note'] },
      message: { ...text, description: 'Swedish, for the secretary and the auditor' },
      item: { type: ['string', 'null'], description: 'The agenda item it is about' },
      facts: { type: 'object' },
    },
    ['rule', 'severity', 'message', 'item', 'facts'],
    'Something the system saw beside the facts; it never changes them.',
  ),
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

export const components: Schemas = { ...richText, ...answers };
