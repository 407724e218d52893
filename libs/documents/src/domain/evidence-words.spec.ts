import { describe, expect, it } from '@jest/globals';
import { evidenceWords } from './evidence-words.js';

const found = { signatures: 2, intact: true, trusted: true, inTime: true, whole: true };
const file = { kind: 'signed-file', inStore: true, found } as const;

describe('what is said of a signature that was not given here', () => {
  it.each([
    ['paper', null, 'utan inskannat original'],
    ['electronic', null, 'ingen fil visar det'],
    ['paper', { ...file, kind: 'scan', found: null }, 'det inskannade originalet finns bland bilagorna'],
    ['paper', { ...file, kind: 'scan', inStore: false, found: null }, 'finns inte i lagret'],
    ['electronic', { ...file, found: null }, 'är inte kontrollerad'],
    ['electronic', file, '2 elektroniska underskrifter: filen är oförändrad'],
    ['electronic', { ...file, found: { ...found, trusted: false } }, 'men certifikatet kommer inte från'],
    ['electronic', { ...file, found: { ...found, whole: false } }, 'men filen har fått tillägg'],
    ['electronic', { ...file, found: { ...found, inTime: false } }, 'men det framgår inte att'],
    [
      'electronic',
      { ...file, found: { ...found, intact: false } },
      'men filen eller en underskrift har ändrats',
    ],
  ] as const)('on %s, with %j', (method, evidence, words) => {
    expect(evidenceWords(method, evidence)).toContain(words);
  });
});
