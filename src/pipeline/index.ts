// The door of the pipeline: a page or an article in, its events and figures out; the only place where the rooms meet.
import { readArticle } from '../article/index.ts';
import { readClaims } from '../claims/index.ts';
import type { Article, Extraction, KnownMetadata, Page } from '../domain/article.ts';
import type { Claim, SwapEvent } from '../domain/event.ts';
import { foldEvents } from '../events/index.ts';
import { detectLanguage, languagePack } from '../languages/index.ts';
import { extractListedRow, isListedRow } from '../lists/index.ts';
import { readSentences, readTitle, TEXT_CHARACTERS } from '../text/index.ts';
import { hideMinors } from './hide-minors.ts';

export type ReadEvents = {
  readonly events: readonly SwapEvent[];
  readonly figures: readonly Claim[];
  /** Characters beyond the limit that nothing was read in; absent where there are none. */
  readonly truncated?: number;
  /** The article's language, where there is no pack for it; absent where there is. */
  readonly unreadLanguage?: string;
};

const NOTHING: ReadEvents = { events: [], figures: [] };

/**
 * What one page holds: its article and what that tells of exchanges, or why it could not be read. `id` is null: who asks
 * knows it. Never throws for what the page holds; a hostile page may take long, so run it where it can be killed.
 */
export async function extractPage(page: Page, known: KnownMetadata): Promise<Extraction> {
  if (isListedRow(page)) return extractListedRow(page, known);
  const read = await readArticle(page, known);
  if (read.article === null) return { id: null, ...read, ...NOTHING };
  return { id: null, ...read, ...readEvents(read.article) };
}

/**
 * What an article tells of exchanges. A language without a pack gives none rather than wrong ones.
 * @example readEvents({ ...article, text: 'Kyiv and Moscow swapped 390 prisoners each on Friday.' })
 */
export function readEvents(article: Article): ReadEvents {
  const id = article.language ?? detectLanguage(article.text, 'sparse');
  const language = id === null ? null : languagePack(id);
  if (language === null) return article.language === null ? NOTHING : { ...NOTHING, unreadLanguage: article.language };
  const read = readSentences(article.text, language, article.title);
  if (read === null) return { ...NOTHING, ...cutOf(article.text) };
  const title = article.title === null ? null : readTitle(article.title, language);
  const claims = readClaims(read, title, language, article.published, article.entries);
  const { events, figures, minors } = foldEvents(claims.statements, claims.today, claims.title);
  return { events: hideMinors(events, minors, article.text), figures, ...cutOf(article.text) };
}

function cutOf(text: string): Pick<ReadEvents, 'truncated'> {
  const beyond = text.length - TEXT_CHARACTERS;
  return beyond > 0 ? { truncated: beyond } : {};
}
