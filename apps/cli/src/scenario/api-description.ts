/** The parts of an OpenAPI description that tell where a command is. */
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string } | undefined>>>>;
}

/** Where the history of a kind of stream is read, by the first word of its event types. */
const COLLECTION_OF_EVENT: Readonly<Record<string, string>> = {
  association: 'association',
  series: 'series',
  case: 'cases',
  meeting: 'meetings',
  agenda: 'meetings',
  attendance: 'meetings',
  secretary: 'meetings',
  approvers: 'meetings',
  paragraph: 'meetings',
  minutes: 'meetings',
  notes: 'meetings',
  anslag: 'anslag',
  document: 'documents',
  signature: 'signatures',
  paper: 'papers',
  discharge: 'discharges',
  withdrawal: 'withdrawals',
  assignment: 'assignments',
};

/** What has no id and is yet no part of the association's own stream: how it sorts initiatives and prepares applications. */
const PREPARATION = /\/(initiative-taxonomy|application-preparation|application-templates)$/;

/** Finds a server's addresses by its own description, so that a scenario needs to know only the commands' names. */
export class ApiDescription {
  private constructor(private readonly pathOfCommand: ReadonlyMap<string, string>) {}

  static async of(baseUrl: string): Promise<ApiDescription> {
    const response = await fetch(`${baseUrl}/openapi.json`).catch((error: unknown) => {
      throw new Error(`${baseUrl} does not answer.\nStart the server there, or correct the address.`, {
        cause: error,
      });
    });
    if (!response.ok) throw new Error(`${baseUrl}/openapi.json answered ${response.status}`);
    const { paths } = (await response.json()) as OpenApi;
    return new ApiDescription(
      new Map(
        Object.entries(paths).flatMap(([path, operations]) =>
          operations.post?.operationId ? [[operations.post.operationId, path] as const] : [],
        ),
      ),
    );
  }

  /** Undefined when there is no such command, null when it needs an id and has none. */
  commandPath(command: string, association: string, id: string | null): string | null | undefined {
    const path = this.pathOfCommand.get(command);
    if (path === undefined) return undefined;
    if (path.includes('{id}') && id === null) return null;
    return path.replace('{association}', association).replace('{id}', id ?? '');
  }

  /** What a command is done to: `meetings/styrelse-2021-06-01`, or the association itself. */
  resourceOf(command: string, id: string | null): string {
    const path = this.pathOfCommand.get(command) ?? '';
    if (PREPARATION.test(path)) return 'preparation';
    const collection = /([a-z]+)\/\{id\}/.exec(path)?.[1];
    return collection === undefined ? 'association' : `${collection}/${id}`;
  }

  resourceOfEvent(event: string, id: string): string {
    return `${collectionOf(event)}/${id}`;
  }

  historyPath(event: string, association: string, id: string): string {
    return `/v1/associations/${association}/${collectionOf(event)}/${id}/events.jsonl`;
  }
}

function collectionOf(event: string): string {
  const category = event.split('.')[0]!;
  return COLLECTION_OF_EVENT[category] ?? category;
}
