import { describe, expect, test } from 'vitest';
import { addresseesIn, askersIn } from './people';

describe('askers', () => {
  test.each([
    ['Frederik Sonneville - Voor Gent', [['Frederik Sonneville', 'Voor Gent']]],
    ['Jan Pauwels (Groen)', [['Jan Pauwels', 'Groen']]],
    ['raadslid Piet Van den Berghe', [['Piet Van den Berghe', null]]],
    ['mevrouw Anne-Sophie De Smet (Open Vld)', [['Anne-Sophie De Smet', 'Open Vld']]],
    [
      'Jan Pauwels - Groen; An De Vos - cd&v',
      [
        ['Jan Pauwels', 'Groen'],
        ['An De Vos', 'cd&v'],
      ],
    ],
    [
      'Jan Pauwels (Groen), An De Vos (Open Vld) en Piet Claes (N-VA)',
      [
        ['Jan Pauwels', 'Groen'],
        ['An De Vos', 'Open Vld'],
        ['Piet Claes', 'N-VA'],
      ],
    ],
    [
      'Elke Duiveland en Rachid Ouazzani',
      [
        ['Elke Duiveland', null],
        ['Rachid Ouazzani', null],
      ],
    ],
    ['Mme Claire Dubois (PS)', [['Claire Dubois', 'PS']]],
    ['Frau Ute Müller (SPD)', [['Ute Müller', 'SPD']]],
    ['Councillor Théa O’Brien (Labour)', [['Théa O’Brien', 'Labour']]],
  ])('%s', (line, people) => {
    expect(askersIn([line]).map(({ name, party }) => [name, party])).toEqual(people);
  });

  test('stand a line each, and twice the same name is one person', () => {
    expect(askersIn(['Jan Pauwels - Groen', 'An De Vos - Vooruit', 'Jan Pauwels - Groen'])).toHaveLength(2);
  });

  test.each(['', 'hoeveel bomen worden er gekapt?', 'de straat', '2026_MV_00001', 'zie bijlage', 'x'.repeat(500)])(
    '“%s” is nobody',
    (line) => {
      expect(askersIn([line])).toEqual([]);
    },
  );
});

describe('who must answer', () => {
  test.each([
    ['Mathias Declerck', [['Mathias Declerck', null]]],
    ['schepen Sofie Braeckman', [['Sofie Braeckman', 'schepen']]],
    ['Sofie Braeckman, schepen van Mobiliteit', [['Sofie Braeckman', 'schepen van Mobiliteit']]],
    ['Sofie Braeckman (burgemeester)', [['Sofie Braeckman', 'burgemeester']]],
    [
      'schepen Sofie Braeckman en burgemeester Mathias Declerck',
      [
        ['Sofie Braeckman', 'schepen'],
        ['Mathias Declerck', 'burgemeester'],
      ],
    ],
    [
      'Sofie Braeckman, Filip Watervliet',
      [
        ['Sofie Braeckman', null],
        ['Filip Watervliet', null],
      ],
    ],
    ['Schepen van Mobiliteit, Filip Watervliet', [['Filip Watervliet', 'Schepen van Mobiliteit']]],
    ['Burgemeester', [[null, 'Burgemeester']]],
    ['minister van Mobiliteit', [[null, 'minister van Mobiliteit']]],
    ['Wethouder Sanne Vroegop', [['Sanne Vroegop', 'Wethouder']]],
  ])('%s', (line, people) => {
    expect(addresseesIn([line]).map(({ name, role }) => [name, role])).toEqual(people);
  });
});
