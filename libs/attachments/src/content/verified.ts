import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream';

/** The same bytes, which break off at the end if they are not those that were stored. */
export function verified(content: Readable, sha256: string): Readable {
  const digest = createHash('sha256');
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      const same = digest.digest('hex') === sha256;
      done(same ? null : new Error('What the store has is not what was stored'));
    },
  });
  // The reader of the last stream is told of any fault.
  return pipeline(content, check, () => {});
}
