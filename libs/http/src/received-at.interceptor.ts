import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Clock, DrivenClock, parseInstant } from '#kernel';
import { commandRouteOf } from './command-route.js';
import type { CommandRequest } from './envelope.js';

/**
 * Notes when a request came, by the server's clock. Where the server was started to be driven, a command's Occurred-At
 * moves the clock first; elsewhere the recorded time is always the real one.
 */
@Injectable()
export class ReceivedAtInterceptor implements NestInterceptor {
  constructor(private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<CommandRequest>();
    const occurredAt = request.headers['occurred-at'];
    if (
      this.clock instanceof DrivenClock &&
      typeof occurredAt === 'string' &&
      commandRouteOf(context.getHandler())
    ) {
      const instant = parseInstant(occurredAt);
      if (instant) this.clock.advanceTo(instant);
    }
    request.receivedAt = this.clock.now();
    return next.handle();
  }
}
