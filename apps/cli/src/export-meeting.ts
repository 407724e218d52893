import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RENDERED_AFTER } from '#documents';

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
  for (const [index, { id }] of (await anslagOf(address)).entries()) {
    const page = await fetched(`${address.baseUrl}/${address.association}/anslag/${id}`, address);
    const name = index === 0 ? 'anslag.html' : `anslag-${index + 1}.html`;
    files.push([name, await standingAlone(await page.text(), address)]);
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

/** The anslag that announce the meeting's approval, the first first. */
async function anslagOf(address: MeetingAddress): Promise<Array<{ id: string; meeting: string }>> {
  const board = (await fetched(
    `${address.baseUrl}/v1/associations/${address.association}/anslag`,
    address,
  ).then((response) => response.json())) as Record<
    'current' | 'takenDown',
    Array<{ id: string; meeting: string }>
  >;
  return [...board.takenDown, ...board.current].filter(({ meeting }) => meeting === address.meeting);
}

/** A page with its fonts in it, so that the file can be moved and kept. */
async function standingAlone(html: string, address: MeetingAddress): Promise<string> {
  let alone = html;
  for (const [reference, path] of html.matchAll(/url\('(\/assets\/[^']+)'\)/g)) {
    const font = await fetched(`${address.baseUrl}${path}`, address).then((response) =>
      response.arrayBuffer(),
    );
    alone = alone.replaceAll(
      reference,
      `url('data:font/woff2;base64,${Buffer.from(font).toString('base64')}')`,
    );
  }
  return alone;
}

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
  if (!response.ok) throw new Error(`${url} answered ${response.status}.\n${await reasonIn(response)}`);
  return response;
}

/** What a problem says, or the answer as it is. */
async function reasonIn(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return (JSON.parse(text) as { detail?: string }).detail ?? text;
  } catch {
    return text;
  }
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
