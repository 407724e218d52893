import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Instant, parseInstant, refuse, RefusedError } from '#kernel';
import type { CommandEnvelope, ExpectedVersion } from '#event-store';
import { commandRouteOf } from './command-route.js';
import { httpRules } from './http.rules.js';
import type { Principal } from './roles.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** What the guard and the clock leave on the request for the envelope to take. */
export interface CommandRequest extends FastifyRequest {
  principal?: Principal;
  /** The server's clock when the request came. */
  receivedAt?: string;
}

/** Everything that comes with a command besides its body. */
export const Envelope = createParamDecorator((_data: unknown, context: ExecutionContext): CommandEnvelope => {
  const request = context.switchToHttp().getRequest<CommandRequest>();
  const route = commandRouteOf(context.getHandler())!;
  const params = request.params as { association: string; id?: string };
  const id = params.id ?? params.association;
  const commandId = idempotencyKey(request.headers['idempotency-key']);
  return {
    command: route.name,
    association: params.association,
    id,
    commandId,
    fingerprint: fingerprint(route.name, params.association, id, request.body),
    expectedVersion: route.creates ? 'none' : ifMatch(request.headers['if-match'], params.association, id),
    actor: { person: request.principal?.person ?? null, roles: request.principal?.roles ?? [] },
    occurredAt: occurredAt(request.headers['occurred-at'], request.receivedAt ?? new Date().toISOString()),
    correlationId: commandId,
    causationId: null,
  };
});

/** SHA-256 over the command and its body with sorted keys: tells a repeat from another command under the same key. */
export function fingerprint(command: string, association: string, id: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([command, association, id, sorted(body ?? {})]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function idempotencyKey(header: string | string[] | undefined): string {
  if (typeof header === 'string' && UUID.test(header)) return header.toLowerCase();
  throw new RefusedError(
    refuse(
      httpRules['idempotency-key-missing'],
      'Skicka med rubriken Idempotency-Key med ett nytt UUID för varje kommando.',
      {
        header: 'Idempotency-Key',
      },
    ),
  );
}

/** The version that the command is based on. A tag that names a stream must name one of the command's own. */
function ifMatch(header: string | undefined, association: string, id: string): ExpectedVersion {
  if (header === '*') return 'any';
  const [, stream, version] = /^"(?:([^"@]+)@)?(\d{1,15})"$/.exec(header ?? '') ?? [];
  if (stream !== undefined && !(stream.startsWith(`${association}/`) && stream.endsWith(`-${id}`)))
    throw new RefusedError(
      refuse(
        httpRules['version-of-another'],
        'ETag:en i If-Match hör till något annat. Läs det som kommandot gäller, och skicka dess ETag.',
        { stream },
      ),
    );
  if (version !== undefined) return Number(version);
  throw new RefusedError(
    refuse(
      httpRules['version-missing'],
      'Skicka med rubriken If-Match med den ETag du senast läste, så att ingen annans ändring skrivs över.',
      { header: 'If-Match' },
    ),
  );
}

/** How far a client's clock may be ahead of the server's. */
const CLOCK_SKEW_MS = 60_000;

/**
 * When a command says that it happened: when it came, unless it has the header. A time to come is refused, or whoever
 * sends a command could let statutory time run out.
 */
export function occurredAt(header: string | readonly string[] | undefined, receivedAt: Instant): Instant {
  if (header === undefined) return receivedAt;
  const instant = typeof header === 'string' ? parseInstant(header) : undefined;
  if (instant === undefined)
    throw wrongTime(
      'Occurred-At ska vara en tidpunkt enligt ISO 8601 med tidszon, till exempel 2021-06-01T09:00+02:00.',
    );
  if (Date.parse(instant) > Date.parse(receivedAt) + CLOCK_SKEW_MS)
    throw wrongTime(
      'Occurred-At ligger i framtiden. Skicka kommandot när det har skett, eller utelämna rubriken.',
    );
  return instant;
}

function wrongTime(detail: string): RefusedError {
  return new RefusedError(refuse(httpRules['malformed-request'], detail, { header: 'Occurred-At' }));
}
