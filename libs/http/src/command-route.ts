import { applyDecorators, Controller, HttpCode, Post, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Refusals } from './answers.js';
import type { Role } from './roles.js';

export const COMMAND_ROUTE = Symbol('command-route');

export interface CommandRouteOptions {
  /** The path below `/v1/associations/{association}/`; `:id` is the stream the command is for. */
  path: string;
  roles: readonly Role[];
  /** English, one line, for the API's description. */
  summary: string;
  /** The command starts a stream: no If-Match, and an existing one is a conflict. */
  creates?: boolean;
}

export interface CommandRouteMetadata extends CommandRouteOptions {
  readonly name: string;
}

/** What a handler was declared with; undefined when it is not a command's. */
export function commandRouteOf(handler: object): CommandRouteMetadata | undefined {
  return Reflect.getMetadata(COMMAND_ROUTE, handler) as CommandRouteMetadata | undefined;
}

/** A controller of commands for one association; `tag` groups them in the API's description. */
export function CommandController(tag: string): ClassDecorator {
  return applyDecorators(Controller('v1/associations/:association'), ApiTags(tag), ApiBearerAuth());
}

/**
 * A command over HTTP. `name` is what scenarios and the log call it, e.g. `meetings/open`; it is the operation's id in
 * the API's description, which is how clients and scenarios find the path.
 */
export function CommandRoute(name: string, options: CommandRouteOptions): MethodDecorator {
  const metadata: CommandRouteMetadata = { name, ...options };
  return applyDecorators(
    SetMetadata(COMMAND_ROUTE, metadata),
    Post(options.path),
    HttpCode(options.creates ? 201 : 200),
    ApiOperation({
      operationId: name,
      summary: options.summary,
      description: `For the roles ${options.roles.join(', ')}.`,
    }),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ...(options.path.includes(':id')
      ? [ApiParam({ name: 'id', description: 'An id chosen by the client', example: 'styrelse-2021-06-01' })]
      : []),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A UUID chosen by the client: the same key and body twice is one command.',
    }),
    ...(options.creates
      ? []
      : [
          ApiHeader({
            name: 'If-Match',
            required: true,
            description: 'The ETag of the version the command is based on, or * for any.',
          }),
        ]),
    ApiHeader({
      name: 'Occurred-At',
      required: false,
      description: 'When it happened, ISO 8601 with offset; now when left out.',
    }),
    ApiResponse({
      status: options.creates ? 201 : 200,
      description: 'What was recorded',
      schema: { $ref: '#/components/schemas/CommandOutcome' },
    }),
    ...(options.creates
      ? [
          ApiResponse({
            status: 200,
            description: 'The command had been recorded before',
            schema: { $ref: '#/components/schemas/CommandOutcome' },
          }),
        ]
      : []),
    Refusals(),
  );
}
