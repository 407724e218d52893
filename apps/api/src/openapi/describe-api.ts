import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { components } from './components.js';
import { exampleOf } from './examples.js';

const DESCRIPTION = `
Beslut, protokoll och anslag för samordningsförbund (lag 2003:1210).

**Commands** are POST. Each carries an \`Idempotency-Key\` (a UUID of the client's: the same key and body twice is one
command) and, unless it starts something, an \`If-Match\` with the ETag last read, or \`*\` for any version. It answers
with the events it recorded, or with a problem (RFC 9457) that names the rule, the law and the facts.

**Queries** are GET and public unless they say otherwise. With \`minPosition\`, the position that a command answered, a
query waits until it can show that command's effect.
`.trim();

const TAGS: ReadonlyArray<readonly [name: string, description: string]> = [
  [
    'Samordningsförbund',
    'The association: charter, members, bodies, people, seats, sites, letterhead and number series',
  ],
  ['Diarium', 'Cases and their Dnr'],
  ['Bilagor', 'Files, stored and named by the SHA-256 of their bytes'],
  ['Delegation', 'Who may decide on the board’s behalf, and what they have decided'],
  ['Ansvarsfrihet', 'Discharge: what each member has answered, for each year and legal entity'],
  ['Utträde', 'Members that leave, and what the others decide'],
  ['Sammanträden', 'Meetings: planned, summoned, opened, closed'],
  ['Närvaro', 'Who was there, in what capacity, for which paragraphs'],
  ['Paragrafer', 'What is dealt with: texts and decisions as they are made'],
  ['Beslutsgång', 'How a decision comes about: recusal, proposals, votes, reservations'],
  ['Protokoll', 'Minutes and notes: drawn up, signed, approved, and read'],
  ['Dokument', 'Every other paper, made from what has happened: read, and sent once'],
  ['Beslut', 'Decisions, over all meetings'],
  ['Årshjul', 'The year’s days, and what has been done by them'],
  ['Uppdrag', 'What minutes have asked somebody to do, and what has become of it'],
  ['Anslag', 'Public notice that minutes have been approved, and the days to appeal'],
  ['Insatser', 'What the association finances: who answers for it, who takes part, how it is sorted'],
  ['Ansökningar', 'Applications and budget requests, on their way to the board'],
  ['Beviljanden', 'Grants: decided under a paragraph, bound by an agreement, on conditions, to their end'],
  ['Rekvisitioner', 'Money out and back: requisitions, attestations, payments, returns and reclaims'],
  [
    'Årets medel',
    'The money of a year: contributions, equity, budget, forecasts, accounts, and where each krona is',
  ],
  ['Huvudbok', 'Double-entry book-keeping of the log'],
  [
    'Uppföljning',
    'What the initiatives come to, in numbers of people and never of anyone, and indicator surveys',
  ],
  ['Revision', 'History as it was recorded, and how things stood at any time'],
  ['Regler', 'The rules that a request can be refused by'],
  ['Drift', 'For whoever runs the installation'],
];

type Method = 'get' | 'post';
type Operation = NonNullable<OpenAPIObject['paths'][string][Method]>;

/** The API's description, OpenAPI 3.1: what the decorators say, the common schemas, and an example for every command. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Paragraf')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/sv/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  for (const [name, description] of TAGS) base.addTag(name, description);

  const document = SwaggerModule.createDocument(app, base.build());
  document.components = {
    ...document.components,
    schemas: { ...components, ...document.components?.schemas },
  };
  for (const operation of Object.values(document.paths).flatMap(({ get, post }) => [get, post]))
    if (operation) completeOperation(operation, document);
  return document;
}

function completeOperation(operation: Operation, document: OpenAPIObject): void {
  const body = operation.requestBody;
  const json = body && 'content' in body ? body.content['application/json'] : undefined;
  if (json?.schema) json.example = exampleOf(json.schema, document);
}
