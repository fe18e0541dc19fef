// What the bench reads, all of it our own: reports of swaps as texts and as whole web pages, and ordinary news.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../src/article/index.ts';
import type { Article, Page } from '../../src/domain/article.ts';
import { DocumentLine } from '../../src/domain/document.ts';
import { readDemoArticles } from '../../src/edges/cli/demo/articles.ts';
import { renderPage } from '../../src/edges/cli/demo/render-page.ts';
import { packageFolder } from '../../src/edges/package.ts';

export type Corpora = {
  readonly pages: readonly Page[];
  readonly swaps: readonly Article[];
  /** News of other things, which the gate should turn away. */
  readonly ordinary: readonly Article[];
  /** News with the words of a swap and no swap, which the gate cannot turn away. */
  readonly lookalikes: readonly Article[];
};

const FETCHED_AT = '2026-11-01T00:00:00Z';

export async function readCorpora(): Promise<Corpora> {
  const articles = await readDemoArticles();
  const template = await readFile(join(packageFolder(), 'fixtures', 'site', 'broadsheet.html'), 'utf8');
  const related = articles.slice(0, 5).map(({ title, url }) => ({ title, address: url, published: null }));
  const pages = articles.map((article): Page => {
    const html = renderPage(template, article, { address: article.url, related });
    return {
      url: article.url,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: FETCHED_AT,
      body: Buffer.from(html),
    };
  });
  return {
    pages,
    swaps: await articlesOf(pages),
    ordinary: await articlesOf(await textsOf('ordinary.jsonl')),
    lookalikes: await articlesOf(await textsOf('devset', 'negatives-en.jsonl')),
  };
}

async function articlesOf(pages: readonly Page[]): Promise<readonly Article[]> {
  const readings = await Promise.all(pages.map((page) => readArticle(page, {})));
  return readings.flatMap(({ article }) => article ?? []);
}

async function textsOf(...path: readonly string[]): Promise<readonly Page[]> {
  const lines = (await readFile(join(packageFolder(), 'fixtures', ...path), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { text } = DocumentLine.parse(JSON.parse(line));
    return {
      url: null,
      contentType: 'text/plain; charset=utf-8',
      fetchedAt: FETCHED_AT,
      body: Buffer.from(text ?? ''),
    };
  });
}
