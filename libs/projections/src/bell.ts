/** Lets a loop sleep until something happens. A ring while nobody sleeps is remembered. */
export class Bell {
  private rung = false;
  private waken: () => void = () => {};

  ring(): void {
    this.rung = true;
    this.waken();
  }

  /** Sleeps until the bell rings, at most so many milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.rung)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.waken = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.rung = false;
  }
}
