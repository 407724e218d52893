import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { isAssociationId, isSlug } from '#kernel';
import type { CommandRequest } from './envelope.js';
import { malformed } from './validation.js';

/** Stops ids in the path that cannot be ids, before anything is made of them. */
@Injectable()
export class PathGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { association, id } = context.switchToHttp().getRequest<CommandRequest>().params as {
      association?: string;
      id?: string;
    };
    const errors = [
      ...(association === undefined || isAssociationId(association)
        ? []
        : [
            {
              field: 'association',
              fault: 'ska vara ett id: högst 40 små bokstäver a–z, siffror och bindestreck',
            },
          ]),
      ...(id === undefined || isSlug(id)
        ? []
        : [
            {
              field: 'id',
              fault: 'ska vara ett id: högst 80 små bokstäver a–z, siffror, punkt och bindestreck',
            },
          ]),
    ];
    if (errors.length > 0) throw malformed(errors);
    return true;
  }
}
