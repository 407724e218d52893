import { Controller, Get, Logger, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '#database';
import { EventStore } from '#event-store';
import { type SubscriptionStatus, SubscriptionOperator } from '#projections';

interface Readiness {
  readonly ready: boolean;
  readonly database: 'up' | 'down';
  readonly eventStore: 'up' | 'down';
  /** The last position of the log; null when it cannot be read. */
  readonly head: string | null;
  /** A read model that halts or lags is shown, and does not take the API out of service. */
  readonly subscriptions: ReadonlyArray<{ name: string; state: SubscriptionStatus['state']; lag: string }>;
}

@Controller('health')
@ApiTags('Drift')
export class HealthController {
  private readonly logger = new Logger('Health');

  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly subscriptions: SubscriptionOperator,
  ) {}

  @Get('live')
  @ApiOperation({ operationId: 'health/live', summary: 'Whether the process answers' })
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'health/ready',
    summary: 'Whether requests can be served; 503 when they cannot',
    description: 'Also shows how far behind the log each subscription is.',
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [database, head, subscriptions] = await Promise.all([
      this.unlessDown(this.database.query('SELECT 1')),
      this.unlessDown(this.store.head()),
      this.unlessDown(this.subscriptions.status()),
    ]);
    const ready = database !== null && head !== null;
    void reply.status(ready ? 200 : 503).header('Cache-Control', 'no-store');
    return {
      ready,
      database: database ? 'up' : 'down',
      eventStore: head === null ? 'down' : 'up',
      head: head === null ? null : String(head),
      subscriptions: (subscriptions ?? []).map(({ name, state, lag }) => ({ name, state, lag: String(lag) })),
    };
  }

  private async unlessDown<Answer>(question: Promise<Answer>): Promise<Answer | null> {
    try {
      return await question;
    } catch (error) {
      this.logger.warn(`Not ready: ${(error as Error).name} ${(error as { code?: string }).code ?? ''}`);
      return null;
    }
  }
}
