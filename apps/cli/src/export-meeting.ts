import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a meeting's results are fetched from, as any client would. */
export interface MeetingAddress {
  readonly baseUrl: string;
  readonly association: string;
  readonly meeting: string;
  /** A token that may read the history. */
  readonly token: string;
}

export interface ExportedMeeting {
  readonly status: string;
  readonly paragraphs: number;
  readonly decisions: number;
  readonly findings: number;
  readonly events: number;
  readonly files: readonly string[];
}

interface MeetingSummary {
  status: string;
  version: number;
  paragraphs: number;
  findings: unknown[];
  /** Ids of the anslag that announce its approval. */
  anslag: string[];
}

/**
 * Writes what came of a meeting below `folder`: minutes as PDF and HTML, decisions, the event history, and the anslag
 * page of approved minutes. Waits until the workers have rendered the minutes as they now stand.
 */
export async function exportMeeting(address: MeetingAddress, folder: string): Promise<ExportedMeeting> {
  const meeting = `${address.baseUrl}/v1/associations/${address.association}/meetings/${address.meeting}`;
  const summary = (await fetched(meeting, address).then((response) => response.json())) as MeetingSummary;
  const decisions = (await fetched(`${meeting}/decisions`, address).then((response) => response.json())) as {
    decisions: unknown[];
  };
  const history = await fetched(`${meeting}/events.jsonl`, address).then((response) => response.text());

  const files: Array<readonly [string, string | Uint8Array]> = [
    ['decisions.json', `${JSON.stringify(decisions, null, 2)}\n`],
    ['events.jsonl', history],
  ];
  const version = versionLastRendered(history);
  for (const format of ['pdf', 'html'] as const) {
    const url = `${meeting}/minutes.${format}?version=${version}`;
    files.push([`minutes.${format}`, new Uint8Array(await rendered(url, address))]);
  }
  for (const [index, anslag] of summary.anslag.entries()) {
    const page = await fetched(`${address.baseUrl}/${address.association}/anslag/${anslag}`, address);
    files.push([index === 0 ? 'anslag.html' : `anslag-${index + 1}.html`, await page.text()]);
  }

  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return {
    status: summary.status,
    paragraphs: summary.paragraphs,
    decisions: decisions.decisions.length,
    findings: summary.findings.length,
    events: history.trimEnd().split('\n').length,
    files: files.map(([name]) => name),
  };
}

const RENDERED_AFTER = ['minutes.drawn-up', 'minutes.approved', 'notes.completed'];

/** The stream version of the last event that the minutes are rendered after. */
function versionLastRendered(history: string): number {
  const events = history
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; version: number });
  const last = events.findLast(({ type }) => RENDERED_AFTER.includes(type));
  if (!last) throw new Error('The minutes have not been drawn up, so there is nothing to export yet.');
  return last.version;
}

async function fetched(url: string, { token }: MeetingAddress): Promise<Response> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response;
}

const RENDERING_TAKES_AT_MOST_MS = 60_000;

/** A document may still be on its way through the queue: 404 until it has been rendered. */
async function rendered(url: string, address: MeetingAddress): Promise<ArrayBuffer> {
  const deadline = Date.now() + RENDERING_TAKES_AT_MOST_MS;
  for (;;) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${address.token}` } });
    if (response.ok) return response.arrayBuffer();
    await response.body?.cancel();
    if (response.status !== 404 || Date.now() > deadline)
      throw new Error(`${url} answered ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
