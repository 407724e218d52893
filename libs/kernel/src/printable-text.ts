import { PRINTABLE_CHARACTERS } from './printable-characters.js';

/**
 * Says which character keeps a text from being printed in the papers as it was written, and what to do; undefined when
 * none does. What is accepted is kept byte for byte for ever, so it must be readable: every character has a glyph, is
 * seen, and stands where it was typed. A character is named by its code point and place, never quoted.
 */
export function unprintableIn(text: string): string | undefined {
  if (PLAINLY_PRINTED.test(text)) return undefined;
  let place = 0;
  for (const character of text) {
    place += 1;
    const fault = faultInCharacter(character);
    if (fault) return `innehåller ${named(character)} (tecken ${place}), ${fault}`;
  }
  return undefined;
}

/** What nearly every text consists of: letters and signs that are in the fonts, and line breaks. */
const PLAINLY_PRINTED = /^[\t\n -~\u00a0-\u00ac\u00ae-\u017f–—‘’“”„…€]*$/u;

function faultInCharacter(character: string): string | undefined {
  if (character === '\t' || character === '\n') return undefined;
  if (character === '\r') return 'en vagnretur. Skriv radbrytning som bara U+000A';
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 'ett styrtecken. Ta bort det';
  if (/\p{Co}/u.test(character)) return 'ett privat tecken utan bestämd betydelse. Byt ut det';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'som inte är ett tecken. Ta bort det';
  if (/[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(character))
    return 'som inte syns och kan ändra hur texten läses. Ta bort det; det följer ofta med när man klistrar in';
  if (/\p{M}/u.test(character))
    return 'ett accenttecken som inte går att skriva ihop med sin bokstav. Skriv bokstaven utan det, eller som ett enda tecken';
  // They share their shape with letters, so that a copied text would have the letter instead.
  if (/[\ufb1d-\ufdff\ufe70-\ufefc]/.test(character))
    return 'formen av en bokstav inuti ett ord. Skriv bokstaven själv';
  if (!isPrinted(character.codePointAt(0)!))
    return 'som handlingarnas typsnitt saknar. Skriv det med ord, eller byt ut det';
  return undefined;
}

function named(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the fonts have it: ranges of first and last code point, in turn. */
function isPrinted(code: number): boolean {
  return PRINTABLE_CHARACTERS.some(
    (from, n) => n % 2 === 0 && from <= code && code <= PRINTABLE_CHARACTERS[n + 1]!,
  );
}
