// Transfers in, one cell of words out that a person reads: "RU to UA: 277 military; UA to RU: at least 240 military"; and the transfers that such words tell.
import { Category, type Qualifier } from './event.ts';

type Told = {
  readonly to: string;
  readonly from: string;
  readonly category: Category;
  readonly count: number | null;
  readonly qualifier: Qualifier;
};

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  at_least: 'at least ',
  at_most: 'at most ',
};

export function transfersInWords(transfers: readonly Told[]): string {
  return transfers
    .map(
      ({ to, from, category, count, qualifier }) =>
        `${from} to ${to}: ${count === null ? 'some' : QUALIFIERS[qualifier] + count} ${category}`,
    )
    .join('; ');
}

/** Null where the words are not of that form. */
export function transfersToldBy(words: string): readonly Told[] | null {
  if (words.trim() === '') return [];
  const told = words.split(';').map((part) => oneToldBy(part.trim()));
  return told.includes(null) ? null : told.filter((one) => one !== null);
}

function oneToldBy(words: string): Told | null {
  const [, from = '', to = '', how = '', count, kind] =
    /^(.+?) to (.+?): (?:some|(about |at least |at most )?(\d{1,9})) (\w+)$/.exec(words) ?? [];
  const category = Category.safeParse(kind);
  if (!category.success) return null;
  const qualifier = Object.entries(QUALIFIERS).find(([, said]) => said === how)?.[0];
  return {
    to,
    from,
    category: category.data,
    count: count === undefined ? null : Number(count),
    qualifier: isQualifier(qualifier) ? qualifier : 'exact',
  };
}

function isQualifier(word: string | undefined): word is Qualifier {
  return word !== undefined && word in QUALIFIERS;
}
