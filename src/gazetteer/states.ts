// Every state with its names, adjective, people and capital, from world-countries and i18n-iso-countries; nothing typed by hand.
import iso from 'i18n-iso-countries';
import world, { type Countries } from 'world-countries';
import type { PartyRow } from './party.ts';

/** Codes that are no party to anything but share their names with common words or persons. */
const NEVER_PARTIES = new Set([
  'JE',
  'GG',
  'IM',
  'AX',
  'BL',
  'MF',
  'BV',
  'HM',
  'UM',
  'CX',
  'CC',
  'NF',
  'PN',
  'TF',
  'IO',
  'AQ',
  'GS',
  'SJ',
  'MP',
  'FK',
]);

/** Spellings in the lists that are no names. */
const NO_NAMES = new Set(['Saudi', 'Dutch', 'Island']);

/** Capitals whose name is first of all something else. */
const AMBIGUOUS_CAPITALS = new Set([
  'Victoria',
  'Georgetown',
  'Kingston',
  'Hamilton',
  'Stanley',
  'Male',
  'Roseau',
  'Nice',
  'Bern',
  'Valletta',
  'Nuuk',
  'Wellington',
  // In the hands of the Houthis: a row of theirs.
  "Sana'a",
  'Sanaa',
]);

/** The package is a CommonJS module whose value is the list; its types say that the list is `default` of it. */
const countries: Countries = isList(world) ? world : world.default;

export const STATES: readonly PartyRow[] = countries
  .filter((country) => !NEVER_PARTIES.has(country.cca2))
  .map((country) => {
    const adjective = country.demonyms['eng']?.m ?? '';
    return {
      id: country.cca2,
      kind: 'state',
      forms: {
        en: {
          name: latin([
            country.name.common,
            country.name.official,
            ...country.altSpellings,
            ...capitals(country.capital),
          ]),
          adjective: adjective === '' ? [] : [adjective],
          people: plural(adjective),
        },
        uk: { name: names(country.cca2, 'uk') },
        ru: { name: names(country.cca2, 'ru') },
      },
    };
  });

function capitals(given: readonly string[]): readonly string[] {
  return given.filter((name) => !AMBIGUOUS_CAPITALS.has(name));
}

function names(code: string, language: string): readonly string[] {
  const name = iso.getName(code, language);
  return name === undefined ? [] : [name];
}

/** Two-letter codes ("AM", "IN", "US") are words or come as own rows; other scripts have languages of their own. */
function latin(forms: readonly string[]): readonly string[] {
  const kept = forms.map((form) => form.split(/[,(]/u)[0]?.trim() ?? '');
  return [...new Set(kept)].filter(
    (form) => form.length > 2 && !NO_NAMES.has(form) && /^[\p{Script=Latin}\s.'’-]+$/u.test(form),
  );
}

/** "Ukrainian" → "Ukrainians"; "Chinese", "British" and "Dutch" have no plural of their own. */
function plural(adjective: string): readonly string[] {
  return /(?:ese|ish|ch|sh|s|z)$/u.test(adjective) || adjective === '' ? [] : [`${adjective}s`];
}

function isList(value: unknown): value is Countries {
  return Array.isArray(value);
}
