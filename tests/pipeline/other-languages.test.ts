// Articles in languages that no pack reads in; the article with its language, and no event, out.
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/pipeline/index.ts';

const pageIn = (language: string, title: string, text: string) => ({
  url: 'https://news.example/a',
  contentType: 'text/html; charset=utf-8',
  fetchedAt: null,
  body: new TextEncoder().encode(
    `<html${language === '' ? '' : ` lang="${language}"`}><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>${text}</p></article></body></html>`,
  ),
});

const FRENCH =
  'La Russie et l’Ukraine ont échangé vendredi 390 prisonniers de chaque côté, ont annoncé les deux ministères dans la soirée.';
const GEORGIAN = 'რუსეთმა და უკრაინამ პარასკევს 390 ტყვე გაცვალეს თითოეული მხრიდან, განაცხადეს უწყებებმა საღამოს.';

describe('a page in a language that is not read', () => {
  it.each([
    ['declared', 'fr', 'Un échange de prisonniers', FRENCH, 'fr'],
    ['that says nothing of it', '', 'Un échange de prisonniers', FRENCH, null],
    ['in other letters', 'ka', 'ტყვეების გაცვლა', GEORGIAN, 'ka'],
    ['in other letters, and says English', 'en', 'ტყვეების გაცვლა', GEORGIAN, null],
  ])('%s', async (_, declared, title, text, language) => {
    const { article, unreadable, events } = await extractPage(pageIn(declared, title, text), {});
    expect(unreadable).toBeNull();
    expect(article).toMatchObject({ title, language, text: `${text}\n\n${text}` });
    expect(events).toEqual([]);
  });
});
