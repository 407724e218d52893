import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { faultsInRichText, PERSONAL_NUMBER_FAULT, personalNumberIn, refuse, RefusedError } from '#kernel';
import { PERSONAL_NUMBER_CHECK } from './fields.js';
import { httpRules } from './http.rules.js';
import type { FieldFault } from './problem.js';

/** Takes a body only when every field of it is known and right; names every field that is not. */
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      exceptionFactory: (errors) => malformed(errors.flatMap((error) => faultsIn(error))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return super.transform(value, metadata);
    const body = value ?? {};
    if (typeof body !== 'object' || Array.isArray(body))
      throw malformed([{ field: '', fault: 'ska vara ett objekt' }]);
    return withoutUnset(await super.transform(body, metadata));
  }
}

/** A faulty request. A key may be whatever the client wrote, so one that holds a personal identity number is not named. */
export function malformed(faults: readonly FieldFault[]): RefusedError {
  const errors = faults.map(({ field, fault }) => ({ field: personalNumberIn(field) ? '…' : field, fault }));
  const numbered = errors.filter(({ fault }) => fault === PERSONAL_NUMBER_FAULT);
  if (numbered.length > 0) return personalNumber(numbered, errors);
  const fields = [...new Set(errors.map(({ field }) => field).filter(Boolean))];
  return new RefusedError(
    refuse(
      httpRules['malformed-request'],
      fields.length > 0
        ? `Rätta ${fields.slice(0, 5).join(', ')}${fields.length > 5 ? ' med flera' : ''} och skicka igen.`
        : 'Rätta felen och skicka igen.',
      { errors },
    ),
  );
}

/** What is sent is about the work, never about a participant: one such text refuses the whole. */
function personalNumber(numbered: readonly FieldFault[], errors: readonly FieldFault[]): RefusedError {
  const fields = [...new Set(numbered.map(({ field }) => field))].slice(0, 5).join(', ');
  return new RefusedError(
    refuse(
      httpRules['personal-number'],
      `Ett personnummer eller samordningsnummer ser ut att stå i ${fields}. Förbundet får inte hålla uppgifter om deltagare, och ingenting har sparats. Ta bort numret och skicka igen.`,
      { errors },
    ),
  );
}

function faultsIn(error: ValidationError, within = ''): FieldFault[] {
  const field = pathTo(error.property, within);
  const own = ownFaults(error, field);
  return [...own, ...(error.children ?? []).flatMap((child) => faultsIn(child, field))];
}

/** The first check that a field fails is the one to mend; the rest follow from it. */
function ownFaults({ value, constraints }: ValidationError, field: string): FieldFault[] {
  const [[name, message] = []] = Object.entries(constraints ?? {});
  if (name === undefined) return [];
  if (constraints && PERSONAL_NUMBER_CHECK in constraints) return [{ field, fault: PERSONAL_NUMBER_FAULT }];
  if (name === 'whitelistValidation') return [{ field, fault: 'är ett okänt fält' }];
  if (value === undefined) return [{ field, fault: 'saknas' }];
  if (name === 'unknownValue') return [{ field, fault: 'ska vara ett objekt' }];
  if (name === 'prose')
    return faultsInRichText(value, field).map(({ path, fault }) => ({ field: path, fault }));
  return [{ field, fault: message ?? 'är fel' }];
}

function pathTo(property: string | undefined, within: string): string {
  if (property === undefined) return within;
  if (/^\d+$/.test(property)) return `${within}[${property}]`;
  return within ? `${within}.${property}` : property;
}

/** A DTO's declared fields exist even when the client left them out; what was left out is not there at all. */
function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnset);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, withoutUnset(inner)]),
  );
}
