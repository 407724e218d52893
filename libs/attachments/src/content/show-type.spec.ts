import { describe, expect, it } from '@jest/globals';
import type { Shown } from './media-types.js';
import { showType } from './show-type.js';
import { zipOf } from '../samples/zip.sample.js';

const shown = (content: Buffer, isText = false): Promise<Shown> =>
  showType(
    { size: content.length, read: async (from, length) => content.subarray(from, from + length) },
    isText,
  );
const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

describe('the type of a file, by its bytes', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n…'), 'application/pdf'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n…'), 'image/png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0…'), 'image/jpeg'],
    ['a text', Buffer.from('Hej!\nDetta är en bilaga med 3 < 4.'), 'text/plain'],
    ['a table', Buffer.from('konto;tkr\nlokal;47\n'), 'text/csv'],
    ['a text of one line', Buffer.from('a;b'), 'text/plain'],
    [
      'a Word document',
      zipOf('[Content_Types].xml', 'word/document.xml'),
      `${OFFICE}wordprocessingml.document`,
    ],
    ['an Excel book', zipOf('[Content_Types].xml', 'xl/workbook.xml'), `${OFFICE}spreadsheetml.sheet`],
    [
      'an OpenDocument text',
      zipOf(['mimetype', 'application/vnd.oasis.opendocument.text'], 'content.xml'),
      'application/vnd.oasis.opendocument.text',
    ],
    [
      'an OpenDocument table',
      zipOf(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], 'content.xml'),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
  ])('is told of %s', async (_what, content, mediaType) => {
    expect(await shown(content, mediaType.startsWith('text/'))).toEqual({ mediaType });
  });

  it.each([
    ['a program for Windows', bytes('MZ\x90\0'), 'ett program för Windows'],
    ['a program for Linux', bytes('\x7fELF\x02'), 'ett program för Linux'],
    ['a script', bytes('#!/bin/sh\n'), 'ett skript'],
    ['a page', bytes('<!DOCTYPE html><p>Hej'), 'HTML eller annan märkning'],
    ['a page that begins with space', bytes(' \n\t<HTML>'), 'HTML eller annan märkning'],
    ['a page behind a comment', bytes('<!-- x --><script>alert(1)</script>'), 'HTML eller annan märkning'],
    ['a drawing', bytes('<svg onload="x()">'), 'HTML eller annan märkning'],
    ['a text that holds a script', bytes('Hej\n<script src=x>'), 'HTML eller annan märkning'],
    ['an archive', zipOf('a.txt'), 'ett arkiv'],
    [
      'a Word document with macros',
      zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      'ett dokument med makron',
    ],
    [
      'an archive that says that it is OpenDocument',
      zipOf(['mimetype', 'application/vnd.oasis.opendocument.text']),
      'ett arkiv',
    ],
    [
      'an archive that is cut off',
      zipOf('[Content_Types].xml', 'word/document.xml').subarray(0, 60),
      'ett arkiv',
    ],
    [
      'an old Word document',
      bytes('\xd0\xcf\x11\xe0\xa1'),
      'en fil från ett äldre Office, som kan bära makron',
    ],
  ])('%s is not taken, and is called by its name', async (_what, content, refused) => {
    expect(await shown(content, true)).toEqual({ refused });
  });

  it('is unknown when the bytes are neither text nor known', async () => {
    expect(await shown(bytes('\0\x01\x02'))).toEqual({ refused: 'en okänd filtyp' });
  });
});
