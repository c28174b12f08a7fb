import { describe, expect, test } from 'vitest';
import { isRemark, noAnswerIn } from './no-answer';

describe('a remark in the place of an answer', () => {
  test.each([
    ['Nog niet beantwoord', 'open'],
    ['Deze vraag werd nog niet beantwoord.', 'open'],
    ['Antwoord volgt', 'open'],
    ['Mondeling beantwoord', 'oral'],
    ['De schepen heeft mondeling geantwoord tijdens de zitting.', 'oral'],
    ['Zie antwoord in bijlage', 'attachment'],
    ['De vraag werd door het raadslid ingetrokken.', 'withdrawn'],
    ['De beantwoording is uitgesteld naar de zitting van mei.', 'postponed'],
  ])('%s', (text, why) => {
    expect(noAnswerIn([{ text }])).toBe(why);
  });

  test.each(['Neen, er is geen budget.', 'Ja.', 'Dat wordt in het najaar hersteld.', 'Niet dat ik weet.'])('“%s” is an answer', (text) => {
    expect(noAnswerIn([{ text }])).toBeNull();
  });

  test('a long text is an answer, whatever words it holds', () => {
    expect(noAnswerIn([{ text: `${'De werken lopen goed. '.repeat(20)}Uw tweede vraag wordt later beantwoord.` }])).toBeNull();
  });
});

test('what the asker says of an answer is no remark of the council', () => {
  expect(isRemark('Deze vraag werd nog niet beantwoord.')).toBe(true);
  expect(isRemark('Waarom kreeg het comité nog geen antwoord?')).toBe(false);
  expect(isRemark('Op mijn vorige vraag kwam nog geen antwoord.')).toBe(false);
});

test('a long answer that speaks of a postponement is an answer', () => {
  const notice = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
  expect(noAnswerIn([{ text: notice }])).toBe('postponed');
  expect(
    noAnswerIn(
      [...Array(60)]
        .map(() => ({ text: 'De werken aan de kade lopen voort en worden in het voorjaar afgerond.' }))
        .concat({ text: notice }),
    ),
  ).toBeNull();
});
