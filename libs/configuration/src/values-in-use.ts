import { readEnvironment, variableNames } from './read-environment.js';
import type { Environment, Variable } from './variable.js';
import { type VariableName, variables } from './variables.js';

export interface ValueInUse {
  readonly name: VariableName;
  /** As it may be shown: passwords and keys are hidden. */
  readonly shown: string;
  readonly isDefault: boolean;
}

/** What every variable is, for an operator to look at. */
export function valuesInUse(environment: Environment): ValueInUse[] {
  const { values, isSet } = readEnvironment(environment);
  return variableNames.map((name) => {
    const one: Variable<unknown> = variables[name];
    const isDefault = !isSet.has(name);
    return { name, isDefault, shown: isDefault ? one.otherwise : shown(one, String(values[name])) };
  });
}

function shown({ hides }: Variable<unknown>, value: string): string {
  if (hides === 'nothing') return value;
  if (hides === 'all') return 'set, hidden';
  const { protocol, username, password, host, pathname, search } = new URL(value);
  const login = password ? `${username}:…@` : username && `${username}@`;
  // A password may stand among the parameters too.
  return `${protocol}//${login}${host}${pathname}${search && '?…'}`;
}
