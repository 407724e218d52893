const UA_IDENTIFIER =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

const UA_EXTENSION_SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

/**
 * Marks a PDF/A-2a, whose document has passed the checks of PDF/UA-1, as both. Typst 0.14 writes one claim at a time;
 * it writes the metadata and the catalog last, so only the end of the file is written anew. Throws when the file does
 * not look as expected.
 */
export function markedAsAccessible(pdf: Uint8Array): Buffer {
  const file = Buffer.from(pdf);
  const { metadata, catalog, xref } = tailOf(file);

  const oldStream = file.subarray(metadata, catalog);
  const newStream = withUaClaim(oldStream);
  const newCatalog = withDisplayTitle(file.subarray(catalog, xref));
  const moved = newStream.length - oldStream.length;
  const newXref = catalog + moved + newCatalog.length;
  const table = file.toString('latin1', xref);
  if (!table.includes(offsetEntry(catalog))) throw unexpected('its cross-reference table');
  const newTable = table
    .replace(offsetEntry(catalog), offsetEntry(catalog + moved))
    .replace(/startxref\s+\d+/, `startxref\n${newXref}`);
  return Buffer.concat([file.subarray(0, metadata), newStream, newCatalog, Buffer.from(newTable, 'latin1')]);
}

/** Where the last two objects and the cross-reference table begin. */
function tailOf(file: Buffer): { metadata: number; catalog: number; xref: number } {
  const end = file.toString('latin1', file.length - 1024);
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  const [root, size] = [/\/Root (\d+) 0 R/, /\/Size (\d+)/].map((pattern) => Number(pattern.exec(end)?.[1]));
  if (!xref || !root || size !== root + 1) throw unexpected('its trailer');
  const catalog = file.lastIndexOf(`\n${root} 0 obj`, xref) + 1;
  const metadata = file.lastIndexOf(`\n${root - 1} 0 obj`, catalog) + 1;
  if (!catalog || !metadata) throw unexpected('its last objects');
  return { metadata, catalog, xref };
}

function withUaClaim(object: Buffer): Buffer {
  const text = object.toString('utf8');
  const xmp = /stream\n(<\?xpacket[\s\S]*)\nendstream/.exec(text)?.[1];
  if (!xmp || !xmp.includes('</rdf:Bag></pdfaExtension:schemas>')) throw unexpected('its metadata');
  const claimed = xmp
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${UA_EXTENSION_SCHEMA}</rdf:Bag></pdfaExtension:schemas>`)
    .replace('</rdf:RDF>', `${UA_IDENTIFIER}</rdf:RDF>`);
  return Buffer.from(
    text.replace(xmp, () => claimed).replace(/\/Length \d+/, `/Length ${Buffer.byteLength(claimed)}`),
  );
}

/** PDF/UA-1 7.1: a viewer's window shows the title, not the file's name. */
function withDisplayTitle(catalog: Buffer): Buffer {
  const text = catalog.toString('latin1');
  if (text.includes('/DisplayDocTitle true')) return catalog;
  const shown = text.includes('/ViewerPreferences <<')
    ? text.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
    : text.replace('/Type /Catalog', '/Type /Catalog\n  /ViewerPreferences << /DisplayDocTitle true >>');
  if (shown === text) throw unexpected('its catalog');
  return Buffer.from(shown, 'latin1');
}

function offsetEntry(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n`;
}

function unexpected(what: string): Error {
  return new Error(`The PDF is not laid out as expected: ${what}`);
}
