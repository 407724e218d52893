import { resolve } from 'node:path';
import { Command } from 'commander';
import { exportMeeting } from '../export-meeting.js';
import { startInstallation } from '../installation.js';
import { say } from '../terminal.js';

export const exportCommand = new Command('export')
  .description("Write a meeting's minutes, decisions, history and anslag to a directory")
  .argument('<association>')
  .argument('<meeting>')
  .option('--out <dir>', 'where to write them', '.')
  .action(async (association: string, meeting: string, { out }: { out: string }) => {
    const installation = await startInstallation({ clock: 'system' });
    try {
      const token = await installation.tokenFor({ roles: ['auditor'], person: null }, association);
      const folder = resolve(process.env.INIT_CWD ?? process.cwd(), out, meeting);
      const { files } = await exportMeeting(
        { baseUrl: installation.baseUrl, association, meeting, token },
        folder,
      );
      for (const file of files) say(`${folder}/${file}`);
    } finally {
      await installation.close();
    }
  });
