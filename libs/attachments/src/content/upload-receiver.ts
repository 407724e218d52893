import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Configuration } from '#configuration';
import { refuse, RefusedError } from '#kernel';
import { attachmentRules } from '../domain/attachment.rules.js';
import { ENDINGS } from './media-types.js';
import { showType } from './show-type.js';

/** Bytes that have been received whole and found to be what they are called; in a file of their own until discarded. */
export interface Upload {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly path: string;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Receives uploads into a folder of their own. What is broken off, too large or not as it says leaves nothing behind. */
@Injectable()
export class UploadReceiver implements OnModuleInit {
  private readonly folder: string;
  private readonly maxBytes: number;

  constructor({ attachments }: Configuration) {
    this.folder = join(attachments.folder, 'incoming');
    this.maxBytes = attachments.maxBytes;
  }

  /** What a process that was killed had in hand is cleared away by the next, a day later. */
  async onModuleInit(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - A_DAY_MS) await rm(path, { force: true });
    }
  }

  /** Receives `content`, lets `use` have it, and discards the file that it was received into, whatever happens. */
  async receive<Answer>(
    sha256: string,
    content: AsyncIterable<Uint8Array>,
    use: (upload: Upload) => Promise<Answer>,
  ): Promise<Answer> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx+', 0o600);
    try {
      const upload = await this.take(sha256, content, file);
      return await use({ ...upload, path });
    } finally {
      await file.close();
      await rm(path, { force: true });
    }
  }

  private async take(
    sha256: string,
    content: AsyncIterable<Uint8Array>,
    file: FileHandle,
  ): Promise<Omit<Upload, 'path'>> {
    const digest = createHash('sha256');
    let [bytes, isText] = [0, true];
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > this.maxBytes) throw tooLarge(this.maxBytes);
      digest.update(chunk);
      isText &&= !chunk.some(isControl);
      await file.writeFile(chunk);
    }
    if (bytes === 0) throw empty();
    if (digest.digest('hex') !== sha256) throw differs();
    const shown = await showType({ size: bytes, read: (from, length) => part(file, from, length) }, isText);
    if ('refused' in shown) throw typeRefused(shown.refused);
    await file.sync();
    return { sha256, bytes, mediaType: shown.mediaType };
  }
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

export function tooLarge(maxBytes: number): RefusedError {
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return new RefusedError(
    refuse(
      attachmentRules['attachment-too-large'],
      `En bilaga får vara högst ${megabytes > 0 ? `${megabytes} megabyte` : `${maxBytes} byte`}. Förminska bilderna i den, eller dela upp den.`,
      { maxBytes },
    ),
  );
}

function empty(): RefusedError {
  return new RefusedError(
    refuse(attachmentRules['attachment-empty'], 'Ingenting kom fram. Välj filen och skicka igen.'),
  );
}

function differs(): RefusedError {
  return new RefusedError(
    refuse(
      attachmentRules['attachment-hash-differs'],
      'Det som kom fram har en annan SHA-256 än adressen säger. Räkna om den och skicka filen igen.',
    ),
  );
}

function typeRefused(what: string): RefusedError {
  return new RefusedError(
    refuse(
      attachmentRules['attachment-type-refused'],
      `Filen är ${what} och tas inte emot. Skicka den som ${Object.values(ENDINGS).join(', ')}; en PDF passar det mesta.`,
      { taken: Object.keys(ENDINGS) },
    ),
  );
}
