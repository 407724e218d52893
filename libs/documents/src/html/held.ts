import { MONTHS } from '../domain/swedish.js';

const UNITS = [...MONTHS, 'tkr', 'mkr', 'mnkr', 'kr', 'kronor', 'procent', 'miljoner'].join('|');
/** `§ 30`, `kap. 28 §`, `2 500 tkr`, `3 maj`, `5 %` */
const COUNTED = new RegExp(
  String.raw`(?:(?:§§?|kl\.|kap\.) )?\d+(?: \d{3}(?!\d))*(?: (?:${UNITS})(?!\p{L})| [%§])?`,
  'gu',
);

/**
 * A page on which no line parts a sign or a number from what it counts. Recorded words stand as they are: what a line must
 * not break is in an element of its own. Only text between tags is touched.
 */
export function held(html: string): string {
  return html.replaceAll(/>[^<]+</g, (text) =>
    text.replaceAll(COUNTED, (counted) =>
      counted.includes(' ') ? `<span class="held">${counted}</span>` : counted,
    ),
  );
}
