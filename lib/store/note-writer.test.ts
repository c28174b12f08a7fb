import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChange, newReaderHalf } from '../questions/reader-half';
import { StorageFailure } from './failures';
import { createNoteWriter, type NoteState, type StoredNote } from './note-writer';

/** A store of one note whose writes wait until they are let through. */
function fakeStore(note = '') {
  let reader = { ...newReaderHalf('q', 1), note };
  const waiting: { text: string; base: string; finish: (failure?: Error) => Promise<void> }[] = [];
  return {
    waiting,
    get stored(): StoredNote {
      return { note: reader.note, changedAt: reader.changedAt };
    },
    /** What another view does. */
    typeElsewhere(text: string, base = reader.note): StoredNote {
      reader = applyChange(reader, { kind: 'note', text, base }, 1);
      return this.stored;
    },
    write: (text: string, base: string) =>
      new Promise<StoredNote>((resolve, reject) => {
        waiting.push({
          text,
          base,
          async finish(failure) {
            waiting.shift();
            if (failure) reject(failure);
            else {
              reader = applyChange(reader, { kind: 'note', text, base }, 1);
              resolve({ note: reader.note, changedAt: reader.changedAt });
            }
            // The writer answers within a few microtasks.
            for (let turn = 0; turn < 10; turn += 1) await null;
          },
        });
      }),
  };
}

function setUp(note = '') {
  const store = fakeStore(note);
  const states: NoteState[] = [];
  const writer = createNoteWriter({ stored: store.stored, write: store.write, onChange: (state) => states.push(state) });
  return { store, states, writer };
}

const quota = () => new DOMException('no room', 'QuotaExceededError');

describe('typing a note', () => {
  test('is stored from the first keystroke, at once', async () => {
    const { store, writer } = setUp();
    writer.type('a');
    expect(store.waiting).toMatchObject([{ text: 'a', base: '' }]);
    expect(writer.state).toEqual({ text: 'a', isStored: false, failure: null });
    await store.waiting[0]?.finish();
    expect(writer.state).toEqual({ text: 'a', isStored: true, failure: null });
  });

  test('has one write under way, and the newest text follows it', async () => {
    const { store, writer } = setUp();
    for (const text of ['a', 'ab', 'abc']) writer.type(text);
    expect(store.waiting.map(({ text }) => text)).toEqual(['a']);
    await store.waiting[0]?.finish();
    expect(store.waiting).toMatchObject([{ text: 'abc', base: 'a' }]);
    await store.waiting[0]?.finish();
    expect(store.waiting).toEqual([]);
    expect(store.stored.note).toBe('abc');
  });

  test('writes nothing where nothing changed', () => {
    const { store, writer } = setUp('oud');
    writer.type('oud');
    writer.retry();
    expect(store.waiting).toEqual([]);
  });

  test('is settled when all of it is stored', async () => {
    const { store, writer } = setUp();
    const said = vi.fn();
    writer.type('a');
    writer.type('ab');
    const settled = writer.settled().then(said);
    await store.waiting[0]?.finish();
    expect(said).not.toHaveBeenCalled();
    await store.waiting[0]?.finish();
    await settled;
    expect(said).toHaveBeenCalledWith(null);
    expect(await writer.settled()).toBeNull();
  });

  test('tells the view last that all is stored', async () => {
    const { store, states, writer } = setUp();
    writer.type('a');
    await store.waiting[0]?.finish();
    expect(states.at(-1)).toEqual({ text: 'a', isStored: true, failure: null });
  });
});

describe('a write that fails', () => {
  test('keeps the text, says why, and is tried again at the next keystroke', async () => {
    const { store, writer } = setUp();
    writer.type('a');
    await store.waiting[0]?.finish(quota());
    expect(writer.state).toMatchObject({ text: 'a', isStored: false, failure: { kind: 'full' } });
    expect(await writer.settled()).toBeInstanceOf(StorageFailure);
    writer.type('ab');
    expect(store.waiting).toMatchObject([{ text: 'ab', base: '' }]);
    await store.waiting[0]?.finish();
    expect(writer.state).toEqual({ text: 'ab', isStored: true, failure: null });
  });

  test('is tried again when asked to', async () => {
    const { store, writer } = setUp();
    writer.type('a');
    await store.waiting[0]?.finish(quota());
    expect(store.waiting).toEqual([]);
    writer.retry();
    expect(writer.state.failure).toMatchObject({ kind: 'full' });
    await store.waiting[0]?.finish();
    expect(store.stored.note).toBe('a');
    expect(writer.state.failure).toBeNull();
  });

  test('is tried again at once where the person typed on meanwhile', async () => {
    const { store, writer } = setUp();
    writer.type('a');
    writer.type('ab');
    await store.waiting[0]?.finish(quota());
    expect(store.waiting).toMatchObject([{ text: 'ab', base: '' }]);
    await store.waiting[0]?.finish(quota());
    expect(store.waiting).toEqual([]);
    expect(writer.state).toMatchObject({ text: 'ab', failure: { kind: 'full' } });
  });
});

test('what would be lost with the window is told until it is stored', async () => {
  const { store, writer } = setUp('oud');
  expect(writer.unstored).toBeNull();
  writer.type('oud a');
  writer.type('oud ab');
  expect(writer.unstored).toEqual({ text: 'oud ab', base: 'oud', sent: 'oud a' });
  await store.waiting[0]?.finish();
  expect(writer.unstored).toEqual({ text: 'oud ab', base: 'oud a', sent: 'oud ab' });
  await store.waiting[0]?.finish();
  await writer.settled();
  expect(writer.unstored).toBeNull();
});

describe('another view that types in the same note', () => {
  test('shows here when nothing is typed here', () => {
    const { store, writer } = setUp('oud');
    writer.receive(store.typeElsewhere('oud en nieuw'));
    expect(writer.state).toEqual({ text: 'oud en nieuw', isStored: true, failure: null });
    expect(store.waiting).toEqual([]);
  });

  test('is united with what is typed here and not stored yet', async () => {
    const { store, writer } = setUp('midden');
    writer.type('begin midden');
    await store.waiting[0]?.finish(quota());
    writer.receive(store.typeElsewhere('midden einde'));
    expect(writer.state.text).toBe('begin midden einde');
    writer.retry();
    await store.waiting[0]?.finish();
    expect(store.stored.note).toBe('begin midden einde');
  });

  test('is united by the store when it was first, while I type on', async () => {
    const { store, writer } = setUp('midden');
    writer.type('b midden');
    store.typeElsewhere('midden einde');
    writer.type('begin midden');
    await store.waiting[0]?.finish();
    await store.waiting[0]?.finish();
    expect(writer.state).toEqual({ text: 'begin midden einde', isStored: true, failure: null });
    expect(store.stored.note).toBe('begin midden einde');
  });

  test('is not taken twice when its news arrives during my write', async () => {
    const { store, writer } = setUp('midden');
    writer.type('begin midden');
    writer.receive(store.typeElsewhere('midden einde'));
    expect(writer.state.text).toBe('begin midden');
    await store.waiting[0]?.finish();
    expect(writer.state.text).toBe('begin midden einde');
  });

  test('is seen when it typed after my write, though the news came first', async () => {
    const { store, writer } = setUp();
    let answer: (stored: StoredNote) => void = () => {};
    const slow = createNoteWriter({
      stored: store.stored,
      write: () => new Promise((resolve) => (answer = resolve)),
      onChange: () => {},
    });
    slow.type('mijn');
    const mine = store.typeElsewhere('mijn');
    slow.receive(store.typeElsewhere('mijn en hun'));
    answer(mine);
    await slow.settled();
    expect(slow.state).toEqual({ text: 'mijn en hun', isStored: true, failure: null });
    expect(writer.state.text).toBe('');
  });

  test('does not turn the note back by old news', async () => {
    const { store, writer } = setUp('a');
    const old = store.stored;
    writer.type('ab');
    await store.waiting[0]?.finish();
    writer.receive(old);
    expect(writer.state).toEqual({ text: 'ab', isStored: true, failure: null });
  });
});

test('whatever two views type in whatever order, all of it is stored in the end and both show the same', async () => {
  type Step = { by: 0 | 1; act: 'type' | 'finish' | 'fail' | 'news' };
  const steps = fc.array(
    fc.record<Step>({ by: fc.constantFrom(0, 1), act: fc.constantFrom('type', 'type', 'finish', 'finish', 'fail', 'news') }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const store = fakeStore('—');
      // Each view waits for its own writes only.
      const views = [0, 1].map(() => {
        const own: (typeof store.waiting)[number][] = [];
        const write = (text: string, base: string) => {
          const answer = store.write(text, base);
          const entry = store.waiting.pop();
          if (entry) own.push(entry);
          return answer;
        };
        return { own, writer: createNoteWriter({ stored: store.stored, write, onChange: () => {} }) };
      });
      const typed = ['', ''];
      for (const { by, act } of script) {
        const view = views[by];
        if (!view) continue;
        if (act === 'type') {
          const letter = String.fromCharCode((by === 0 ? 0x61 : 0x391) + (typed[by]?.length ?? 0));
          typed[by] += letter;
          view.writer.type(by === 0 ? letter + view.writer.state.text : view.writer.state.text + letter);
        } else if (act === 'news') view.writer.receive(store.stored);
        else await view.own.shift()?.finish(act === 'fail' ? quota() : undefined);
      }
      for (let round = 0; round < 4; round += 1) {
        for (const { own, writer } of views) {
          writer.retry();
          while (own.length > 0) await own.shift()?.finish();
          writer.receive(store.stored);
        }
      }
      for (const letter of typed.join('')) expect(store.stored.note.split(letter)).toHaveLength(2);
      for (const { writer } of views) expect(writer.state).toEqual({ text: store.stored.note, isStored: true, failure: null });
    }),
  );
});
