import { type Filter, eventTypeFilter, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { StreamName } from '#kernel';

/**
 * What things are called in KurrentDB. A stream keeps its name, `association/category-id`, behind the prefix; a
 * command's marker has a stream of its own, whose name has no slash. Together with the rule that system streams begin
 * with `$`, one pattern tells Paragraf's events from all else.
 */
export class Names {
  /** Ends in a dot, which no association's id has, so that no installation sees another's. */
  constructor(private readonly prefix: string) {
    if (prefix !== '' && !/^[a-z0-9-]+\.$/.test(prefix))
      throw new RangeError('A prefix is a-z, 0-9 and hyphens, and ends in a dot');
  }

  ofStream(stream: StreamName): string {
    return this.prefix + stream;
  }

  ofMarker(commandId: string): string {
    return `${this.prefix}paragraf-command-${commandId.toLowerCase()}`;
  }

  /** The name in Paragraf; undefined when the stream is not one of this installation's. */
  streamOf(name: string): StreamName | undefined {
    if (!name.startsWith(this.prefix)) return undefined;
    const stream = name.slice(this.prefix.length);
    return /^[^$/.]+\//.test(stream) ? stream : undefined;
  }

  /** For the server: every event that is one of this installation's. */
  everything(): Filter {
    return streamNameFilter({ regex: `^${literally(this.prefix)}[^$/.]+/` });
  }

  /** For the server, which takes one condition: the narrower of the two. The reader checks the other. */
  filter(types: readonly string[] | undefined, association: string | undefined): Filter {
    if (association !== undefined) return streamNameFilter({ prefixes: [`${this.prefix}${association}/`] });
    if (types) return eventTypeFilter({ regex: `^(?:${types.map(literally).join('|')})$` });
    return this.everything();
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
