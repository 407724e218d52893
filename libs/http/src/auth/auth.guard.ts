import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { refuse, RefusedError } from '#kernel';
import { commandRouteOf } from '../command-route.js';
import type { CommandRequest } from '../envelope.js';
import { httpRules } from '../http.rules.js';
import type { Principal, Role } from '../roles.js';
import { rolesFor } from './for-roles.js';
import { InvalidToken, TokenVerifier } from './token-verifier.js';

/**
 * Lets a command through when its bearer has one of its roles in the association it is for. Queries are for everyone
 * unless they name roles; a token that is sent must hold all the same.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly verifier: TokenVerifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<CommandRequest>();
    const principal = await this.principal(request.headers.authorization);
    if (principal) request.principal = principal;

    const needed = commandRouteOf(context.getHandler())?.roles ?? rolesFor(context.getHandler());
    if (!needed) return true;
    if (!principal) throw notAuthenticated('missing');
    assertMay(principal, needed, (request.params as { association?: string }).association);
    return true;
  }

  private async principal(authorization: string | undefined): Promise<Principal | undefined> {
    if (authorization === undefined) return undefined;
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (!token) throw notAuthenticated('invalid');
    try {
      return await this.verifier.verify(token);
    } catch (error) {
      if (error instanceof InvalidToken) throw notAuthenticated(error.reason);
      throw error;
    }
  }
}

/** Refuses a bearer of another association, and one without any of the roles. An operator acts in every association. */
export function assertMay(
  principal: Principal,
  needed: readonly Role[],
  association: string | undefined,
): void {
  const { roles } = principal;
  if (association !== undefined && principal.association !== association && !roles.includes('operator'))
    throw new RefusedError(
      refuse(
        httpRules['other-association'],
        'Din behörighet gäller inte det här förbundet. Logga in med en behörighet som gör det.',
        { association, yours: principal.association },
      ),
    );
  if (!needed.some((role) => roles.includes(role)))
    throw new RefusedError(
      refuse(
        httpRules['not-authorised'],
        'Din roll räcker inte till detta. Be någon som har en av rollerna, eller den som delar ut dem.',
        { needed, yours: roles },
      ),
    );
}

const WHAT_IS_WRONG = {
  missing: 'Skicka med rubriken Authorization: Bearer och din åtkomstnyckel.',
  expired: 'Din åtkomstnyckel har gått ut. Hämta en ny och skicka igen.',
  invalid: 'Din åtkomstnyckel gäller inte här. Hämta en ny och skicka igen.',
};

export function notAuthenticated(token: keyof typeof WHAT_IS_WRONG): RefusedError {
  return new RefusedError(refuse(httpRules['not-authenticated'], WHAT_IS_WRONG[token], { token }));
}
