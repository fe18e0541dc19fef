// Sides named by common nouns, people swapped by name, and what a name is worth of which nothing else is said.
import { describe, expect, it } from 'vitest';
import type { SwapEvent } from '../../src/domain/event.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

function eventsIn(text: string): readonly SwapEvent[] {
  return readEvents(articleOf(text)).events;
}

function moved(text: string): readonly string[] {
  return eventsIn(text)
    .flatMap((event) => event.transfers.map((one) => `${one.to}<${one.from} ${one.count ?? '?'}`))
    .sort();
}

describe('sides named by common nouns', () => {
  it.each([
    [
      'Colombia and the ELN exchanged prisoners on Friday. The rebels released four soldiers and the army freed six guerrillas.',
      ['CO<ELN 4', 'ELN<CO 6'],
    ],
    [
      'The Philippine army said on Friday that the New People’s Army had swapped prisoners with it. The guerrillas released two soldiers.',
      ['PH<NPA 2'],
    ],
    [
      'Mali’s government and JNIM exchanged captives on Friday. Two Italians were freed by jihadists and Bamako let 20 men go.',
      ['JNIM<ML 20', 'ML<JNIM 2'],
    ],
  ])('%s', (text, wanted) => {
    expect(moved(text)).toEqual(wanted);
  });
});

describe('a people with several sides', () => {
  it.each([
    [
      'The Bosnian government and the Bosnian Serbs exchanged prisoners in Sarajevo on Friday. The Serbs received 28 men and the Muslims 31.',
      ['BA<Bosnian Serbs 31', 'Bosnian Serbs<BA 28'],
    ],
    [
      'Serbia and Croatia exchanged prisoners on Friday. Croatia released 437 Serbs and Serbia released 714 Croats.',
      ['HR<RS 714', 'RS<HR 437'],
    ],
    [
      'Prisoners taken by Greek Cypriots and Turkish Cypriots were exchanged on Friday. The Greeks released 100 men, the Turks 112.',
      ['CY<Turkish Cypriots 112', 'Turkish Cypriots<CY 100'],
    ],
    // Of no war of theirs.
    ['India and Pakistan exchanged prisoners on Friday. India released nine Muslims.', ['PK<IN 9']],
  ])('%s', (text, wanted) => {
    expect(moved(text)).toEqual(wanted);
  });
});

describe('people swapped by name', () => {
  it.each([
    [
      'The US and Russia swapped prisoners on Friday. The American teacher Ann Adams was released from Russian detention in exchange for Boris Bykov.',
      ['RU<US 1', 'US<RU 1'],
    ],
    // A lone last name counts where a tagger knows it.
    [
      'The US and Russia swapped prisoners on Friday. Johnson was released from Russian detention in exchange for Ivanov.',
      ['RU<US 1', 'US<RU 1'],
    ],
    // A street is nobody.
    [
      'The US and Russia swapped prisoners on Friday. Wall Street was swapped for Main Street, a banker joked.',
      ['RU<US ?', 'US<RU ?'],
    ],
  ])('%s', (text, wanted) => {
    expect(moved(text)).toEqual(wanted);
  });
});

describe('mediators', () => {
  it.each([
    ['It came about with the good offices of the Sultan of Oman.', ['OM']],
    ['Both sides thanked Sheikh Tamim for his mediation.', ['QA']],
    ['The Red Cross flew the freed men home.', ['ICRC']],
    ['Norway could mediate, a diplomat said.', []],
    ['The men were met by doctors from Norway.', []],
  ])('%s', (told, wanted) => {
    const [event] = eventsIn(`Ethiopia and Eritrea swapped 20 prisoners of war each on Friday. ${told}`);
    expect(event?.mediators).toEqual(wanted);
  });
});

describe('one person without a name', () => {
  it.each([
    [
      'A sick 68-year-old American teacher was freed by Cuba on Friday in a prisoner swap for a Cuban jailed in Florida.',
      ['CU<US 1', 'US<CU 1'],
    ],
    [
      'Israel freed a Lebanese, jailed since 2010, and Hezbollah gave back an Israeli in return on Friday, the prisoners’ families said.',
      ['Hezbollah<IL 1', 'IL<Hezbollah 1'],
    ],
    [
      'Pakistan handed over an Indian border guard on Friday and India handed over a captured Pakistani ranger in exchange.',
      ['IN<PK 1', 'PK<IN 1'],
    ],
    // A court, a prison and a plane have a nation too.
    ['A Russian court jailed an American on Friday. Talks on a prisoner swap go on.', []],
    ['Russia released an American plane on Friday. A prisoner swap was not discussed.', []],
    ['Hungary returned a Ukrainian painting on Friday. It had hung in a prison.', []],
  ])('%s', (text, wanted) => {
    expect(moved(text)).toEqual(wanted);
  });
});
