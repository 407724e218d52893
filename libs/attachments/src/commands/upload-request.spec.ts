import { describe, expect, it } from '@jest/globals';
import { RefusedError } from '#kernel';
import { nameInDisposition } from './upload-request.js';

describe('what a file is called', () => {
  it.each([
    [undefined, null],
    ['attachment', null],
    ['attachment; filename="huvudbok.pdf"', 'huvudbok.pdf'],
    ["attachment; filename*=UTF-8''%C3%A5rsbok%202026.pdf", 'årsbok 2026.pdf'],
    ['attachment; filename="x.pdf"; filename*=UTF-8\'\'y.pdf', 'y.pdf'],
  ])('is read from %j', (header, name) => {
    expect(nameInDisposition(header)).toBe(name);
  });

  it.each([
    ['a path', "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd"],
    ['a hidden file', 'attachment; filename=".bashrc"'],
    ['a broken code', "attachment; filename*=UTF-8''%E5.pdf"],
    ['a sign that turns the ending around', "attachment; filename*=UTF-8''faktura%E2%80%AEfdp.exe"],
    ['a personal identity number', 'attachment; filename="640823-3234.pdf"'],
    ['nothing', 'attachment; filename=""'],
  ])('is refused with %s', (_what, header) => {
    expect(() => nameInDisposition(header)).toThrow(RefusedError);
  });
});
