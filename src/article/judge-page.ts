// What was read of a page in, why it holds no article out, or null where it does.
import type { Unreadable } from '../domain/article.ts';
import type { Line } from './block-text.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';

export type Judged = {
  readonly clues: Clues;
  readonly title: string | null;
  /** All lines of the page, furniture and all. */
  readonly lines: readonly Line[];
  readonly bodyCharacters: number;
  readonly videos: number;
};

/** A body of this length is an article, whatever stands beside it. */
const CLEARLY_AN_ARTICLE = 1200;

/** Shorter texts are a remnant of furniture; a news flash of one sentence has some 80 characters. */
const LEAST_CHARACTERS = 60;

/** Consent wall, paywall without a text, error page sent as 200, list of articles, video page, or nothing at all. */
export function judgePage(judged: Judged): Unreadable | null {
  const { bodyCharacters, lines, title, clues, videos } = judged;
  const described = clues.structured.articles.length > 0;
  const asksForConsent = title !== null && !described && furnitureRows.says('consent', title);
  if (bodyCharacters >= CLEARLY_AN_ARTICLE && !asksForConsent) return null;
  const short = lines.filter(({ text }) => text.length < 400);
  const holds = bodyCharacters >= LEAST_CHARACTERS;

  if (title !== null && furnitureRows.says('error', title) && !described) {
    return {
      reason: 'error_page',
      detail: `The page says "${title.slice(0, 80)}" although it was sent as found; see whether the article has moved.`,
    };
  }
  if (!holds && short.some(({ text }) => furnitureRows.says('error', text))) {
    return {
      reason: 'error_page',
      detail: 'The page says that there is nothing at this address, although it was sent as found.',
    };
  }
  const consent = short.filter(({ text }) => furnitureRows.says('consent', text));
  if (consent.length > 0 && (!holds || (isWall(consent, judged) && !described))) {
    return {
      reason: 'consent_wall',
      detail:
        'The site shows a consent form in place of the article; fetch it from where the form does not appear, or ingest a saved page.',
    };
  }
  if (!holds && short.some(({ text }) => furnitureRows.says('paywall', text))) {
    return {
      reason: 'paywall',
      detail: 'The page is for subscribers and shows no part of the article; ingest a saved page if you may.',
    };
  }
  if (
    !holds &&
    (videos > 0 || clues.structured.types.has('videoobject') || /video/.test(clues.meta.get('og:type')?.[0] ?? ''))
  ) {
    return {
      reason: 'video_page',
      detail:
        'The page shows a video and no text that could be read; ingest its transcript as a text where there is one.',
    };
  }
  if (isList(judged))
    return {
      reason: 'list_page',
      detail: 'The page lists many articles and is none itself; enqueue the articles, or add its feed as a source.',
    };
  return holds
    ? null
    : {
        reason: 'no_article',
        detail:
          'The page has no text that reads as an article; open it, and add a row for its outlet where you see one.',
      };
}

/** The title asks for consent, or most of what is no list of partners does. */
function isWall(consent: readonly Line[], { lines, title }: Judged): boolean {
  if (title !== null && furnitureRows.says('consent', title)) return true;
  const prose = lines.filter(({ text, linkCharacters }) => text.length >= 60 && linkCharacters < text.length / 2);
  return prose.length > 0 && consent.length >= prose.length / 2;
}

/** Many links to read and hardly a sentence of its own. */
function isList({ lines, bodyCharacters, clues }: Judged): boolean {
  const headlines = lines.filter(
    ({ text, linkCharacters }) => text.length > 25 && linkCharacters > text.length * 0.8,
  ).length;
  const isCollection =
    ['collectionpage', 'searchresultspage', 'itemlist'].some((type) => clues.structured.types.has(type)) &&
    clues.structured.articles.every(({ type }) => /page$/i.test(type));
  return (
    (bodyCharacters < LEAST_CHARACTERS && headlines >= 8) || (isCollection && headlines >= 8 && bodyCharacters < 400)
  );
}
