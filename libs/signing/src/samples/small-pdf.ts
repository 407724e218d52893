/** A file of one page, laid out as our engine lays files out: a plain table, and an identifier in the trailer. */
export function smallPdf(text = 'minutes'): Buffer {
  const content = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>',
    '<<\n  /Type /Pages\n  /Kids [3 0 R]\n  /Count 1\n>>',
    '<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 595 842]\n  /Contents 4 0 R\n  /Resources << /Font << /F1 5 0 R >> >>\n>>',
    `<<\n  /Length ${content.length}\n>>\nstream\n${content}\nendstream`,
    '<<\n  /Type /Font\n  /Subtype /Type1\n  /BaseFont /Helvetica\n>>',
  ];
  let file = '%PDF-1.7\n';
  const entries = objects.map((object, index) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n\r\n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return entry;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${entries.join('')}`;
  const trailer = `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n  /ID [(0123456789abcdef) (0123456789abcdef)]\n>>`;
  return Buffer.from(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF`, 'latin1');
}
