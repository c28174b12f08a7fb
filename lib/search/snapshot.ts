import type { ValueField } from './entry';
import { type Doc, LibraryIndex } from './library-index';
import { Values } from './values';
import { Vocabulary } from './vocabulary';
import { WordStore } from './word-store';

/** Goes up whenever an index means something else than it did: an older one is then built anew. */
const INDEX_FORMAT = 1;

/** Documents in one piece. */
const DOCS_A_PIECE = 10_000;

/** Bytes of words, and postings, in one piece. */
const NUMBERS_A_PIECE = 4_000_000;

/** An index as it is kept, in pieces of a few megabytes. */
export type Piece =
  | {
      kind: 'head';
      format: number;
      pieces: number;
      values: [ValueField, string][];
      words: string;
      languages: Uint8Array;
      lengths: Uint32Array<ArrayBuffer>;
      firsts: Uint32Array<ArrayBuffer>;
    }
  | { kind: 'docs'; docs: Doc[] }
  | { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'postings'; postings: Uint32Array<ArrayBuffer> };

/** The pieces of an index; the head, which says how many there are, comes first. */
export function piecesOf(index: LibraryIndex): Piece[] {
  const { bytes, lengths, firsts, postings } = index.words.pack(index.vocabulary.size);
  const rest: Piece[] = [];
  for (let at = 0; at < index.docs.length; at += DOCS_A_PIECE) rest.push({ kind: 'docs', docs: index.docs.slice(at, at + DOCS_A_PIECE) });
  for (let at = 0; at < bytes.length; at += NUMBERS_A_PIECE) rest.push({ kind: 'bytes', bytes: bytes.slice(at, at + NUMBERS_A_PIECE) });
  for (let at = 0; at < postings.length; at += NUMBERS_A_PIECE) {
    rest.push({ kind: 'postings', postings: postings.slice(at, at + NUMBERS_A_PIECE) });
  }
  const words = index.vocabulary.pack();
  return [{ kind: 'head', format: INDEX_FORMAT, pieces: rest.length + 1, values: index.values.pack(), ...words, lengths, firsts }, ...rest];
}

/** The index that was kept; null where pieces are missing or mean something else by now. */
export function indexFrom(pieces: readonly Piece[]): LibraryIndex | null {
  const [head, ...rest] = pieces;
  if (head?.kind !== 'head' || head.format !== INDEX_FORMAT || head.pieces !== pieces.length) return null;
  const { lengths, firsts } = head;
  const docs = rest.flatMap((piece) => (piece.kind === 'docs' ? piece.docs : []));
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  const postings = new Uint32Array(firsts.at(-1) ?? 0);
  let [byte, posting] = [0, 0];
  for (const piece of rest) {
    if (piece.kind === 'bytes') {
      if (byte + piece.bytes.length > bytes.length) return null;
      bytes.set(piece.bytes, byte);
      byte += piece.bytes.length;
    } else if (piece.kind === 'postings') {
      if (posting + piece.postings.length > postings.length) return null;
      postings.set(piece.postings, posting);
      posting += piece.postings.length;
    }
  }
  if (byte !== bytes.length || posting !== postings.length || lengths.length > docs.length) return null;
  return new LibraryIndex(
    docs,
    Values.unpack(head.values),
    Vocabulary.unpack(head),
    WordStore.unpack({ bytes, lengths, firsts, postings }),
  );
}
