import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { httpRules, malformed } from '#http';
import { refuse, RefusedError } from '#kernel';
import { ReadYourWrites } from '#projections';

/**
 * Read your writes: a query with `minPosition`, the position that a command answered, waits until the read models
 * have come that far. The parameter is taken away before the query sees it.
 */
@Injectable()
export class MinPositionInterceptor implements NestInterceptor {
  constructor(private readonly readYourWrites: ReadYourWrites) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const query = context.switchToHttp().getRequest<FastifyRequest>().query as Record<string, unknown>;
    const { minPosition } = query;
    if (minPosition === undefined) return next.handle();
    delete query.minPosition;
    if (typeof minPosition !== 'string' || !/^\d{1,18}$/.test(minPosition))
      throw malformed([
        { field: 'minPosition', fault: 'ska vara en position som ett kommando har svarat med' },
      ]);
    if (!(await this.readYourWrites.waitFor(BigInt(minPosition))))
      throw new RefusedError(
        refuse(
          httpRules['not-caught-up'],
          'Det som nyss skrevs går inte att läsa ännu. Fråga igen om en liten stund.',
          { minPosition },
        ),
      );
    return next.handle();
  }
}
