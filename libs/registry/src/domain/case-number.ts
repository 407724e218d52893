const SPELT_OUT: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', ö: 'oe' };

/**
 * What makes a Dnr the same however it is written: its letters and digits, with whatever stands between them as one
 * hyphen. `KS/2015:209` and `ks 2015-209` are one number. Null when it has no letter or digit.
 */
export function caseNumberSlug(number: string): string | null {
  const letters = number
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäö]/g, (letter) => SPELT_OUT[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return letters.match(/[a-z0-9]+/g)?.join('-') ?? null;
}
