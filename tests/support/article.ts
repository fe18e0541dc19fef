// A text in, an English article of 23 May 2025 without title or maker out; what a test cares about is given beside the text.
import type { Article } from '../../src/domain/article.ts';

const PLAIN: Omit<Article, 'text'> = {
  title: null,
  byline: null,
  published: '2025-05-23',
  modified: null,
  language: 'en',
  canonicalUrl: null,
  siteName: null,
  entries: [],
};

/** @param told fields that differ from the plain article's */
export function articleOf(text: string, told: Partial<Article> = {}): Article {
  return { ...PLAIN, ...told, text };
}
