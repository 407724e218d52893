import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { isAssociationId, isSlug, PERSONAL_NUMBER_FAULT, personalNumberIn } from '#kernel';
import type { CommandRequest } from './envelope.js';
import { malformed } from './validation.js';

const DEEPEST_BODY = 32;

/** Stops ids in the path that cannot be ids or must not be, and bodies nested beyond all reason, before anything is made of them. */
@Injectable()
export class ShapeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { params, body } = context.switchToHttp().getRequest<CommandRequest>();
    const { association, id } = params as { association?: string; id?: string };
    if (association !== undefined && !isAssociationId(association))
      throw malformed([
        {
          field: 'association',
          fault: 'ska vara ett id: högst 40 små bokstäver a–z, siffror och bindestreck',
        },
      ]);
    if (id !== undefined && !isSlug(id))
      throw malformed([
        { field: 'id', fault: 'ska vara ett id: högst 80 små bokstäver a–z, siffror, punkt och bindestreck' },
      ]);
    if (id !== undefined && personalNumberIn(id))
      throw malformed([{ field: 'id', fault: PERSONAL_NUMBER_FAULT }]);
    if (isDeeperThan(DEEPEST_BODY, body))
      throw malformed([{ field: '', fault: `får ha högst ${DEEPEST_BODY} nivåer` }]);
    return true;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
