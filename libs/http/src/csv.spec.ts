import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('A CSV file', () => {
  it('is one that a Swedish Excel opens: byte order mark, semicolons, decimal comma, CRLF', () => {
    expect(csvOf(['Insats', 'Antal', 'Andel'], [['Rehabteamet Åsen', 14, 0.5]])).toBe(
      '\ufeffInsats;Antal;Andel\r\nRehabteamet Åsen;14;0,5\r\n',
    );
  });

  it('quotes what would break a cell, and leaves a missing one empty', () => {
    expect(csvOf(['a'], [['x;y'], ['säger "ja"'], ['rad\ntvå'], [null]])).toBe(
      '\ufeffa\r\n"x;y"\r\n"säger ""ja"""\r\n"rad\ntvå"\r\n\r\n',
    );
  });

  it.each(['=1+1', '+46', '-3 grupper', '@SUM(A1)', '\tx', '=HYPERLINK("http://x";"y")'])(
    'lets no text be run as a formula: %j',
    (text) => {
      const [, cell] = csvOf(['a'], [[text]]).split('\r\n');
      expect(cell).toMatch(/^"?'/);
    },
  );

  it('leaves a number a number, even below nought', () => {
    expect(csvOf(['a'], [[-3]])).toBe('\ufeffa\r\n-3\r\n');
  });
});
