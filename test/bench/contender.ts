import type { EventMetadata } from '#kernel';

/** An event store as the benchmark sees it. Each caller appends one event at a time to a stream of its own. */
export interface Contender {
  readonly name: string;
  /** Appends one event to the stream, which is at `version`, and resolves when it is durable. */
  append(stream: string, version: number): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the contender on an empty database of its own. */
export type OpenContender = (url: string) => Promise<Contender>;

/** 314 bytes as JSON: what a short event with its Swedish text weighs. */
export const DATA = {
  item: '8a',
  text: 'Styrelsen har tagit del av lägesrapporten. '.repeat(6).trim().slice(0, 257),
  presentedBy: ['p09', 'p12'],
};

/** What is recorded beside it: who, when, and from which command. */
export function metadata(commandId: string, occurredAt: string): EventMetadata {
  return {
    command: 'paragraphs/write',
    commandId,
    fingerprint: '',
    actor: { person: 'p09', roles: ['secretary'] },
    occurredAt,
    correlationId: commandId,
    causationId: null,
    usedFacts: [],
  };
}
