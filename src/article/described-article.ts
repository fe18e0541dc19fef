// What a page says about itself in, the article that its JSON-LD describes out; null where its headline is another page's ("Sample page").
import type { Clues } from './gather-clues.ts';
import { agree } from './same-words.ts';
import type { Described } from './structured-data.ts';

export function describedArticle({ structured, titleTag, meta }: Clues, title: string | null): Described | null {
  const spoken = [title, titleTag, meta.get('og:title')?.[0]].filter((one) => one != null && one !== '');
  for (const article of structured.articles) {
    if (article.headline === null || spoken.length === 0) return article;
    if (spoken.some((one) => agree(article.headline ?? '', one ?? ''))) return article;
  }
  return null;
}
