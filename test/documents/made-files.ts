const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A line on a page of a PDF: its words, and where it begins, in points from the bottom left. */
export type PageLine = { words: string; x?: number; y: number; size?: number };

/** Signs that have another number in the font's encoding. */
const winAnsi: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '—': 0x97 };

const escaped = (words: string): string =>
  words.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, (sign) => `\\${(winAnsi[sign] ?? sign.charCodeAt(0)).toString(8)}`);

const content = (lines: readonly PageLine[]): string =>
  lines.map(({ words, x = 72, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`).join('\n') || '0 0 100 100 re f';

/** Objects as a PDF with its table of places, as a program would write it. */
const filed = (objects: readonly string[], trailer: string): Uint8Array => {
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return latin(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`);
};

/** A PDF in one font; a page without lines has a drawing alone. `info` is its properties, `protectedBy` a password that nobody knows. */
export function pdfOf(pages: readonly (readonly PageLine[])[], info = '', isProtected = false): Uint8Array {
  const first = 4 + (isProtected ? 1 : 0) + 1;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...(isProtected ? [`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`] : []),
    ...pages.flatMap((lines, at) => {
      const stream = content(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return filed(objects, `/Info 4 0 R${isProtected ? ` /Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : ''}`);
}

/** Lines one below the other, 12 points apart. */
export const column = (lines: readonly string[], top = 700, x = 72): PageLine[] => lines.map((words, at) => ({ words, x, y: top - at * 12 }));

const checksum = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const little = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff);

/** Files in a zip, stored without being packed. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const [local, central]: [number[], number[]] = [[], []];
  for (const [name, text] of Object.entries(files)) {
    const [named, data] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const about = [...little(10, 2), ...little(0x800, 2), ...little(0, 6), ...little(checksum(data), 4), ...little(data.length, 4), ...little(data.length, 4), ...little(named.length, 2), 0, 0];
    central.push(...latin('PK\x01\x02'), ...little(10, 2), ...about, ...little(0, 10), ...little(local.length, 4), ...named);
    local.push(...latin('PK\x03\x04'), ...about, ...named, ...data);
  }
  const count = Object.keys(files).length;
  const end = [...latin('PK\x05\x06'), ...little(0, 4), ...little(count, 2), ...little(count, 2), ...little(central.length, 4), ...little(local.length, 4), 0, 0];
  return Uint8Array.from([...local, ...central, ...end]);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A Word document of paragraphs, which are given as the inside of `<w:p>` or as plain words. */
export const docxOf = (paragraphs: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((inside) => `<w:p>${inside.startsWith('<') ? inside : `<w:r><w:t xml:space="preserve">${inside}</w:t></w:r>`}</w:p>`).join('')}</w:body></w:document>`,
    ...extra,
  });
