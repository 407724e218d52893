import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const EXAMPLE_TEXT = [{ p: 'Förbundschefen redovisar det ekonomiska läget.' }];

/**
 * A request as its fields' examples make it. A field without an example of its own gets one from its type; an optional
 * one without is left out.
 */
export function exampleOf(schema: Schema, document: OpenAPIObject): unknown {
  const { $ref } = schema;
  if (schema.example !== undefined) return schema.example;
  if ($ref === '#/components/schemas/Block') return EXAMPLE_TEXT[0];
  if ($ref) return exampleOf(resolved($ref, document), document);
  const [inner] = schema.allOf ?? schema.anyOf ?? [];
  if (inner) return exampleOf(inner, document);
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [exampleOf(schema.items, document)];
  if (schema.properties) return exampleOfObject(schema, document);
  return { boolean: true, integer: 1, number: 1, object: {} }[String(schema.type)] ?? 'text';
}

function exampleOfObject(schema: Schema & { required?: readonly string[] }, document: OpenAPIObject): object {
  const shown = Object.entries(schema.properties ?? {}).filter(
    ([name, property]) => schema.required?.includes(name) || hasExample(property, document),
  );
  return Object.fromEntries(shown.map(([name, property]) => [name, exampleOf(property, document)]));
}

function hasExample(schema: Schema, document: OpenAPIObject): boolean {
  if (schema.example !== undefined) return true;
  const nested = schema.items ?? schema.allOf?.[0] ?? schema.anyOf?.[0];
  if (nested) return hasExample(nested, document);
  if (!schema.$ref || schema.$ref.endsWith('/Block')) return false;
  return Object.values(resolved(schema.$ref, document).properties ?? {}).some(
    ({ example }) => example !== undefined,
  );
}

function resolved($ref: string, document: OpenAPIObject): Schema {
  const name = $ref.slice('#/components/schemas/'.length);
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`The API's description refers to ${$ref}, which is not there`);
  return schema;
}
