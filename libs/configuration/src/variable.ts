import { isAbsolute } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable: what it may be, what it is otherwise, and what of it may be shown. */
export interface Variable<Value> {
  /** What it is for, in a sentence without its full stop. */
  readonly purpose: string;
  /** Goes on after "must be". */
  readonly allowed: string;
  /** The default in words. */
  readonly otherwise: string;
  /** `password`: it is an address that may hold one. Whatever hides something may come from a file: `<NAME>_FILE`. */
  readonly hides: 'nothing' | 'password' | 'all';
  readonly fallback: Value;
  /** The value as it is used; undefined when it cannot be. */
  readonly read: (text: string) => Value | undefined;
}

interface About {
  readonly purpose: string;
  /** The default in words, where it follows from something else; otherwise it is `fallback`, or none. */
  readonly otherwise?: string;
  readonly hides?: Variable<unknown>['hides'];
}

function variable<Value>(
  { purpose, otherwise, hides = 'nothing' }: About,
  allowed: string,
  fallback: Value,
  read: (text: string) => Value | undefined,
): Variable<Value> {
  const inWords = otherwise ?? (fallback === undefined ? 'none' : String(fallback));
  return { purpose, allowed, otherwise: inWords, hides, fallback, read };
}

export function text(about: About): Variable<string | undefined>;
export function text(about: About, fallback: string): Variable<string>;
export function text(about: About, fallback?: string): Variable<string | undefined> {
  return variable<string | undefined>(about, 'text', fallback, (value) => value);
}

/** An address that begins with one of the protocols: `['http:', 'https:']`. */
export function url(about: About, protocols: readonly string[]): Variable<string | undefined> {
  const beginnings = protocols.map((protocol) => `${protocol}//`).join(' or ');
  return variable<string | undefined>(about, `a URL that begins with ${beginnings}`, undefined, (value) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined,
  );
}

/** Text of a form; `allowed` says which. */
export function matching(about: About, allowed: string, form: RegExp): Variable<string | undefined> {
  return variable<string | undefined>(about, allowed, undefined, (value) =>
    form.test(value) ? value : undefined,
  );
}

/** `host` or `host:port` each, with commas between; where `protocols` are given, also URLs that begin with one. */
export function addresses(
  about: About,
  protocols: readonly string[] = [],
): Variable<readonly string[] | undefined> {
  const forms = ['host:port', ...protocols.map((protocol) => `${protocol}//host:port`)].join(' or ');
  const isAddress = (one: string): boolean => {
    const url = one.includes('://') ? one : `host://${one}`;
    if (!URL.canParse(url)) return false;
    const { protocol, hostname } = new URL(url);
    return hostname !== '' && ['host:', ...protocols].includes(protocol);
  };
  return variable<readonly string[] | undefined>(
    about,
    `a list of ${forms} with commas between`,
    undefined,
    (value) => {
      const list = value.split(',').map((one) => one.trim());
      return list.every(isAddress) ? list : undefined;
    },
  );
}

export function absolutePath(about: About): Variable<string | undefined> {
  return variable<string | undefined>(about, 'an absolute path', undefined, (value) =>
    isAbsolute(value) ? value : undefined,
  );
}

export function wholeNumber(about: About, least: number, most: number, fallback: number): Variable<number>;
export function wholeNumber(about: About, least: number, most: number): Variable<number | undefined>;
export function wholeNumber(
  about: About,
  least: number,
  most: number,
  fallback?: number,
): Variable<number | undefined> {
  const limits = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  return variable<number | undefined>(about, `a whole number ${limits}`, fallback, (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  });
}

export function oneOf<const Value extends string>(
  about: About,
  values: readonly Value[],
  fallback: Value,
): Variable<Value>;
export function oneOf<const Value extends string>(
  about: About,
  values: readonly Value[],
): Variable<Value | undefined>;
export function oneOf<const Value extends string>(
  about: About,
  values: readonly Value[],
  fallback?: Value,
): Variable<Value | undefined> {
  return variable<Value | undefined>(about, values.join(' or '), fallback, (value) =>
    values.find((one) => one === value),
  );
}
