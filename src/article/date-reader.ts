// One page in, a reader of its dates out: its language's months first, its order of day and month.
import type { Found } from './found.ts';
import type { Clues } from './gather-clues.ts';
import { MONTH_LANGUAGES } from './month-names.ts';
import type { ElementNode } from './page-tree.ts';
import { type DateOrder, type FoundDate, findDate } from './read-date.ts';

export type DateQuery = {
  readonly clues: Clues;
  readonly title: string | null;
  readonly headline: ElementNode | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly fetchedAt: string | null;
  /** The page as it came, for what only its scripts say. */
  readonly html: string;
  /** Lines of the page, in order, with the element that each stands in. */
  readonly lines: readonly { readonly text: string; readonly isHeadline: boolean; readonly block: ElementNode }[];
};

export type DateReader = {
  readonly dateIn: (text: string) => FoundDate | null;
  /** The date in a text, with the rule; nothing where it has none. */
  readonly dated: (text: string | null | undefined, rule: string) => readonly Found[];
};

/** Longer texts are prose, or mean no good. */
const MOST_CHARACTERS = 300;

export function dateReaderOf({ clues, language, url, canonicalUrl }: DateQuery): DateReader {
  const languages = [...new Set([language ?? 'en', ...MONTH_LANGUAGES])];
  const order = orderOf(clues.htmlLanguage ?? language, canonicalUrl ?? url);
  const dateIn = (text: string) => {
    const part = text.slice(0, MOST_CHARACTERS);
    return fromEpoch(part) ?? findDate(part, languages, order);
  };
  return {
    dateIn,
    dated: (text, rule) => {
      const date = text == null ? null : dateIn(text);
      return date === null ? [] : [{ value: date.iso, rule }];
    },
  };
}

/** "1643155200", "1643155200000": seconds or milliseconds since 1970, as attributes and scripts have them. */
function fromEpoch(text: string): FoundDate | null {
  if (!/^\s*1\d{9}(?:\d{3})?\s*$/.test(text)) return null;
  const digits = text.trim();
  const at = new Date(Number(digits) * (digits.length > 10 ? 1 : 1_000));
  return { iso: `${at.toISOString().slice(0, 19)}Z`, start: 0, end: text.length };
}

/** Two letters that stand for a country on paper, and are sold to everyone. */
const NOBODYS = new Set('io tv me co ai fm ly gg cc ws am to us ph'.split(' '));

/** `1/2/2024` is 2 January where the page is American, or plain English under no country's domain. */
function orderOf(language: string | null, url: string | null): DateOrder {
  if (language !== null && !/^en(?:[-_]us)?$/i.test(language)) return 'dayFirst';
  if (/[-_]us$/i.test(language ?? '')) return 'monthFirst';
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const country = /\.([a-z]{2})$/.exec(host)?.[1];
  return country === undefined || NOBODYS.has(country) ? 'monthFirst' : 'dayFirst';
}
