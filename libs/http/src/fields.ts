import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  faultInText,
  faultsInRichText,
  isCivilDate,
  isSlug,
  oreFromWording,
  PERSONAL_NUMBER_FAULT,
  personalNumberIn,
} from '#kernel';

/**
 * One decorator a field: it validates and it documents, so that the API and its description cannot disagree.
 * Messages are Swedish, for the one who sent the command.
 */
export interface FieldOptions {
  /** English, for the API's description. */
  description: string;
  example?: unknown;
  optional?: boolean;
  /** The field must be there, but may be null. */
  nullable?: boolean;
}

type Field = PropertyDecorator;

/** The name of the check for personal identity numbers among a field's constraints. */
export const PERSONAL_NUMBER_CHECK = 'noPersonalNumber';

function field(options: FieldOptions, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]): Field {
  return applyDecorators(
    ApiProperty({
      description: options.description,
      ...(options.example === undefined ? {} : { example: options.example }),
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      ...schema,
    } as ApiPropertyOptions),
    ...(options.optional ? [IsOptional()] : []),
    ...(options.nullable ? [ValidateIf((_object, value) => value !== null)] : []),
    ...checks,
  );
}

function check(
  name: string,
  valid: (value: unknown) => boolean,
  message: string,
  each = false,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: valid, defaultMessage: () => message } }, { each });
}

/** Every field of text and every id has it; what it finds is told before any other fault. */
const noPersonalNumber = (each = false): PropertyDecorator =>
  check(
    PERSONAL_NUMBER_CHECK,
    (value) => typeof value !== 'string' || !personalNumberIn(value),
    PERSONAL_NUMBER_FAULT,
    each,
  );

const cleanText = (each = false): PropertyDecorator =>
  applyDecorators(
    noPersonalNumber(each),
    ValidateBy(
      {
        name: 'cleanText',
        validator: {
          validate: (value: unknown) => typeof value === 'string' && faultInText(value) === undefined,
          defaultMessage: (args) => textFault(args?.value, each),
        },
      },
      { each },
    ),
  );

/** In a list of lines, which of them. */
function textFault(value: unknown, each: boolean): string {
  const lines: unknown[] = each && Array.isArray(value) ? value : [value];
  const faults = lines.map((line) => (typeof line === 'string' ? faultInText(line) : 'ska vara text'));
  const first = faults.findIndex((fault) => fault !== undefined);
  return `${each ? `rad ${first + 1} ` : ''}${faults[first] ?? 'ska vara text'}`;
}

/** A line of text, 1 to 500 characters unless told. */
export function Text(options: FieldOptions & { max?: number; min?: number }): Field {
  const { max = 500, min = 1 } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max },
    cleanText(),
    MinLength(min, { message: `ska ha minst ${min} tecken` }),
    MaxLength(max, { message: `får ha högst ${max} tecken` }),
  );
}

/** Several lines of text. */
export function Texts(options: FieldOptions & { max?: number; minItems?: number }): Field {
  const { max = 4000, minItems = 0 } = options;
  return field(
    options,
    { type: [String] },
    IsArray({ message: 'ska vara en lista' }),
    ArrayMinSize(minItems, { message: `ska ha minst ${minItems} rader` }),
    ArrayMaxSize(500, { message: 'får ha högst 500 rader' }),
    cleanText(true),
    MinLength(1, { each: true, message: 'får inte ha tomma rader' }),
    MaxLength(max, { each: true, message: `får ha högst ${max} tecken per rad` }),
  );
}

/** An id that the client chooses. */
export function Id(options: FieldOptions): Field {
  return field(
    options,
    { type: String, pattern: '^[a-z0-9]([a-z0-9.-]{0,78}[a-z0-9])?$' },
    noPersonalNumber(),
    check(
      'id',
      (value) => typeof value === 'string' && isSlug(value),
      'ska vara ett id: små bokstäver a–z, siffror, punkt och bindestreck',
    ),
  );
}

export function Ids(options: FieldOptions & { minItems?: number }): Field {
  const { minItems = 0 } = options;
  return field(
    options,
    { type: [String] },
    IsArray({ message: 'ska vara en lista' }),
    ArrayMinSize(minItems, { message: `ska ha minst ${minItems} id` }),
    ArrayMaxSize(500, { message: 'får ha högst 500 id' }),
    noPersonalNumber(true),
    check(
      'ids',
      (value) => typeof value === 'string' && isSlug(value),
      'ska vara id: små bokstäver a–z, siffror, punkt och bindestreck',
      true,
    ),
  );
}

/** A civil date, `YYYY-MM-DD`. */
export function Day(options: FieldOptions): Field {
  return field(
    options,
    { type: String, format: 'date' },
    check(
      'day',
      (value) => typeof value === 'string' && isCivilDate(value),
      'ska vara ett datum som finns, ÅÅÅÅ-MM-DD',
    ),
  );
}

/** A wall clock time, `HH:MM`. */
export function Time(options: FieldOptions): Field {
  return field(
    options,
    { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'ska vara ett klockslag, TT:MM' }),
  );
}

export function Whole(options: FieldOptions & { min?: number; max?: number }): Field {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt({ message: 'ska vara ett heltal' }),
    Min(min, { message: `ska vara minst ${min}` }),
    Max(max, { message: `får vara högst ${max}` }),
  );
}

export function OneOf(values: readonly string[], options: FieldOptions): Field {
  return field(
    options,
    { type: String, enum: [...values] },
    IsIn(values, { message: `ska vara något av ${values.join(', ')}` }),
  );
}

/** A list of some of the values. */
export function SomeOf(values: readonly string[], options: FieldOptions & { minItems?: number }): Field {
  const { minItems = 0 } = options;
  return field(
    options,
    { type: String, isArray: true, enum: [...values] },
    IsArray({ message: 'ska vara en lista' }),
    ArrayMinSize(minItems, { message: `ska ha minst ${minItems} poster` }),
    ArrayMaxSize(values.length, { message: `får ha högst ${values.length} poster` }),
    IsIn(values, { each: true, message: `ska vara något av ${values.join(', ')}` }),
  );
}

export function Flag(options: FieldOptions): Field {
  return field(options, { type: Boolean }, IsBoolean({ message: 'ska vara true eller false' }));
}

/** A text that must match a pattern; `fault` is the Swedish message when it does not. */
export function Pattern(pattern: RegExp, fault: string, options: FieldOptions): Field {
  return field(
    options,
    { type: String, pattern: pattern.source },
    Matches(pattern, { message: fault }),
    cleanText(),
  );
}

/** Bytes in base64, which are no text and are read by whoever takes them. */
export function Base64(options: FieldOptions & { max: number }): Field {
  return field(
    options,
    { type: String, contentEncoding: 'base64', maxLength: options.max } as ApiPropertyOptions,
    MaxLength(options.max, { message: `får ha högst ${options.max} tecken` }),
    Matches(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, {
      message: 'ska vara base64',
    }),
  );
}

/** An amount in words, `2 500 tkr`, of at most 60 characters and 100 milliard kronor. */
export function Money(options: FieldOptions): Field {
  return field(
    options,
    { type: String, maxLength: 60 },
    cleanText(),
    MaxLength(60, { message: 'får ha högst 60 tecken' }),
    check(
      'money',
      (value) => typeof value === 'string' && oreFromWording(value) !== undefined,
      'ska vara ett belopp, till exempel 2 500 tkr eller 6,3 milj kr',
    ),
  );
}

/** Structured text; see RichText in the kernel. */
export function Prose(options: FieldOptions): Field {
  return field(
    options,
    { type: 'array', items: { $ref: '#/components/schemas/Block' } },
    ValidateBy({
      name: 'prose',
      validator: {
        validate: (value: unknown) => faultsInRichText(value).length === 0,
        defaultMessage: (args) => {
          const [fault] = faultsInRichText(args?.value, '');
          return fault ? `${fault.path} ${fault.fault}` : 'är inte en text';
        },
      },
    }),
  );
}

export function Nested(type: () => new () => object, options: FieldOptions): Field {
  // Swagger knows a lazy type by its function's name, `type`.
  return field(
    options,
    { type: () => type() },
    ValidateNested({ message: 'ska vara ett objekt' }),
    Type(type),
  );
}

export function NestedList(
  type: () => new () => object,
  options: FieldOptions & { minItems?: number },
): Field {
  const { minItems = 0 } = options;
  return field(
    options,
    { type: () => type(), isArray: true },
    IsArray({ message: 'ska vara en lista' }),
    ArrayMinSize(minItems, { message: `ska ha minst ${minItems} poster` }),
    ArrayMaxSize(500, { message: 'får ha högst 500 poster' }),
    ValidateNested({ each: true, message: 'ska vara objekt' }),
    Type(type),
  );
}
