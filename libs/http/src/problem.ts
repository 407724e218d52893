import type { Facts, Refusal, RefusalKind, Rule } from '#kernel';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** A refusal as RFC 9457 has it. `type` is a page of the API's own that explains the rule. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly rule: string;
  readonly lawRef?: string;
  readonly facts?: Facts;
  /** The faults of a malformed request, each with the path of its field. */
  readonly errors?: readonly FieldFault[];
  /** Which occurrence this was, for whoever reads the server's log. */
  readonly instance?: string;
}

export interface FieldFault {
  readonly field: string;
  readonly fault: string;
}

const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  forbidden: 403,
  unknown: 404,
  conflict: 409,
  stale: 412,
  rule: 422,
};

/** The rules of HTTP itself, where a status says more than the kind does. */
const STATUS_OF_RULE: Readonly<Record<string, number>> = {
  'not-authenticated': 401,
  'body-too-large': 413,
  'attachment-too-large': 413,
  'attachment-type-refused': 415,
  'attachment-sent-as-json': 415,
  'wrong-media-type': 415,
  'version-missing': 428,
  'not-caught-up': 503,
  'temporarily-unavailable': 503,
};

export function statusOf(rule: Rule): number {
  return STATUS_OF_RULE[rule.id] ?? STATUS_OF_KIND[rule.kind];
}

export function problemType(rule: string): string {
  return `/problem/${rule}`;
}

export function problemOf({ refused: rule, detail, facts }: Refusal): Problem {
  const { errors, ...judgedOn } = facts as Facts & { errors?: FieldFault[] };
  return {
    type: problemType(rule.id),
    title: rule.title,
    status: statusOf(rule),
    detail,
    rule: rule.id,
    ...(rule.law ? { lawRef: rule.law } : {}),
    facts: judgedOn,
    ...(errors ? { errors } : {}),
  };
}

/** A fault of ours: the reader learns what to quote to the operator, and nothing about our insides. */
export function internalProblem(requestId: string): Problem {
  return {
    type: problemType('internal-error'),
    title: 'Ett fel har uppstått hos oss',
    status: 500,
    detail:
      'Ingenting har bekräftats. Försök igen med samma nyckel; kvarstår felet, uppge numret i instance.',
    rule: 'internal-error',
    instance: `urn:uuid:${requestId}`,
  };
}
