import { ApiQuery } from '@nestjs/swagger';

/** Documents `?minPosition=`, which the API takes on every query: wait for what a command has just written. */
export function MinPosition(): MethodDecorator {
  return ApiQuery({
    name: 'minPosition',
    required: false,
    description: 'The position that a command answered: waits until the read models have come that far',
    example: '480',
  });
}
