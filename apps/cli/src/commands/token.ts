import { issuerDirectory } from '../../../api/src/issuer-directory.js';
import { Command, Option } from 'commander';
import { LocalIssuer, type Role, ROLES } from '#http';
import { homeDirectory } from '../home.js';
import { say } from '../terminal.js';

export const tokenCommand = new Command('token')
  .description(
    'Issue a token for an association, to act in a role and, where the law binds a person, as that person',
  )
  .argument('<association>', 'its id, e.g. skaraborg')
  .addOption(new Option('--role <role...>', 'what it may do').choices(ROLES).makeOptionMandatory())
  .option('--person <id>', "the person's id in the association, e.g. p01")
  .option(
    '--home <dir>',
    'where the issuer keeps its key; for the demo, the folder demo in the usual place',
    homeDirectory(),
  )
  .action(
    async (association: string, { role, person, home }: { role: Role[]; person?: string; home: string }) => {
      if (process.env.OIDC_ISSUER)
        throw new Error(
          'Tokens come from the issuer in OIDC_ISSUER.\nGet one there, or unset OIDC_ISSUER to issue them here.',
        );
      const issuer = await LocalIssuer.open(issuerDirectory({ home }));
      say(await issuer.issue({ association, roles: role, person: person ?? null }));
    },
  );
