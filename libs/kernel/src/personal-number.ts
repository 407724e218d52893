import { daysInMonth } from './civil-date.js';

/** What is wrong with a text that holds one, and what to do. It never quotes the number. */
export const PERSONAL_NUMBER_FAULT =
  'ser ut att innehålla ett personnummer eller samordningsnummer, som inte tas emot. Ta bort det; är det ett telefonnummer eller ett annat tal, skriv det med mellanslag mellan siffergrupperna';

/** Characters that do not show, so that they cannot hide a number. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
/** Made by machines: their digits say nothing of anybody. */
const UUID_OR_HASH = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[0-9a-f]*[a-f])[0-9a-f]{32,})\b/gi;
const NUMBER =
  /(?<!\d)(18|19|20)?(\d{2})(\d{2})(\d{2})(?:[ \t]?[-+\u2010-\u2015\u2212][ \t]?|[ \t])?(\d{4})(?!\d)/g;

/**
 * Whether a text holds a Swedish personal identity number or coordination number (18 § folkbokföringslagen 1991:481,
 * lag 2022:1697 om samordningsnummer): ten or twelve digits, with or without a hyphen, plus or space before the last
 * four, a day that exists and a check digit that agrees. An organisation number has no month and is none. An
 * association must not keep data about participants (7 § lag 2003:1210), so a text with one is refused at the door.
 */
export function personalNumberIn(text: string): boolean {
  // As it stands and as it looks: a full-width digit is one, but a note's ² after a number is no part of it.
  const spaced = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
  return [spaced, spaced.replace(UNSEEN, ''), text.normalize('NFKC').replace(UNSEEN, '')].some(isInPlain);
}

function isInPlain(text: string): boolean {
  const candidates = text.replace(UUID_OR_HASH, '·').matchAll(NUMBER);
  return [...candidates].some(
    ([, century, year, month, day, last]) =>
      isBirthDay(century, Number(year), Number(month), Number(day)) &&
      hasCheckDigit(year! + month! + day! + last!),
  );
}

/** A coordination number has 60 added to its day. Without a century, any that makes the day exist will do. */
function isBirthDay(century: string | undefined, year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12) return false;
  const born = day > 60 ? day - 60 : day;
  const years = (century === undefined ? [19, 20] : [Number(century)]).map(
    (hundreds) => hundreds * 100 + year,
  );
  return born >= 1 && years.some((whole) => born <= daysInMonth(whole, month));
}

/** The Luhn algorithm over ten digits, of which the last is the check digit. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
