import { applyDecorators } from '@nestjs/common';
import { ApiParam, ApiQuery } from '@nestjs/swagger';

/** Documents the parameters of a query about a meeting as it stood at a moment; `asOf` reads them. */
export function AsOfParameters(): MethodDecorator {
  return applyDecorators(
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' }),
    ApiQuery({ name: 'version', required: false, description: 'After this version', example: '12' }),
    ApiQuery({
      name: 'position',
      required: false,
      description: 'At this position of the log',
      example: '480',
    }),
    ApiQuery({
      name: 'at',
      required: false,
      description: 'At this time, by when events were recorded',
      example: '2021-06-01T12:00:00+02:00',
    }),
  );
}
