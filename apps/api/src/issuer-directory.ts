import { join } from 'node:path';
import type { Configuration } from '#configuration';

/** Where the local issuer's key is kept: the API checks tokens with it, and whoever starts the API issues them. */
export function issuerDirectory({ home }: Pick<Configuration, 'home'>): string {
  return join(home, 'issuer');
}
