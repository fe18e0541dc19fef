// The body that our own reader found in; the same out, or a second reader's where ours is implausibly short for the page.
import type { BodyReader, Unreadable, UnreadableReason } from '../domain/article.ts';
import type { Line } from './block-text.ts';
import { cleanPage } from './clean-page.ts';
import { furnitureRows } from './furniture-rows.ts';
import type { Clues } from './gather-clues.ts';
import { type PageTree, readTree } from './page-tree.ts';
import { readAgain } from './read-again.ts';
import { type Body, readExcerpt, type Spoken } from './read-body.ts';

export type OwnReading = {
  readonly own: Body;
  /** Why the page would be refused with this body. */
  readonly refused: Unreadable | null;
  /** All lines of the page, furniture and all. */
  readonly lines: readonly Line[];
  readonly html: string;
  readonly tree: PageTree;
  readonly clues: Clues;
  readonly spoken: Spoken;
};

/** Of the page's words outside of links. Measured on half of two benchmarks: five pages in a hundred are below, half of them rightly. */
const PLAUSIBLE_SHARE = 0.3;

/** A second reading that finds about as much is no reason to doubt the first, which takes in less that is furniture. */
const SURELY_MORE = 1.5;
const LEAST_CHARACTERS = 200;

/** These were understood, and hold no article for any reader. */
const UNDERSTOOD: ReadonlySet<UnreadableReason> = new Set(['consent_wall', 'paywall', 'error_page']);

export async function surestBody(reading: OwnReading): Promise<Body & { readonly reader: BodyReader }> {
  const own = { ...reading.own, reader: 'own' } as const;
  if (!isUnsure(reading)) return own;
  const cleaned = await cleanPage(reading.html);
  const again = cleaned === null ? null : await readAgain(cleaned);
  if (again === null) return own;
  const { tree } = readTree(again.html);
  if (tree === null) return own;
  const second = readExcerpt(tree, reading.spoken);
  const isMore = second.characters >= Math.max(LEAST_CHARACTERS, own.characters * SURELY_MORE);
  return isMore ? { ...second, reader: again.reader } : own;
}

function isUnsure({ own, refused, tree, clues, lines }: OwnReading): boolean {
  if (refused !== null && UNDERSTOOD.has(refused.reason)) return false;
  // A teaser is short for a reason.
  if (refused === null && lines.some(({ text }) => furnitureRows.says('paywall', text))) return false;
  // A list has words under its headlines as well; only a page that calls itself an article is looked at again.
  if (refused?.reason === 'list_page' && !callsItselfArticle(clues)) return false;
  const { characters, linkCharacters } = tree.root;
  return own.characters < (characters - linkCharacters) * PLAUSIBLE_SHARE;
}

function callsItselfArticle({ meta, structured }: Clues): boolean {
  return (
    meta.get('og:type')?.[0]?.toLowerCase() === 'article' ||
    structured.articles.some(({ type }) => !/page$/i.test(type))
  );
}
