import { type PdfObjects, type ReadPdf, readPdf, streamOf } from './read-pdf.js';
import { elementsOf, type StructureElement } from './structure-tree.js';

/**
 * What keeps a PDF from being what it says it is: an archive copy (PDF/A) that can be read aloud (PDF/UA). It checks
 * what can be checked without a validator, and knows only how Typst writes. An empty list is no certificate.
 */
export function pdfFaults(bytes: Uint8Array): string[] {
  const pdf = readPdf(bytes);
  const elements = elementsOf(pdf.objects);
  return [
    ...claimFaults(pdf),
    ...languageFaults(pdf),
    ...tagFaults(pdf, elements),
    ...headingFaults(elements),
    ...tableFaults(elements),
    ...listFaults(elements),
    ...linkFaults(pdf),
    ...orderFaults(pdf, elements),
    ...fontFaults(pdf.objects),
    ...activityFaults(pdf.objects),
  ];
}

function claimFaults({ metadata, catalog }: ReadPdf): string[] {
  return faults([
    [/<pdfaid:part>[23]<\/pdfaid:part><pdfaid:conformance>A</.test(metadata), 'claims no PDF/A, level A'],
    [metadata.includes('<pdfuaid:part>1</pdfuaid:part>'), 'claims no PDF/UA-1'],
    [
      metadata.includes('http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>'),
      'PDF/UA is not declared',
    ],
    [/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(metadata), 'has no title'],
    [catalog.includes('/OutputIntents'), 'has no output intent'],
  ]);
}

function languageFaults({ catalog }: ReadPdf): string[] {
  return faults([
    [catalog.includes('/Lang (sv-SE)'), 'is not said to be in Swedish'],
    [catalog.includes('/DisplayDocTitle true'), 'shows its file name, not its title'],
    [/\/MarkInfo <<[^>]*\/Marked true/.test(catalog), 'is not marked as tagged'],
    [catalog.includes('/Outlines'), 'has no bookmarks'],
  ]);
}

function tagFaults(
  { untagged, objects, pageObjects }: ReadPdf,
  elements: readonly StructureElement[],
): string[] {
  const inTree = new Set(elements.flatMap(({ marks }) => marks.map(({ page, id }) => `${page}:${id}`)));
  const onPages = pageObjects.flatMap((page) =>
    markedOn(page, objects).map((id) => `${numberOf(page, objects)}:${id}`),
  );
  return faults([
    [untagged === 0, `has ${untagged} texts that are neither tagged nor artifacts`],
    [onPages.every((mark) => inTree.has(mark)), 'has tagged content that the structure does not know'],
    [inTree.size === onPages.length, 'has a structure that refers to content twice, or to none'],
  ]);
}

/** One H1, which comes first, and never a level left out. */
function headingFaults(elements: readonly StructureElement[]): string[] {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  return faults([
    [levels[0] === 1 && levels.filter((level) => level === 1).length === 1, 'does not begin with its one H1'],
    [
      levels.every((level, n) => n === 0 || level <= levels[n - 1]! + 1),
      `skips a heading level: ${levels.join(' ')}`,
    ],
  ]);
}

function tableFaults(elements: readonly StructureElement[]): string[] {
  return elements
    .filter(({ role }) => role === 'Table')
    .flatMap(({ below }) => {
      const headers = below.filter(({ role }) => role === 'TH');
      const cells = below.filter(({ role }) => role === 'TD');
      return faults([
        [headers.length > 0, 'has a table without headers'],
        [headers.every(({ object }) => object.includes('/Scope')), 'has a table header without scope'],
        [cells.every(({ object }) => /\/Headers \[\(/.test(object)), 'has a cell without its header'],
      ]);
    });
}

function listFaults(elements: readonly StructureElement[]): string[] {
  const lists = elements.filter(({ role }) => role === 'L');
  const items = elements.filter(({ role }) => role === 'LI');
  return faults([
    [
      lists.every(({ children }) => children.every(({ role }) => role === 'LI' || role === 'L')),
      'has a list of something else than items',
    ],
    [
      items.every(({ children }) => children.some(({ role }) => role === 'LBody')),
      'has a list item without a body',
    ],
  ]);
}

function linkFaults({ objects, pageObjects }: ReadPdf): string[] {
  const links = [...objects.values()].filter((object) => object.includes('/Subtype /Link'));
  const withLinks = pageObjects.filter((page) => page.includes('/Annots'));
  return faults([
    [
      links.every((link) => /\/Contents (\([^)]|<[0-9A-F])/i.test(link)),
      'has a link that says not where it leads',
    ],
    [links.every((link) => link.includes('/StructParent ')), 'has a link outside the structure'],
    [withLinks.every((page) => page.includes('/Tabs /S')), 'has links that are not reached in reading order'],
  ]);
}

/** What is read aloud comes in the order in which it is set on the page. */
function orderFaults({ objects, pageObjects }: ReadPdf, elements: readonly StructureElement[]): string[] {
  const place = new Map(pageObjects.map((page, index) => [numberOf(page, objects), index] as const));
  const [document] = elements;
  const read = (document?.content ?? []).map(({ page, id }) => [place.get(page)!, id] as const);
  const back = read.findIndex(
    ([page, id], n) =>
      n > 0 && (page < read[n - 1]![0] || (page === read[n - 1]![0] && id < read[n - 1]![1])),
  );
  return faults([[back === -1, `reads page ${(read[back]?.[0] ?? 0) + 1} in another order than it is set`]]);
}

function fontFaults(objects: PdfObjects): string[] {
  const all = [...objects.values()];
  const descriptors = all.filter((object) => object.includes('/Type /FontDescriptor'));
  const composite = all.filter((object) => object.includes('/Subtype /Type0'));
  return faults([
    [
      descriptors.length > 0 && descriptors.every((object) => /\/FontFile[23]? /.test(object)),
      'has a font that is not embedded',
    ],
    [
      composite.length > 0 && composite.every((object) => object.includes('/ToUnicode ')),
      'has a font whose text cannot be read back',
    ],
  ]);
}

function activityFaults(objects: PdfObjects): string[] {
  const all = [...objects.values()].filter((object) => !object.includes('stream\n'));
  return faults([
    [
      !all.some((object) => /\/(JS|JavaScript|Launch|SubmitForm)\b/.test(object)),
      'does something when it is opened',
    ],
    [!all.some((object) => object.includes('/Encrypt ')), 'is encrypted'],
  ]);
}

function faults(checks: ReadonlyArray<readonly [sound: boolean, fault: string]>): string[] {
  return checks.filter(([sound]) => !sound).map(([, fault]) => fault);
}

/** The ids of the marked content of a page, as its content says. */
function markedOn(page: string, objects: PdfObjects): number[] {
  const contents = streamOf(objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)![1]))!);
  return [...contents.matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
}

function numberOf(page: string, objects: PdfObjects): number {
  return [...objects].find(([, object]) => object === page)![0];
}
