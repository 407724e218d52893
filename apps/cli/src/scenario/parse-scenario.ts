import { type ErrorObject, Ajv2020 } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Instant, parseInstant } from '#kernel';
import schema from './scenario.schema.json' with { type: 'json' };
import type { Scenario, ScenarioActor, Step } from './scenario.js';

/** What is wrong with a scenario file, and where. */
export interface ScenarioFault {
  readonly file: string;
  readonly line: number;
  /** The step, counted from 1, and what it does; null outside the steps. */
  readonly step: { readonly number: number; readonly does: string | null } | null;
  /** Null when the fault is not in one field. */
  readonly field: string | null;
  readonly fault: string;
}

/** Thrown with every fault found, so that a file is mended in one go. */
export class FaultyScenario extends Error {
  override readonly name = 'FaultyScenario';
  constructor(readonly faults: readonly ScenarioFault[]) {
    super(faults.map(describe).join('\n'));
  }
}

/** Reads a scenario. `file` is only for messages. */
export function parseScenario(text: string, file: string): Scenario {
  const source = new SourceFile(text, file);
  assertNone(source.syntaxFaults());
  const content = source.content();
  assertNone(shapeFaults(content, source));
  assertNone(senseFaults(content as ScenarioContent, source));
  return scenarioFrom(content as ScenarioContent, source);
}

function assertNone(faults: readonly ScenarioFault[]): void {
  if (faults.length > 0) throw new FaultyScenario(faults);
}

/** What is in the file, once the schema has passed it. */
interface ScenarioContent {
  scenario: string;
  name: string;
  association: string;
  clock: string;
  actors: Record<string, { roles: ScenarioActor['roles']; person?: string }>;
  meeting: string;
  steps: WrittenStep[];
}

interface WrittenStep {
  do?: string;
  expect?: string;
  on?: string;
  as?: string;
  at?: string;
  with?: Record<string, unknown>;
  refused?: string;
}

const satisfiesSchema = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

function shapeFaults(content: unknown, source: SourceFile): ScenarioFault[] {
  if (satisfiesSchema(content)) return [];
  return (satisfiesSchema.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => fromAjv(error, source));
}

/** What a schema cannot see: days that do not exist, time that runs backwards, actors that are not there. */
function senseFaults({ clock: start, actors, steps }: ScenarioContent, source: SourceFile): ScenarioFault[] {
  const faults: ScenarioFault[] = [];
  let clock = parseInstant(start) ?? '';
  if (!clock) faults.push(source.fault(['clock'], 'is not a time that exists'));
  const known = Object.keys(actors);
  steps.forEach((step, index) => {
    const path = ['steps', index];
    if (step.as !== undefined && !known.includes(step.as))
      faults.push(
        source.fault([...path, 'as'], `"${step.as}" is not one of the actors: ${known.join(', ')}`),
      );
    if (step.at === undefined) return;
    const at = parseInstant(step.at);
    if (!at) faults.push(source.fault([...path, 'at'], 'is not a time that exists'));
    else if (at < clock) faults.push(source.fault([...path, 'at'], 'is before the step before it'));
    else clock = at;
  });
  return faults;
}

function scenarioFrom(content: ScenarioContent, source: SourceFile): Scenario {
  let at = parseInstant(content.clock) as Instant;
  return {
    file: source.file,
    title: content.scenario,
    name: content.name,
    association: content.association,
    clock: at,
    actors: Object.fromEntries(
      Object.entries(content.actors).map(([name, { roles, person }]) => [
        name,
        { roles, person: person ?? null },
      ]),
    ),
    meeting: content.meeting,
    steps: content.steps.map((step, index): Step => {
      at = step.at === undefined ? at : (parseInstant(step.at) as Instant);
      const base = { number: index + 1, line: source.lineOf(['steps', index]), at };
      if (step.expect !== undefined) return { kind: 'expect', ...base, event: step.expect, on: step.on! };
      return {
        kind: 'command',
        ...base,
        command: step.do!,
        on: step.on ?? null,
        as: step.as!,
        body: step.with ?? {},
        refused: step.refused ?? null,
      };
    }),
  };
}

type Path = ReadonlyArray<string | number>;

/** The YAML text, and where in it everything stands. */
class SourceFile {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(
    text: string,
    readonly file: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
  }

  syntaxFaults(): ScenarioFault[] {
    return [...this.document.errors, ...this.document.warnings].map(({ message, pos }) => ({
      file: this.file,
      line: this.lines.linePos(pos[0]).line,
      step: null,
      field: null,
      fault: message,
    }));
  }

  /** As plain data, aliases resolved. */
  content(): unknown {
    try {
      return this.document.toJS();
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      throw new FaultyScenario([{ file: this.file, line: 1, step: null, field: null, fault }]);
    }
  }

  /** The line of the innermost node on the path that stands in the file. */
  lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  fault(path: Path, fault: string): ScenarioFault {
    const inStep = path[0] === 'steps' && typeof path[1] === 'number';
    const field = path.slice(inStep ? 2 : 0).join('.');
    return {
      file: this.file,
      line: this.lineOf(path),
      step: inStep ? { number: (path[1] as number) + 1, does: this.whatStepDoes(path[1] as number) } : null,
      field: field || null,
      fault,
    };
  }

  private whatStepDoes(index: number): string | null {
    const does =
      this.document.getIn(['steps', index, 'do']) ?? this.document.getIn(['steps', index, 'expect']);
    return typeof does === 'string' ? does : null;
  }
}

function fromAjv({ instancePath, keyword, params, message }: ErrorObject, source: SourceFile): ScenarioFault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const given = params as Record<string, unknown>;
  switch (keyword) {
    case 'additionalProperties':
      return source.fault([...path, String(given.additionalProperty)], 'is an unknown field');
    case 'required':
      return source.fault([...path, String(given.missingProperty)], 'is missing');
    case 'enum':
      return source.fault(path, `must be one of ${(given.allowedValues as unknown[]).join(', ')}`);
    case 'pattern':
      return source.fault(
        path,
        WANTED_SHAPES[String(given.pattern)] ?? `must match ${String(given.pattern)}`,
      );
    default:
      return source.fault(path, message ?? 'is not right');
  }
}

const WANTED_SHAPES: Readonly<Record<string, string>> = {
  [schema.$defs.id.pattern]: 'must be an id: lower-case letters, digits, dots and hyphens',
  [schema.properties.association.pattern]:
    'must be an id of at most 40 lower-case letters, digits and hyphens',
  [schema.$defs.instant.pattern]: 'must be a time with an offset, such as 2021-06-01T09:00+02:00',
  [schema.$defs.command.properties.do.pattern]: 'must be the name of a command, such as meetings/open',
  [schema.$defs.command.properties.refused.pattern]: 'must be the id of a rule',
  [schema.$defs.expectation.properties.expect.pattern]: 'must be an event type, such as anslag.posted',
};

function describe({ file, line, step, field, fault }: ScenarioFault): string {
  const where = step === null ? '' : ` step ${step.number}${step.does === null ? '' : ` (${step.does})`}:`;
  return `${file}:${line}:${where}${field === null ? '' : ` field "${field}"`} ${fault}`;
}
