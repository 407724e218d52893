import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Configuration } from '#configuration';
import { Health } from '#core';
import { JobsHost } from '#jobs';

/** Tells how the worker is, over HTTP, to whoever watches it. Listens only when HEALTH_PORT says where. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly health: Health,
    private readonly jobs: JobsHost,
  ) {}

  /** Where it listens; undefined: nowhere. */
  get address(): string | undefined {
    const listening = this.server?.address() as AddressInfo | null | undefined;
    if (!listening) return undefined;
    const host = listening.family === 'IPv6' ? `[${listening.address}]` : listening.address;
    return `http://${host}:${listening.port}`;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { host, healthPort } = this.configuration;
    if (healthPort === undefined) return;
    const server = createServer((request, response) => void this.answer(request, response));
    server.listen(healthPort, host);
    await once(server, 'listening');
    this.server = server;
  }

  /** Answers for as long as duties are being finished. */
  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer({ url, method }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET') return send(response, 405, { allowed: 'GET' });
    if (url === '/health/live') return send(response, 200, { live: true });
    if (url !== '/health/ready') return send(response, 404, { known: ['/health/live', '/health/ready'] });
    const readiness = await this.health.ready(() => this.jobs.ping());
    send(response, readiness.ready ? 200 : 503, readiness);
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
