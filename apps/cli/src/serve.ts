import { once } from 'node:events';
import type { Role } from '#http';
import type { Installation } from './installation.js';
import { bold, cyan, dim, say } from './terminal.js';

const ROLES_SHOWN: readonly Role[] = ['secretary', 'chair', 'approver', 'director', 'auditor', 'operator'];

/** Shows where everything is and a token per role, and waits for Ctrl-C. */
export async function serveUntilStopped(installation: Installation): Promise<void> {
  const { baseUrl } = installation;
  const associations = await installation.associations();
  say(`\n${bold('Pages')}     ${cyan(baseUrl)}`);
  for (const { association, name } of associations)
    say(`          ${cyan(`${baseUrl}/${association}/anslag`)} ${dim(name)}`);
  say(`${bold('API')}       ${cyan(`${baseUrl}/api`)} ${dim('description: /openapi.json')}`);

  if (installation.issuesTokens) {
    const [first] = associations;
    say(
      `\n${bold('Tokens')}    ${dim(`for ${first?.name ?? 'a new association'}, valid for twelve hours; send as Authorization: Bearer …`)}`,
    );
    for (const role of ROLES_SHOWN) {
      const token = await installation.tokenFor({ roles: [role], person: null }, first?.association ?? 'ny');
      say(`${role.padEnd(10)}${dim(token)}`);
    }
    say(`${'public'.padEnd(10)}${dim('needs no token')}`);
  }
  say(`\nStop with Ctrl-C.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  say('\nStopping…');
}
