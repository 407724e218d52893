import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { documentDigest } from '../document-digest.js';
import type { ActModel } from '../domain/act-model.js';
import type { DocumentModel } from '../domain/document-model.js';
import { markedAsAccessible } from './dual-conformance.js';
import { printable, readFonts } from './font-coverage.js';

// The build names every module .js; where sources run as they are, so does the worker.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './typst-worker.mjs' : './typst-worker.js',
  import.meta.url,
);
const SHARED_TEMPLATE = new URL('./common.typ', import.meta.url);
const TEMPLATES = {
  minutes: new URL('./minutes.typ', import.meta.url),
  act: new URL('./act.typ', import.meta.url),
};
type Template = keyof typeof TEMPLATES;
const FONTS = new URL('./fonts/', import.meta.url);

export interface SetPdf {
  readonly bytes: Buffer;
  /** Name and version of what set it. */
  readonly engine: string;
  /** SHA-256 over templates and fonts: with the model and the engine it decides every byte. */
  readonly templateDigest: string;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Sets papers as PDF/A-2a and PDF/UA-1. The same model gives the same bytes. Typst works in a thread of its own, which
 * is started with the first paper and again after a failure of its own.
 */
@Injectable()
export class PdfRenderer implements OnApplicationShutdown {
  private worker: Worker | undefined;
  private fonts: Fonts | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private sent = 0;

  async render(model: DocumentModel | ActModel): Promise<SetPdf> {
    this.fonts ??= loadFonts();
    const template = templateOf(model);
    const bytes = await this.set(template, JSON.stringify(payload(model, this.fonts.covered)));
    const templateDigest = this.fonts.templateDigests[template];
    return { bytes: markedAsAccessible(bytes), engine: ENGINE, templateDigest };
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  /** Not earlier: jobs under way are let finish before the shutdown proper. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private set(template: Template, data: string): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    const id = ++this.sent;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id, template: `${template}.typ`, data });
    });
  }

  private start(): Worker {
    const worker = new Worker(WORKER, { workerData: { fonts: this.fonts!.paths } });
    worker.on('message', ({ id, bytes, error }: { id: number; bytes?: Uint8Array; error?: string }) => {
      const caller = this.waiting.get(id);
      this.waiting.delete(id);
      // An idle thread must not keep the process from ending.
      if (this.waiting.size === 0) worker.unref();
      if (bytes) caller?.resolve(bytes);
      else caller?.reject(new Error(`The paper could not be set: ${error}`));
    });
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', () => this.lost(worker, new Error('The setting thread has ended')));
    return worker;
  }

  /** A thread that fails tells so twice, by its error and its end: those who by then wait for the next are left alone. */
  private lost(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

const { version } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as {
  version: string;
};
const ENGINE = `typst-ts-node-compiler ${version}`;

interface Fonts {
  readonly paths: readonly string[];
  readonly covered: ReadonlySet<number>;
  readonly templateDigests: Readonly<Record<Template, string>>;
}

function templateOf({ kind }: DocumentModel | ActModel): Template {
  return kind === 'minutes' || kind === 'notes' ? 'minutes' : 'act';
}

function loadFonts(): Fonts {
  const { names, files, covered } = readFonts(FONTS);
  const digestOf = (template: Template): string =>
    [readFileSync(TEMPLATES[template]), readFileSync(SHARED_TEMPLATE), ...files]
      .reduce((digest, file) => digest.update(file), createHash('sha256'))
      .digest('hex');
  return {
    paths: names.map((name) => fileURLToPath(new URL(name, FONTS))),
    covered,
    templateDigests: { minutes: digestOf('minutes'), act: digestOf('act') },
  };
}

/** The model as the template reads it. */
function payload(model: DocumentModel | ActModel, covered: ReadonlySet<number>): object {
  const recorded = new Date(model.recordedAt);
  return {
    ...(withPrintableText(model, covered) as DocumentModel | ActModel),
    digest: documentDigest(model),
    date: {
      year: recorded.getUTCFullYear(),
      month: recorded.getUTCMonth() + 1,
      day: recorded.getUTCDate(),
      hour: recorded.getUTCHours(),
      minute: recorded.getUTCMinutes(),
      second: recorded.getUTCSeconds(),
    },
  };
}

function withPrintableText(value: unknown, covered: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return printable(value, covered);
  if (Array.isArray(value)) return value.map((inner) => withPrintableText(inner, covered));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withPrintableText(inner, covered)]),
  );
}
