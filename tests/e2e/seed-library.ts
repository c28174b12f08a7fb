import type { View } from '../browsers/drivers';

const THEMES = ['fietspad', 'zwembad', 'kermis', 'riolering', 'schoolstraat'];
const PORTALS = ['Gent', 'Brugge', 'Leuven', 'Aalst'];
const PARTIES = ['Groene Kaai', 'Lijst Beuk', 'De Brug'];

/** What is told of the question of a number: everything about it follows from that. */
export const seeded = (number: number) => ({
  title: `Vraag ${number} over de ${THEMES[number % THEMES.length]}`,
  theme: THEMES[number % THEMES.length],
  portal: PORTALS[number % PORTALS.length],
  party: PARTIES[number % PARTIES.length],
  answered: number % 7 !== 0,
  year: 2016 + (number % 10),
});

/** Writes questions with their passages right into the database, as quickly as the browser takes them. The view has to be loaded anew to show them. */
export const seedLibrary = (view: View, questions: number, passagesEach: number): Promise<void> =>
  view.evaluate(
    async (count, each, seeds) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('kanttekening');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const tables = ['published', 'reader', 'versions', 'passages', 'findings'];
      const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
      const put = (table: string, row: object) => transaction.objectStore(table).put(row);
      for (let number = 0; number < count; number += 1) {
        const { title, theme, portal, party, answered, year } = seeds[number] as (typeof seeds)[number];
        const id = `q${number}`;
        const address = `https://raad.example/vraag/${number}`;
        const text = `Wat is de stand van zaken? De ${theme} in wijk ${number % 50} wordt heraangelegd. Wie betaalt dat?`;
        const head = {
          portal: { family: 'general', host: 'raad.example', name: portal },
          address,
          itemId: null,
          reference: `${year}_MV_${String(number).padStart(5, '0')}`,
          title,
          kind: 'oral',
          language: 'nl',
          askers: [{ name: `Vrager ${number % 9}`, party }],
          addressees: [{ name: 'Jef Akkermaat', role: 'schepen' }],
          dates: { session: `${year}-05-01`, asked: null, answered: null, published: null },
          answered,
          noAnswer: null,
        };
        const paragraphs = [{ kind: 'text', text }];
        const parts = [{ role: 'question', label: null, paragraphs, subQuestions: [], answers: [] }];
        put('published', { id, identities: [address], head, versionId: `${id}v`, firstSeenAt: number, lastSeenAt: number });
        put('versions', { id: `${id}v`, questionId: id, seenAt: number, address, sha256: id, question: { ...head, parts } });
        const reader = { id, tags: [], note: '', status: 'to-read', backOn: null, corrections: {} };
        put('reader', { ...reader, savedAt: number, changedAt: number, removedAt: null });
        for (let at = 0; at < each; at += 1) {
          const passageId = `${id}p${at}`;
          const exact = `wijk ${number % 50}`;
          const start = text.indexOf(exact);
          const quote = { exact, prefix: `De ${theme} in `, suffix: ' wordt' };
          const position = { start, end: start + exact.length };
          const anchor = { versionId: `${id}v`, part: { index: 0, role: 'question' }, subQuestion: null, paragraph: 0, quote, position };
          put('passages', {
            id: passageId,
            questionId: id,
            page: null,
            anchors: [{ ...anchor, madeAt: number }],
            tags: [at % 2 === 0 ? 'beloofd' : 'ontweken'],
            note: at === 0 ? `Eerste notitie bij ${number}` : '',
            answers: [],
            commitment: false,
            madeAt: number,
            changedAt: number,
            removedAt: null,
          });
          const isLost = at === 0 && number % 100 === 0;
          put('findings', { passageId, state: isLost ? 'lost' : 'exact', text: exact, versionId: `${id}v`, foundAt: number });
        }
      }
      await new Promise<void>((done, fail) => {
        transaction.oncomplete = () => done();
        transaction.onerror = () => fail(transaction.error);
      });
      database.close();
    },
    questions,
    passagesEach,
    Array.from({ length: questions }, (_, number) => seeded(number)),
  );
