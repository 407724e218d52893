/** Tells any number of listeners how far the log has grown. A slow listener gets one merged signal, never a backlog. */
export class WakeUps {
  private readonly listeners = new Set<(head: bigint) => void>();

  wake(head: bigint): void {
    for (const listener of this.listeners) listener(head);
  }

  /** Yields `known` at once when the log is not empty, then every growth, until `signal` aborts. */
  async *listen(signal: AbortSignal, known: bigint): AsyncGenerator<bigint> {
    let head = known;
    let told = 0n;
    let rouse = (): void => undefined;
    const listener = (position: bigint): void => {
      if (position > head) head = position;
      rouse();
    };
    const abort = (): void => rouse();
    this.listeners.add(listener);
    signal.addEventListener('abort', abort);
    try {
      while (!signal.aborted) {
        if (head > told) {
          told = head;
          yield head;
        } else await new Promise<void>((resolve) => (rouse = resolve));
      }
    } finally {
      this.listeners.delete(listener);
      signal.removeEventListener('abort', abort);
    }
  }
}
