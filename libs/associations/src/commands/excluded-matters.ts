import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional } from 'class-validator';
import type { ExcludedMatter } from '../domain/delegation.commands.js';

const EXCLUDED_MATTERS: readonly ExcludedMatter[] = [
  'goals-and-direction',
  'opinion-on-appeal',
  'reserved-by-other-law',
  'rights-of-individuals',
];

/** A field that asks what a matter touches of what may not be delegated. */
export function ExcludedMatters({ description }: { description: string }): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description, required: false, enum: [...EXCLUDED_MATTERS], isArray: true, example: [] }),
    IsOptional(),
    IsArray({ message: 'ska vara en lista' }),
    IsIn(EXCLUDED_MATTERS, {
      each: true,
      message: `ska vara något av ${EXCLUDED_MATTERS.join(', ')}`,
    }),
  );
}
