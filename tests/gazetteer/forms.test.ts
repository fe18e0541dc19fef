// The gazetteer knows each state by name, adjective and capital, and no form of an own row belongs to two parties.
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../src/gazetteer/groups/index.ts';
import { adversaryOf, gazetteerForms, partiesNamed, partyCalled, partyKind } from '../../src/gazetteer/index.ts';
import { MEDIATORS } from '../../src/gazetteer/mediators.ts';
import { STATES } from '../../src/gazetteer/states.ts';
import { VOICES } from '../../src/gazetteer/voices.ts';

describe('gazetteerForms', () => {
  const forms = gazetteerForms('en').flatMap((form) => (form.kind === 'party' ? [form] : []));

  it.each([
    ['Ukraine', 'UA', 'name'],
    ['Kyiv', 'UA', 'name'],
    ['Ukrainian', 'UA', 'adjective'],
    ['Ukrainians', 'UA', 'people'],
    ['Emirati', 'AE', 'adjective'],
    ['Doha', 'QA', 'name'],
    ['Hamas', 'Hamas', 'name'],
    ['ICRC', 'ICRC', 'name'],
    ['Zelensky', 'UA', 'voice'],
    ['Kremlin', 'RU', 'name'],
    ['Janjaweed', 'RSF', 'name'],
    ['Biafran', 'IPOB', 'adjective'],
    ['SADR', 'Polisario', 'name'],
    ['West Side Boys', 'West Side Boys', 'name'],
    ['Rhodesians', 'ZW', 'people'],
    ['Artsakh', 'AM', 'name'],
    ['Patriotic Union of Kurdistan', 'PUK', 'name'],
    ['Nepali Maoists', 'CPN-M', 'name'],
    ['Croats', 'HR', 'people'],
    ['Greek Cypriots', 'CY', 'people'],
    ['Burkinabè', 'BF', 'adjective'],
    ['Rangoon', 'MM', 'name'],
  ])('%s is %s (%s)', (words, id, form) => {
    expect(forms.some((row) => row.words === words && row.id === id && row.form === form)).toBe(true);
  });

  it('gives no broker the id of a state, but for the Holy See', () => {
    expect(MEDIATORS.filter(({ id }) => STATES.some((state) => state.id === id)).map(({ id }) => id)).toEqual(['VA']);
  });

  it('finds the party of every form of an own row by that form', () => {
    const owners = new Map(forms.map((form) => [form.words.toLowerCase(), form.id]));
    const rows = [...GROUPS, ...MEDIATORS, ...VOICES];
    const lost = rows.flatMap(({ id, forms: { en } }) =>
      Object.values(en ?? {})
        .flat()
        .filter((words) => owners.get(words.toLowerCase()) !== id),
    );
    expect(lost).toEqual([]);
    expect(rows.filter((row) => Object.values(row.forms['en'] ?? {}).flat().length === 0)).toEqual([]);
  });

  it.each([
    ['Abbas Araghchi', 'IR'],
    ['Salva Kiir', 'SS'],
    ['Naim Qassem', 'Hezbollah'],
    ['Slobodan Milosevic', 'RS'],
    ['Prachanda', 'CPN-M'],
    ['Rauf Denktash', 'Turkish Cypriots'],
    ['Majed Al-Ansari', 'QA'],
    ['Shamsail Saraliev', 'RU'],
    ['Geir Pedersen', 'UN'],
  ])('%s speaks for %s', (words, id) => {
    expect(forms.find((form) => form.words === words)?.id).toBe(id);
  });

  it('gives a form of an own row to one party only', () => {
    const owners = new Map<string, Set<string>>();
    for (const row of [...GROUPS, ...MEDIATORS, ...VOICES]) {
      for (const words of Object.values(row.forms['en'] ?? {}).flat())
        owners.set(words.toLowerCase(), (owners.get(words.toLowerCase()) ?? new Set()).add(row.id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('knows what sort of party an id is, and who fights whom', () => {
    expect(partyKind('UA')).toBe('state');
    expect(partyKind('M23')).toBe('group');
    expect(partyKind('VA')).toBe('mediator');
    expect(partyKind('nobody')).toBeNull();
    expect(adversaryOf('UA', '2025-05-23')).toBe('RU');
    expect(adversaryOf('Taliban', '2019-11-19')).toBe('AF');
    expect(adversaryOf('Taliban', '2025-10-26')).toBe('PK');
    expect(adversaryOf('GB', '1982-06-20')).toBe('AR');
    expect(adversaryOf('GB', '2025-09-20')).toBeNull();
    expect(adversaryOf('AO', '2026-04-08')).not.toBe('UNITA');
  });
});

describe('a party as somebody types it', () => {
  it.each([
    ['ukraine', 'UA'],
    ['UA', 'UA'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Cote d’Ivoire', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['São Tomé and Príncipe', 'ST'],
    ['sao tome and principe', 'ST'],
    ['Ukr', null],
    ['', null],
  ])('%j is %j', (typed, id) => {
    expect(partyCalled(typed)).toBe(id);
  });

  it.each([
    ['turkiy', 'TR'],
    ['ivoir', 'CI'],
    ['principe', 'ST'],
    ['emir', 'AE'],
  ])('a search for %j looks for %s', (beginning, id) => {
    expect(partiesNamed(beginning)).toContain(id);
  });
});
