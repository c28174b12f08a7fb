import { describe, expect, test } from 'vitest';
import { COUNCILS, councilOfHost, findCouncils, portalsOfTown } from './councils';

const namesFor = (typed: string) => findCouncils(typed).map(({ name }) => name);

describe('a council', () => {
  test.each([
    ['gent', 'Gent'],
    ['GAND', 'Gent'],
    ['brugge', 'Brugge'],
    ['brügge', 'Brugge'],
    ['senat', 'Sénat'],
    ['Sénat', 'Sénat'],
    ['heusden zolder', 'Heusden-Zolder'],
    ['zolder', 'Heusden-Zolder'],
    ['parl fla', 'Vlaams Parlement'],
    ['besluitvorming.leuven.be', 'Leuven'],
    ['  aalst ', 'Aalst'],
  ])('is found by “%s”, whatever the case and the accents', (typed, name) => {
    expect(namesFor(typed)).toContain(name);
  });

  test('is not found by what stands inside a word', () => {
    expect(namesFor('ent')).not.toContain('Gent');
  });

  test('is none where nothing is typed', () => {
    expect(findCouncils(' - ')).toEqual([]);
  });

  test('comes with all its hosts and no other', () => {
    expect(findCouncils('vlaams parlement')).toEqual([
      { name: 'Vlaams Parlement', hosts: ['www.vlaamsparlement.be', 'docs.vlaamsparlement.be'], supplier: null, included: false },
    ]);
  });

  test('that Green Valley serves is included, and no other', () => {
    expect(COUNCILS.filter(({ included }) => included).map(({ name }) => name)).toEqual([
      'Aalst',
      'Antwerpen',
      'Brugge',
      'Gent',
      'Hasselt',
      'Leuven',
    ]);
  });

  test('has hosts that can be asked for as they are', () => {
    for (const { hosts } of COUNCILS) for (const host of hosts) expect(host).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+$/);
  });
});

describe('a town that is not known by name', () => {
  test('gets its exact host at each supplier of town portals', () => {
    const found = portalsOfTown('Sint-Niklaas').map(({ supplier, hosts, included }) => [supplier, ...hosts, included]);
    expect(found).toEqual([
      ['Green Valley', 'raadpleeg-sint-niklaas.onlinesmartcities.be', true],
      ['Cipal Schaubroeck', 'sint-niklaas-echo.cipalschaubroeck.be', false],
      ['Cipal Schaubroeck', 'sint-niklaas-raadpleegomgeving.csecho.be', false],
      ['meeting.burger', 'sint-niklaas.meetingburger.net', false],
      ['Cevi', 'lblod.sint-niklaas.be', false],
      ['iBabs', 'sint-niklaas.bestuurlijkeinformatie.nl', false],
      ['Notubiz', 'sint-niklaas.raadsinformatie.nl', false],
      ['ModernGov', 'sint-niklaas.moderngov.co.uk', false],
    ]);
  });

  test.each([
    ['Braine-l’Alleud', 'lblod.braine-l-alleud.be'],
    ["'s-Gravenvoeren", 'lblod.s-gravenvoeren.be'],
    ['Liège', 'lblod.liege.be'],
    ['De  Panne', 'lblod.de-panne.be'],
  ])('may be written as towns are: %s', (typed, host) => {
    expect(portalsOfTown(typed).flatMap(({ hosts }) => hosts)).toContain(host);
  });

  test.each(['', 'x', '*', '*.*'])('is none where “%s” is typed', (typed) => {
    expect(portalsOfTown(typed)).toEqual([]);
  });

  test('is not offered the portal by which it is known', () => {
    expect(portalsOfTown('Schilde').flatMap(({ hosts }) => hosts)).not.toContain('schilde.meetingburger.net');
  });
});

test('a host is the council that it is known as, else a town at a supplier, else a site of that name', () => {
  expect(councilOfHost('www.senat.fr').name).toBe('Sénat');
  const aarburg = { name: 'Aarburg', hosts: ['aarburg.meetingburger.net'], supplier: 'meeting.burger', included: false };
  expect(councilOfHost('aarburg.meetingburger.net')).toEqual(aarburg);
  const site = { name: 'raad.elders.example', hosts: ['raad.elders.example'], supplier: null, included: false };
  expect(councilOfHost('raad.elders.example')).toEqual(site);
  expect(councilOfHost('raadpleeg-aarburg.onlinesmartcities.be').included).toBe(true);
});
