import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { documentDigest } from '../document-digest.js';
import type { ActModel } from '../domain/act-model.js';
import type { AttachmentPaper } from '../domain/attachment-paper.js';
import type { DocumentModel, LetterheadPicture } from '../domain/document-model.js';
import { markedAsAccessible } from './dual-conformance.js';
import { composedLettersIn, printable, readFonts } from './font-coverage.js';
import { keptTogether, specialWordsOf } from './line-breaks.js';
import { type PdfStandard, SettingThread } from './setting-thread.js';

/** What can be set. */
type Paper = DocumentModel | ActModel | AttachmentPaper;

const SHARED_TEMPLATE = new URL('./common.typ', import.meta.url);
const TEMPLATES = {
  minutes: new URL('./minutes.typ', import.meta.url),
  act: new URL('./act.typ', import.meta.url),
  attachment: new URL('./attachment.typ', import.meta.url),
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
  /** The bytes of the letterhead's picture, when it has one. */
  readonly picture?: Buffer | undefined;
  /** Sets as PDF/A-3a instead, with this JSON in the file. */
  readonly attach?: string;
  /** Other files to be in it, each under a name of its own. Also PDF/A-3a. */
  readonly files?: readonly EmbeddedFile[];
  /** The picture that an attachment is. */
  readonly shown?: Buffer;
  readonly standard?: PdfStandard;
}

/** A file within a PDF. */
export interface EmbeddedFile {
  readonly name: string;
  readonly mediaType: string;
  /** What it is to the paper, in Swedish. */
  readonly description: string;
  readonly content: Buffer;
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

  async render(
    model: Paper,
    { attach, files = [], shown, picture, standard }: PdfOptions = {},
  ): Promise<SetPdf> {
    this.fonts ??= loadFonts();
    const template = templateOf(model);
    const named = 'letterhead' in model ? model.letterhead.picture : undefined;
    if (named && !picture) throw new RangeError(`The picture ${named.sha256} is not given`);
    const embedded = files.map(({ content }, index) => ({ path: `embedded-${index}`, content }));
    const data = JSON.stringify({
      ...payload(model, this.fonts.covered),
      attachment: attach ?? null,
      files: files.map(({ content: _content, ...file }, index) => ({ ...file, path: embedded[index]!.path })),
      logo: named ? { file: fileNameOf(named), alt: named.alternativeText } : null,
    });
    const bytes = await this.thread(this.fonts.paths).set({
      template: `${template}.typ`,
      data,
      files: [
        ...embedded,
        ...(shown ? [{ path: 'picture', content: shown }] : []),
        ...(named && picture ? [{ path: fileNameOf(named), content: picture }] : []),
      ],
      standard: standard ?? (attach || files.length > 0 ? 'a-3a' : 'a-2a'),
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

/** Named by its bytes, so that what Typst remembers of one is never taken for another. */
function fileNameOf({ sha256, mediaType }: LetterheadPicture): string {
  return `logo-${sha256}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

function templateOf({ kind }: Paper): Template {
  if (kind === 'attachment') return 'attachment';
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
    templateDigests: {
      minutes: digestOf('minutes'),
      act: digestOf('act'),
      attachment: digestOf('attachment'),
    },
  };
}

/** The model as the template reads it. */
function payload(model: Paper, covered: ReadonlySet<number>): object {
  const recorded = new Date(model.recordedAt);
  const texts: string[] = [];
  const printed = withTexts(model, (text) => {
    const asPrinted = keptTogether(printable(text, covered));
    texts.push(asPrinted);
    return asPrinted;
  });
  return {
    ...(printed as Paper),
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
