import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiResponse } from '@nestjs/swagger';

/**
 * Documents what a query answers. `type` is the name of its TypeScript type, which the schema is made from
 * (test/support/answer-schemas.mjs); `list` when it answers several.
 */
export function Answers(type: string, { list = false } = {}): MethodDecorator {
  const schema = { $ref: `#/components/schemas/${type}` };
  return applyDecorators(
    ApiOkResponse({
      description: 'What was asked for',
      schema: list ? { type: 'array', items: schema } : schema,
    }),
    Refusals(),
  );
}

/** Documents that a request can be refused. */
export function Refusals(): MethodDecorator {
  return ApiResponse({
    status: '4XX',
    description: 'A refusal: which rule, why, and what to do next',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
}
