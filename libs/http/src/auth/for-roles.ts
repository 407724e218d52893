import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { CommandRequest } from '../envelope.js';
import type { Principal, Role } from '../roles.js';

const FOR_ROLES = Symbol('for-roles');

/** A query that is not public: only for these roles within the association. Without it a GET is for everyone. */
export function ForRoles(...roles: Role[]): MethodDecorator {
  return applyDecorators(SetMetadata(FOR_ROLES, roles), ApiBearerAuth());
}

export function rolesFor(handler: object): readonly Role[] | undefined {
  return Reflect.getMetadata(FOR_ROLES, handler) as readonly Role[] | undefined;
}

/** Who asks: the token's bearer, or undefined for whoever sent none. */
export const Bearer = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal | undefined =>
    context.switchToHttp().getRequest<CommandRequest>().principal,
);
