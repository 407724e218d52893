import { webcrypto } from 'node:crypto';
import { CryptoEngine, type ICryptoEngine, setEngine } from 'pkijs';

/** pkijs signs with Node's own web crypto. */
export const crypto = webcrypto as unknown as Crypto;

setEngine('node', new CryptoEngine({ name: 'node', crypto }) as unknown as ICryptoEngine);
