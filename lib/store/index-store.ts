import { Dexie, type DexieOptions, type Table } from 'dexie';
import { toStorageFailure } from './failures';

/**
 * Where the search index is kept from one start to the next: in a database of its own, since it can be made anew from the library
 * at any time, and whoever clears it loses nothing. A piece is a row; they are replaced all at once.
 */
export class IndexStore extends Dexie {
  declare readonly pieces: Table<unknown, number>;

  constructor(name = 'kanttekening-index', options: DexieOptions = {}) {
    super(name, { ...options, cache: 'disabled' });
    this.version(1).stores({ pieces: '' });
  }

  /** The pieces in their order; none where nothing is kept or nothing can be read. */
  async read(): Promise<unknown[]> {
    try {
      return await this.pieces.orderBy(':id').toArray();
    } catch {
      return [];
    }
  }

  /** Keeps these pieces in place of those that were kept. */
  async write(pieces: readonly unknown[]): Promise<void> {
    try {
      await this.transaction('rw', this.pieces, async () => {
        await this.pieces.clear();
        await this.pieces.bulkPut(
          pieces,
          pieces.map((_, number) => number),
        );
      });
    } catch (error) {
      throw toStorageFailure(error);
    }
  }
}
