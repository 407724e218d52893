import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { documentDigest } from '../document-digest.js';
import type { DocumentModel } from '../domain/document-model.js';
import { markedAsAccessible } from './dual-conformance.js';
import { coveredBy, printable } from './font-coverage.js';
import { type PdfStandard, SettingThread } from './setting-thread.js';

const TEMPLATE = new URL('./minutes.typ', import.meta.url);
const FONTS = new URL('./fonts/', import.meta.url);

export interface SetPdf {
  readonly bytes: Buffer;
  /** Name and version of what set it. */
  readonly engine: string;
  /** SHA-256 over template and fonts: with the model and the engine it decides every byte. */
  readonly templateDigest: string;
}

export interface PdfOptions {
  /** Sets as PDF/A-3a instead, with this JSON in the file. */
  readonly attach?: string;
  readonly standard?: PdfStandard;
}

/** More would only share the processors: setting a paper is all computation. */
const MOST_THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/**
 * Sets papers as PDF/A-2a and PDF/UA-1. The same model gives the same bytes. Typst works in threads of its own, so the
 * process goes on answering.
 */
@Injectable()
export class PdfRenderer implements OnModuleInit, OnApplicationShutdown {
  private readonly threads: SettingThread[] = [];
  private fonts: Fonts | undefined;

  async render(model: DocumentModel, { attach, standard }: PdfOptions = {}): Promise<SetPdf> {
    this.fonts ??= loadFonts();
    const data = JSON.stringify({ ...payload(model, this.fonts.covered), attachment: attach ?? null });
    const bytes = await this.thread(this.fonts.paths).set(data, standard ?? (attach ? 'a-3a' : 'a-2a'));
    return {
      // PDF/A-1 has no word for it, and is only made for a validator.
      bytes: standard === 'a-1a' ? Buffer.from(bytes) : markedAsAccessible(bytes),
      engine: ENGINE,
      templateDigest: this.fonts.templateDigest,
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
  readonly templateDigest: string;
}

const FALLBACK_FONT = /^DejaVu/;

function loadFonts(): Fonts {
  const names = readdirSync(FONTS)
    .filter((name) => name.endsWith('.ttf'))
    .sort();
  const files = names.map((name) => readFileSync(new URL(name, FONTS)));
  const digest = createHash('sha256').update(readFileSync(TEMPLATE));
  for (const file of files) digest.update(file);
  return {
    paths: names.map((name) => fileURLToPath(new URL(name, FONTS))),
    // Every text is set with the fallback behind it, so what that one covers can always be printed.
    covered: intersection(
      files.map(coveredBy),
      names.findIndex((name) => FALLBACK_FONT.test(name)),
    ),
    templateDigest: digest.digest('hex'),
  };
}

/** What every face has, or the fallback has instead. */
function intersection(covers: ReadonlyArray<Set<number>>, fallback: number): Set<number> {
  const faces = covers.filter((_, index) => index !== fallback);
  const shared = [...faces[0]!].filter((code) => faces.every((face) => face.has(code)));
  return new Set([...shared, ...covers[fallback]!]);
}

/** The model as the template reads it. */
function payload(model: DocumentModel, covered: ReadonlySet<number>): object {
  const recorded = new Date(model.recordedAt);
  return {
    ...(withPrintableText(model, covered) as DocumentModel),
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
