import { readFileSync } from 'node:fs';
import type { Environment, Variable } from './variable.js';
import { type VariableName, variables } from './variables.js';

type ValueOf<One> = One extends Variable<infer Value> ? Value : never;

/** A value for every variable: its own, or the default. */
export type Values = { readonly [Name in VariableName]: ValueOf<(typeof variables)[Name]> };

export const variableNames = Object.keys(variables) as VariableName[];

export interface Read {
  readonly values: Values;
  readonly isSet: ReadonlySet<VariableName>;
  /** One for each value that cannot be used, which is then the default here. None quotes a value: it may be secret. */
  readonly faults: readonly string[];
}

/** Reads every variable, each for itself. An empty one is not set. */
export function readEnvironment(environment: Environment): Read {
  const faults: string[] = [];
  const isSet = new Set<VariableName>();
  const values = variableNames.map((name): [VariableName, unknown] => {
    const one: Variable<unknown> = variables[name];
    const text = textOf(name, one, environment, faults);
    if (text === undefined) return [name, one.fallback];
    isSet.add(name);
    const value = one.read(text);
    if (value === undefined) faults.push(`${name} must be ${one.allowed}`);
    return [name, value ?? one.fallback];
  });
  return { values: Object.fromEntries(values) as Values, isSet, faults };
}

function textOf(
  name: VariableName,
  { hides }: Variable<unknown>,
  environment: Environment,
  faults: string[],
): string | undefined {
  const text = environment[name]?.trim() || undefined;
  const file = hides === 'nothing' ? undefined : environment[`${name}_FILE`]?.trim() || undefined;
  if (file === undefined) return text;
  if (text !== undefined) faults.push(`${name} and ${name}_FILE exclude each other: set one`);
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    faults.push(`${name}_FILE must be a file that can be read`);
    return undefined;
  }
}
