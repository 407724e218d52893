import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Health, type Readiness } from '#core';

@Controller('health')
@ApiTags('Drift')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  @ApiOperation({ operationId: 'health/live', summary: 'Whether the process answers' })
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'health/ready',
    summary: 'Whether requests can be served; 503 when they cannot, or soon will not be',
    description: 'Also shows how far behind the log each subscription is.',
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.ready();
    void reply.status(readiness.ready ? 200 : 503).header('Cache-Control', 'no-store');
    return readiness;
  }
}
