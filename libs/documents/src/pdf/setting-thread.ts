import { Worker } from 'node:worker_threads';

// The build names every module .js; where sources run as they are, so does the worker.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './typst-worker.mjs' : './typst-worker.js',
  import.meta.url,
);

/** PDF/A-2a for the archive, PDF/A-3a where a file is attached, PDF/A-1a for a validator that knows no other. */
export type PdfStandard = 'a-2a' | 'a-3a' | 'a-1a';

/** What a thread is given to set. */
export interface PaperToSet {
  /** The template's file name. */
  readonly template: string;
  /** The model as JSON. */
  readonly data: string;
  /** A picture that the model names by its file name. */
  readonly picture: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly standard: PdfStandard;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that sets papers one after the other. It is started with the first, and again after a failure of its own. */
export class SettingThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private sent = 0;

  constructor(private readonly fonts: readonly string[]) {}

  /** How many papers it has in hand. */
  get load(): number {
    return this.waiting.size;
  }

  set(paper: PaperToSet): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    const id = ++this.sent;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id, ...paper });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(WORKER, { workerData: { fonts: this.fonts } });
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
