import { Command } from 'commander';
import { ConfigurationError, configurationFrom, valuesInUse, variables } from '#configuration';
import { dim, green, red, say } from '../terminal.js';

export const configCommand = new Command('config')
  .description('Tell what can be set, each by an environment variable')
  .option('--check', 'list every fault in what is set, or else the values in use, with secrets hidden')
  .action(({ check }: { check?: true }) => {
    if (!check) return describeAll();
    const faults = faultsNow();
    if (faults.length === 0) return showAll();
    for (const fault of faults) say(`${red('✗')} ${fault}`);
    process.exitCode = 1;
  });

/** What would keep the API and the workers from starting. */
function faultsNow(): readonly string[] {
  try {
    configurationFrom(process.env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
}

function showAll(): void {
  say(`${green('✓')} Every variable that is set can be used.\n`);
  for (const { name, shown, isDefault } of valuesInUse(process.env))
    say(`${name.padEnd(22)} ${isDefault ? dim(`${shown} (default)`) : shown}`);
}

function describeAll(): void {
  for (const [name, { purpose, allowed, otherwise }] of Object.entries(variables)) {
    say(name);
    say(`  ${purpose}`);
    say(`  ${dim(`must be ${allowed}; default: ${otherwise}`)}`);
  }
}
