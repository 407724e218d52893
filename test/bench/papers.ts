import { readdirSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Browser, chromiumPath, startChromium } from '#testing';
import type { DocumentModel, Paragraph } from '../../libs/documents/src/domain/document-model.js';
import { minutesHtml } from '../../libs/documents/src/html/minutes-html.js';
import { PdfRenderer } from '../../libs/documents/src/pdf/pdf-renderer.js';
import { readPdf } from '../../libs/documents/src/pdf/read-pdf.js';
import { boardAssociation, boardMeeting } from '../../libs/documents/src/samples/board-meeting.sample.js';
import { board, source } from '../../libs/documents/src/samples/papers.sample.js';
import { paperOf } from '../../libs/documents/src/paper.js';
import { callersFor, type Measurement } from './measure.js';

/** What is measured once beside the rates: how long the first takes, what it weighs, and what it does to the process. */
export type PaperFigures = Readonly<Record<string, number | string | null>>;

const MIB = 2 ** 20;
/** Linux counts processor time in hundredths of a second, in ms. */
const TICK = 10;

/** Sets the same minutes, never twice with the same words, by Paragraf and by Chromium from the page. */
export class PaperBench {
  private made = 0;
  readonly renderer = new PdfRenderer();
  private browser: Browser | undefined;
  readonly figures: Record<string, number | string | null> = {};

  /** Chromium is undefined where there is none. */
  async open(): Promise<readonly Measurement[]> {
    const own = await timed(() => this.renderer.render(this.next()));
    this.figures['pages of the sample'] = readPdf(own.result.bytes).pages;
    this.figures['first document, Paragraf, ms'] = own.ms;
    this.figures['size, Paragraf, kB'] = kilobytes(own.result.bytes);
    if (!chromiumPath()) {
      this.figures.chromium = 'not installed: no ratio';
      return [this.paragraf()];
    }
    const other = await timed(async () => {
      this.browser = await startChromium();
      return this.printed();
    });
    this.figures.chromium = this.browser!.context.browser()?.version() ?? 'version not known';
    this.figures['first document, Chromium, ms'] = other.ms;
    this.figures['size, Chromium, kB'] = kilobytes(other.result);
    return [this.paragraf(), this.chromium()];
  }

  /** After the rates: memory over many, one long document, a change in a draft, and the event loop meanwhile. */
  async once(documents: number): Promise<PaperFigures> {
    this.figures['processor time a document, Chromium, ms'] = this.browser
      ? await this.processorTimePrinting(documents)
      : null;
    this.figures['memory of Chromium’s processes, MiB'] = this.browser ? memoryOfChromium() : null;
    await this.browser?.close();
    this.browser = undefined;
    await this.memoryOver(documents);
    await this.long();
    await this.preview();
    return this.figures;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.renderer.close();
  }

  private paragraf(): Measurement {
    const one = (): Promise<unknown> => this.renderer.render(this.next());
    return { name: 'Paragraf', round: () => callersFor(3, 2, one) };
  }

  private chromium(): Measurement {
    return { name: 'Chromium, from the page', round: () => callersFor(3, 2, () => this.printed()) };
  }

  private async printed(): Promise<Uint8Array> {
    const page = await this.browser!.context.newPage();
    try {
      await page.setContent(minutesHtml(this.next()));
      return await page.pdf({ format: 'A4', tagged: true, outline: true });
    } finally {
      await page.close();
    }
  }

  /** What the browser's own processes take, without the page's HTML, which this one makes. */
  private async processorTimePrinting(documents: number): Promise<number | null> {
    const before = processorTimeOfChromium();
    for (let n = 0; n < documents; n++) await this.printed();
    const after = processorTimeOfChromium();
    return before === null || after === null ? null : Math.round((after - before) / documents);
  }

  private async memoryOver(documents: number): Promise<void> {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const after: string[] = [];
    const before = process.cpuUsage();
    for (let n = 1; n <= documents; n++) {
      await this.renderer.render(this.next());
      if (n === 1) delay.enable();
      if (n % Math.ceil(documents / 5) === 0)
        after.push(`${n}: ${Math.round(process.memoryUsage().rss / MIB)}`);
    }
    delay.disable();
    const { user, system } = process.cpuUsage(before);
    this.figures['processor time a document, Paragraf, ms'] = Math.round((user + system) / 1000 / documents);
    this.figures['process after documents, MiB'] = after.join(', ');
    this.figures['event loop delay while rendering, p99, ms'] = tenths(delay.percentile(99) / 1e6);
    this.figures['event loop delay while rendering, longest, ms'] = tenths(delay.max / 1e6);
  }

  private async long(): Promise<void> {
    const many = Array.from({ length: 33 }, (_, n) =>
      this.next().paragraphs.map((one) => apart(one, `-${n}`)),
    );
    const model = { ...this.next(), paragraphs: many.flat(), contents: null };
    const { ms, result } = await timed(() => this.renderer.render(model));
    this.figures['long document, pages'] = readPdf(result.bytes).pages;
    this.figures['long document, ms'] = ms;
    this.figures['long document, kB'] = kilobytes(result.bytes);
  }

  /** From state to bytes, with one word changed since the last time. */
  private async preview(): Promise<void> {
    const times: number[] = [];
    for (let n = 0; n < 30; n++) {
      const meeting = { ...boardMeeting, closed: { ...boardMeeting.closed!, closingWords: `Ändring ${n}` } };
      const { ms } = await timed(() => this.renderer.render(paperOf(meeting, boardAssociation, source)));
      times.push(ms);
    }
    times.sort((a, b) => a - b);
    this.figures['preview after a change, p50, ms'] = times[15]!;
    this.figures['preview after a change, p95, ms'] = times[28]!;
  }

  /** Every paragraph has words of its own, so that no cache of a setter is of use. */
  private next(): DocumentModel {
    const n = ++this.made;
    return {
      ...board,
      paragraphs: board.paragraphs.map((paragraph) => ({
        ...paragraph,
        blocks: paragraph.blocks.map((block) =>
          block.kind === 'text'
            ? { ...block, runs: [...block.runs, { text: ` Exemplar ${n}.`, style: 'plain' as const }] }
            : block,
        ),
      })),
    };
  }
}

function apart(paragraph: Paragraph, suffix: string): Paragraph {
  return {
    ...paragraph,
    anchor: paragraph.anchor + suffix,
    parts: paragraph.parts.map((part) => apart(part, suffix)),
  };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const started = performance.now();
  const result = await work();
  return { ms: Math.round(performance.now() - started), result };
}

function kilobytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1000);
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Proportional memory of Chromium's processes, in MiB, where Linux tells; null elsewhere. */
function memoryOfChromium(): number | null {
  const kilobytesOf = (pid: number): number =>
    Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  const own = chromiumProcesses();
  return own && Math.round(own.reduce((sum, pid) => sum + kilobytesOf(pid), 0) / 1024);
}

/** Of those that live and those that have ended, in ms; null where the system does not tell. */
function processorTimeOfChromium(): number | null {
  const ticksOf = (pid: number): number =>
    readOr(`/proc/${pid}/stat`)
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 15)
      .reduce((sum, ticks) => sum + Number(ticks), 0);
  const own = chromiumProcesses();
  return own && own.reduce((sum, pid) => sum + ticksOf(pid), 0) * TICK;
}

/** Every process of it below this one. */
function chromiumProcesses(): number[] | null {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one)))
      parents.set(Number(name), parentOf(name));
    const below = (pid: number): boolean => {
      const parent = parents.get(pid);
      return parent !== undefined && (parent === process.pid || below(parent));
    };
    const isChromium = (pid: number): boolean => /chrom/i.test(readOr(`/proc/${pid}/cmdline`));
    return [...parents.keys()].filter((pid) => below(pid) && isChromium(pid));
  } catch {
    return null;
  }
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Processes come and go while they are read. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
