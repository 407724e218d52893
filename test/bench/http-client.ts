import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * One kept-alive connection that posts one request at a time. It does as little as it can, so that the processors are left
 * to what is measured.
 */
export class HttpConnection {
  private received = '';
  private settle: { answer: (text: string) => void; fail: (error: Error) => void } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (chunk: string) => this.take(chunk));
    socket.on('error', (error) => this.settle?.fail(error));
    socket.on('close', () => this.settle?.fail(new Error('The server closed the connection')));
  }

  static async open(baseUrl: string): Promise<HttpConnection> {
    const { hostname, port, host } = new URL(baseUrl);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new HttpConnection(socket, host);
  }

  /** Resolves when the answer has come whole. Rejects unless it is a success. */
  post({ path, headers, body }: Request): Promise<void> {
    const head = [
      `POST ${path} HTTP/1.1`,
      `host: ${this.host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ].join('\r\n');
    return new Promise((resolve, reject) => {
      this.settle = {
        answer: (text) => (text.startsWith('HTTP/1.1 2') ? resolve() : reject(new Error(text))),
        fail: reject,
      };
      this.socket.write(`${head}${END_OF_HEAD}${body}`);
    });
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(chunk: string): void {
    this.received += chunk;
    const head = this.received.indexOf(END_OF_HEAD);
    if (head < 0) return;
    const length = Number(/^content-length: *(\d+)/im.exec(this.received.slice(0, head))?.[1] ?? 0);
    if (this.received.length < head + END_OF_HEAD.length + length) return;
    const text = this.received;
    this.received = '';
    this.settle?.answer(text);
  }
}
