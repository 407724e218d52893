import { once } from 'node:events';
import type { AssociationSummary } from '#associations';
import { inSweden } from '#kernel';
import type { Role } from '#http';
import type { Installation } from './installation.js';
import { bold, cyan, dim, say } from './terminal.js';

const ROLES_SHOWN: readonly Role[] = [
  'secretary',
  'chair',
  'approver',
  'director',
  'applicant',
  'economist',
  'auditor',
  'operator',
];

/** Shows where everything is and a token per role, and waits for Ctrl-C. */
export async function serveUntilStopped(installation: Installation): Promise<void> {
  const { baseUrl } = installation;
  const associations = await installation.associations();
  say(`\n${bold('Pages')}     ${cyan(baseUrl)}`);
  for (const { association, name } of associations)
    say(`          ${cyan(`${baseUrl}/${association}/anslag`)} ${dim(name)}`);
  say(`${bold('API')}       ${cyan(`${baseUrl}/api`)} ${dim('description: /openapi.json')}`);

  if (installation.configuration.clock === 'driven') {
    const { date, time } = inSweden(installation.now());
    say(
      `${bold('Clock')}     ${date} ${time} ${dim('as the last file left it; a board shows another day with ?dag=YYYY-MM-DD')}`,
    );
  }

  if (installation.issuesTokens) {
    const shown = await withMostDecisions(installation, associations);
    say(
      `\n${bold('Tokens')}    ${dim(`for ${shown?.name ?? 'a new association, ny'}, valid for twelve hours; send as Authorization: Bearer …`)}`,
    );
    for (const role of ROLES_SHOWN) {
      const token = await installation.tokenFor({ roles: [role], person: null }, shown?.association ?? 'ny');
      say(`${role.padEnd(10)}${dim(token)}`);
    }
    say(`${'public'.padEnd(10)}${dim('needs no token')}`);
  }
  say(`\nStop with Ctrl-C.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  say('\nStopping…');
}

/** Whoever tries the tokens should find something to try them on. */
async function withMostDecisions(
  { baseUrl }: Installation,
  associations: readonly AssociationSummary[],
): Promise<AssociationSummary | undefined> {
  const counted = await Promise.all(
    associations.map(async (summary) => {
      const response = await fetch(`${baseUrl}/v1/associations/${summary.association}/decisions`);
      return { summary, decisions: ((await response.json()) as unknown[]).length };
    }),
  );
  return counted.toSorted((a, b) => b.decisions - a.decisions)[0]?.summary;
}
