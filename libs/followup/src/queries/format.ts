import { ApiQuery } from '@nestjs/swagger';
import { malformed } from '#http';

/** Documents that an answer may be asked for as a table. */
export function FormatQuery(): MethodDecorator {
  return ApiQuery({
    name: 'format',
    required: false,
    enum: ['json', 'csv'],
    description: '`csv`: a file with semicolons that a Swedish Excel opens; json when left out',
  });
}

/** Whether the answer is to be a file of CSV. Throws a refusal when it is to be something else than that or JSON. */
export function isCsv(format: unknown): boolean {
  if (format === undefined || format === 'json') return false;
  if (format === 'csv') return true;
  throw malformed([{ field: 'format', fault: 'ska vara json eller csv' }]);
}
