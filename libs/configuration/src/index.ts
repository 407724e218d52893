export * from './configuration.js';
export { readEnvironment } from './read-environment.js';
export * from './values-in-use.js';
export { toolVariables, type VariableName, variables } from './variables.js';
export type { Environment, Variable } from './variable.js';
