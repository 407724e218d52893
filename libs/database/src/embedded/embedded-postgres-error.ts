/** The embedded PostgreSQL cannot start. The message names the cause and what to do, for a person at a terminal. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** Turns what the operating system or PostgreSQL said into a cause and a way out. */
export function explain(task: string, said: string): EmbeddedPostgresError {
  const advice = ADVICE.find(([pattern]) => pattern.test(said))?.[1] ?? USE_ANOTHER_SERVER;
  return new EmbeddedPostgresError(`${task}: ${said.trim()}\n${advice}`);
}

export const USE_ANOTHER_SERVER =
  'Set DATABASE_URL to the address of a PostgreSQL server (15 or newer) to use that one instead.';

const ADVICE: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /no space left|ENOSPC/i,
    'The disk is full. Free some space, or set PARAGRAF_HOME to a directory on another disk.',
  ],
  [
    /permission denied|operation not permitted|EACCES|EPERM|wrong ownership/i,
    'Set PARAGRAF_HOME to a directory that you own, or start as the user who owns the files.',
  ],
  [
    /user does not exist/i,
    'PostgreSQL runs only as a user who has a name: give this user id a line in /etc/passwd, or start as another user.',
  ],
  [/read-only file system|EROFS/i, 'Set PARAGRAF_HOME to a directory that can be written to.'],
  [
    /could not bind|address already in use/i,
    'The port is taken. Stop the program that uses it and start again.',
  ],
  [
    /ENOENT|error while loading shared libraries|exec format/i,
    `This system cannot run the PostgreSQL that npm installed; it needs glibc. ${USE_ANOTHER_SERVER}`,
  ],
  [
    /incompatible with server|initialized by PostgreSQL version/i,
    'The data was made by another major version of PostgreSQL. Dump it with that version, or set PARAGRAF_HOME to a new directory.',
  ],
  [
    /shared memory|semaphores|cannot allocate memory/i,
    `The system is out of memory for PostgreSQL. Stop something else, or: ${USE_ANOTHER_SERVER}`,
  ],
];
