// An article and a template of a news site in, a whole web page out, with everything round the article that such pages have.
import type { DemoArticle } from './articles.ts';

/** `{{name}}` in a template; every value is HTML already. */
export type Template = string;

export type Surroundings = {
  readonly address: string;
  /** Headlines of other articles, which tell other counts of other days. */
  readonly related: readonly { readonly title: string; readonly address: string; readonly published: string | null }[];
};

export function renderPage(template: Template, article: DemoArticle, { address, related }: Surroundings): string {
  const published = article.published ?? null;
  const values: Readonly<Record<string, string>> = {
    language: asHtml(article.language),
    title: asHtml(article.title),
    outlet: asHtml(article.outlet),
    address: asHtml(address),
    byline: asHtml(article.byline ?? `${article.outlet} staff`),
    summary: asHtml(article.paragraphs[0]?.slice(0, 160) ?? ''),
    published: asHtml(published ?? ''),
    day: asHtml(published === null ? '' : longDay(published)),
    jsonLd: jsonLd(article, address),
    publishedMeta: published === null ? '' : `<meta property="article:published_time" content="${asHtml(published)}">`,
    publishedTime:
      published === null ? '' : `<time datetime="${asHtml(published)}">${asHtml(longDay(published))}</time>`,
    publishedItem:
      published === null
        ? ''
        : `<time itemprop="datePublished" datetime="${asHtml(published)}">${asHtml(longDay(published))}</time>`,
    paragraphs: article.paragraphs.map((words) => `<p>${asHtml(words)}</p>`).join('\n'),
    related: related
      .map(
        (other) =>
          `<li><a href="${asHtml(other.address)}">${asHtml(other.title)}</a>${other.published === null ? '' : ` <time datetime="${asHtml(other.published)}">${asHtml(longDay(other.published))}</time>`}</li>`,
      )
      .join('\n'),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function jsonLd({ title, outlet, byline, published, language }: DemoArticle, address: string): string {
  const said = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: address,
    headline: title,
    inLanguage: language,
    ...(published == null ? {} : { datePublished: published }),
    author: { '@type': 'Person', name: byline ?? `${outlet} staff` },
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  };
  return `<script type="application/ld+json">${JSON.stringify(said).replaceAll('<', '\\u003c')}</script>`;
}

export function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** As newspapers print it: 'Friday, 23 May 2025'. */
function longDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return day.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
