import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { documentDigest } from '../document-digest.js';
import type { ActModel } from '../domain/act-model.js';
import type { DocumentModel } from '../domain/document-model.js';
import { markedAsAccessible } from './dual-conformance.js';
import { composedLettersIn, printable, readFonts } from './font-coverage.js';
import { keptTogether, specialWordsOf } from './line-breaks.js';
import { type PdfStandard, SettingThread } from './setting-thread.js';

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

export interface PdfOptions {
  /** Sets as PDF/A-3a instead, with this JSON in the file. */
  readonly attach?: string;
  readonly standard?: PdfStandard;
}

/** More would only share the processors: setting a paper is all computation. */
const MOST_THREADS = Math.max(1, Math.min(2, availableParallelism()));

/**
 * Sets papers as PDF/A-2a and PDF/UA-1. The same model gives the same bytes. Typst works in threads of its own, so the
 * process goes on answering.
 */
@Injectable()
export class PdfRenderer implements OnModuleInit, OnApplicationShutdown {
  private readonly threads: SettingThread[] = [];
  private fonts: Fonts | undefined;

  async render(model: DocumentModel | ActModel, { attach, standard }: PdfOptions = {}): Promise<SetPdf> {
    this.fonts ??= loadFonts();
    const data = JSON.stringify({ ...payload(model, this.fonts.covered), attachment: attach ?? null });
    const template = templateOf(model);
    const bytes = await this.thread(this.fonts.paths).set({
      template: `${template}.typ`,
      data,
      standard: standard ?? (attach ? 'a-3a' : 'a-2a'),
    });
    return {
      // PDF/A-1 has no word for it, and is only made for a validator.
      bytes: standard === 'a-1a' ? Buffer.from(bytes) : markedAsAccessible(bytes),
      engine: ENGINE,
      templateDigest: this.fonts.templateDigests[template],
    };
  }

  /** Reading the fonts takes long enough to be noticed by whoever asks meanwhile. */
  onModuleInit(): void {
    this.fonts ??= loadFonts();
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  /** Not earlier: jobs under way are let finish before the shutdown proper. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** The one with least in hand; another while all have something. */
  private thread(fonts: readonly string[]): SettingThread {
    const [idlest] = this.threads.toSorted((a, b) => a.load - b.load);
    if (idlest && (idlest.load === 0 || this.threads.length >= MOST_THREADS)) return idlest;
    const thread = new SettingThread(fonts);
    this.threads.push(thread);
    return thread;
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
  const texts: string[] = [];
  const printed = withTexts(model, (text) => {
    const asPrinted = keptTogether(printable(text, covered));
    texts.push(asPrinted);
    return asPrinted;
  });
  return {
    ...(printed as DocumentModel | ActModel),
    ...specialWordsOf(texts),
    composedLetters: composedLettersIn(texts),
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

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => withTexts(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, change)]));
}
