import type { ShelvedDocument } from '../documents/document-shelf.js';
import type { Finding } from '../documents/find-words.js';
import { partAt, sourcesOf, stringIn } from '../documents/part-of-file.js';
import { wordsInFile, type HeldWords } from '../documents/words-in-file.js';
import { safeAddress } from '../event-file/address.js';
import { passageAddress } from '../event-file/passage-address.js';
import type { MarkedPlace, ShownWords, Standing } from '../preview/preview-data.js';
import type { PreviewDocuments } from './preview-documents.js';

/** Words with what the page shows of them. */
export type PlacedWords = { held: HeldWords; shown: ShownWords };

const worst: readonly Standing[] = ['absent', 'near', 'elsewhere', 'typography', 'exact'];

/** Of a passage that stands in several places nobody can say which is meant: the first one is shown. */
const placesOf = (finding: Finding): MarkedPlace[] => {
  if (finding.kind === 'absent') return [];
  if (finding.kind === 'near') return [{ start: finding.start, end: finding.end }];
  return finding.places.slice(0, 1).map(({ start, end }) => ({ start, end }));
};

const idOf = (value: unknown, { path }: HeldWords): string => {
  const id = partAt(value, [...path.slice(0, 2), 'id']);
  return typeof id === 'string' ? id.normalize() : '';
};

/** What the words are, without their document. A citation without a passage has none. */
const bareWords = (value: unknown, held: HeldWords): ShownWords => {
  const source = (held.source ?? '').normalize();
  const text = held.text ?? held.passages.map(({ passage }) => passage.exact).join(' […] ');
  const named = sourcesOf(value).find(({ key }) => key === source)?.source ?? {};
  const online = safeAddress(stringIn(named, 'url') ?? stringIn(named, 'archived') ?? '');
  const address = online && passageAddress(online, held.passages.map(({ passage }) => passage));
  return {
    event: idOf(value, held), kind: held.kind, text, source, language: stringIn(named, 'language'), address,
    byPassage: held.kind !== 'citation' && held.passages.length > 0, standing: 'unheld', places: [],
  };
};

function placed(bare: ShownWords, held: HeldWords, document: ShelvedDocument, documents: PreviewDocuments): ShownWords {
  const wanted = held.passages.length ? held.passages.map(({ passage }) => passage) : [{ exact: bare.text }];
  const findings = wanted.map((words) => documents.shelf.look(words, document));
  return {
    ...bare,
    document: { number: documents.all.indexOf(document), name: document.name },
    standing: worst.find((standing) => findings.some(({ kind }) => kind === standing)) ?? 'absent',
    places: findings.flatMap(placesOf).sort((a, b) => a.start - b.start),
  };
}

/** A version stands within its quotation, right behind it or behind other versions of it. */
const quotationOf = ({ kind, path }: HeldWords, before: readonly PlacedWords[]): number | undefined => {
  if (kind !== 'version') return undefined;
  const found = before.findLastIndex(({ held }) => held.kind === 'quotation' && held.path.every((step, index) => path[index] === step));
  return found < 0 ? undefined : found;
};

/** Every quotation, version and passage of a parsed event file, with where it stands in the document of its source. */
export function placedWords(value: unknown, bySource: ReadonlyMap<string, ShelvedDocument>, documents: PreviewDocuments): PlacedWords[] {
  const words: PlacedWords[] = [];
  for (const held of wordsInFile(value)) {
    const bare = bareWords(value, held);
    const document = bySource.get(bare.source);
    if (document && bare.text) words.push({ held, shown: placed(bare, held, document, documents) });
    else if (bare.text) words.push({ held, shown: { ...bare, of: quotationOf(held, words) } });
  }
  return words;
}
