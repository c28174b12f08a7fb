import { describe, expect, test } from 'vitest';
import { cutTitle, withoutParty } from './titles';

describe('a title loses what stands around its subject', () => {
  test.each([
    ['2026_MV_00731 - Mondelinge vraag van raadslid Elke Duiveland: geluidsmeters', 'geluidsmeters'],
    ['Mondelinge vraag van raadsleden Elke Duiveland en Rachid Ouazzani: geluidsmeters', 'geluidsmeters'],
    [
      '2026_SV_00117 - schriftelijke vraag van raadslid Noor Ackerveld aan schepen Thijs Roels - Schoolroute Molenvliet',
      'Schoolroute Molenvliet',
    ],
    ['2026_GR_00638 - Veilig feesten voor iedereen?  Vraag raadslid Ann Bogaert - Beraadslaging', 'Veilig feesten voor iedereen?'],
    ['2026_GR_00649 - Veilig van Oud naar Nieuw. Vraag raadslid Ingmar Claes - Beraadslaging', 'Veilig van Oud naar Nieuw'],
    ['2026_GR_00650 - Parkeren - Vraag van raadslid Ria Claes (Groen)', 'Parkeren'],
    ['2026_GR_00651 - Interpellatie van raadslid Tom Vandorpe over de zitbanken', 'de zitbanken'],
    ['Mondelinge vraag van raadslid Griet Hollebeke (Samen): wateroverlast in de Meersstraat.', 'wateroverlast in de Meersstraat'],
    ['Mondelinge vraag van raadslid Jan Pauwels namens de Groen-fractie over de bussen', 'de bussen'],
    ['Schriftelijke vraag: bomen op de Vaartvest', 'bomen op de Vaartvest'],
    ['2020_SV_00280 - Fietsenstallingen - bevoegde schepen Filip Maes - betrokken schepen Elke Roos - 1 juli 2020', 'Fietsenstallingen'],
    ['2026_GR_00300 - Actuele vraag van raadslid Mona Devriese: zwerfvuil: wat nu?', 'zwerfvuil: wat nu?'],
    ['Vraag naar de stand van zaken', 'Vraag naar de stand van zaken'],
  ])('%s', (title, subject) => {
    expect(cutTitle(title).subject).toBe(subject);
  });

  test('and gives number, people and kind instead', () => {
    expect(
      cutTitle('2026_SV_00117 - schriftelijke vraag van raadslid Noor Ackerveld (Groen) aan schepen Thijs Roels - Molenvliet'),
    ).toEqual({
      subject: 'Molenvliet',
      reference: '2026_SV_00117',
      askers: [{ name: 'Noor Ackerveld', party: 'Groen' }],
      addressees: [{ name: 'Thijs Roels', role: 'schepen' }],
      kind: 'written',
    });
  });

  test('a request for a permit is asked by nobody', () => {
    expect(cutTitle('2026_GR_00204 - Vraag tot afwijking van het bouwreglement - Goedkeuring')).toMatchObject({ askers: [], kind: null });
  });

  test('a title that is a number alone has no subject', () => {
    expect(cutTitle('2026_MV_00731')).toMatchObject({ subject: null, reference: '2026_MV_00731' });
  });

  test('a title of a hundred thousand characters is left whole', () => {
    const title = `2026_MV_00001 - Mondelinge vraag van raadslid Jan Maes${' namens x aan y'.repeat(7_000)}: bomen`;
    const cut = cutTitle(title);
    expect(cut.reference).toBe('2026_MV_00001');
    expect(cut.subject).toBe(title.slice('2026_MV_00001 - '.length));
  });

  test.each([
    ['Mondelinge vraag', 'oral'],
    ['Schriftelijke vragen', 'written'],
    ['Interpellatie', 'interpellation'],
    ['Actuele vraag', 'urgent'],
    ['Burgervraag', 'citizen'],
    ['Question écrite', 'written'],
    ['Kleine Anfrage: schriftliche Frage', 'written'],
    ['Aanleg van een fietspad', null],
  ])('“%s” is %s', (title, kind) => {
    expect(cutTitle(title).kind).toBe(kind);
  });
});

test("the asker's own group before the subject goes", () => {
  expect(withoutParty('Groen: de markt', [{ name: 'Jan Pauwels', party: 'Groen' }])).toBe('de markt');
  expect(withoutParty('Groene daken', [{ name: 'Jan Pauwels', party: 'Groen' }])).toBe('Groene daken');
});
