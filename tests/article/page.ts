// A page for a test: a body in, the page as if it had been fetched out.
import type { Page } from '../../src/domain/article.ts';

export const pageOf = (body: string | Uint8Array, more: Partial<Page> = {}): Page => ({
  url: 'https://news.example/world/swap',
  contentType: 'text/html; charset=utf-8',
  fetchedAt: '2026-01-01T12:00:00Z',
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  ...more,
});

export const PARAGRAPHS = [
  'Kyiv and Moscow swapped 390 prisoners each on Friday, officials on both sides said in the evening.',
  'It was the first stage of a larger deal that was struck in Istanbul a week before, they added.',
] as const;

/** An article of two paragraphs, with what is given in its head and before its text. */
export const articleOf = (head = '', beforeText = '<h1>Swap of prisoners</h1>'): string =>
  `<!doctype html><html lang="en"><head><title>Swap of prisoners</title>${head}</head><body><article>${beforeText}` +
  `<div class="article-body">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</div></article></body></html>`;
