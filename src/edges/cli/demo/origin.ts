// Articles in, a small web of news sites on the loopback out: one template an outlet, a front page, a robots.txt.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { packageFolder } from '../../package.ts';
import type { DemoArticle } from './articles.ts';
import { asHtml, renderPage, type Template } from './render-page.ts';

export type Origin = {
  /** 'http://127.0.0.1:3220'. */
  readonly url: string;
  /** '127.0.0.1:3220'. */
  readonly host: string;
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
};

/** The same addresses at each run, so that a demo that was killed goes on where it stopped. */
const PORT = 3220;
const RELATED = 5;

export async function openOrigin(articles: readonly DemoArticle[]): Promise<Origin> {
  const templates = await readTemplates();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      connection: 'keep-alive',
    });
    response.end(page?.body ?? '<!doctype html><title>Not found</title><h1>Page not found</h1>');
  });
  await listen(server, PORT).catch(async () => await listen(server, 0));
  const bound = server.address();
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : PORT}`;
  const url = `http://${host}`;
  const placed = articles.map((article) => ({ article, path: pathOf(article) }));
  const pages = new Map<string, { readonly type: string; readonly body: string }>([
    ['/robots.txt', { type: 'text/plain; charset=utf-8', body: 'User-agent: *\nDisallow: /account/\n' }],
    ['/', { type: 'text/html; charset=utf-8', body: frontPage(placed) }],
  ]);
  for (const [index, { article, path }] of placed.entries()) {
    const others = [...placed.slice(index + 1), ...placed.slice(0, index)].slice(0, RELATED);
    const related = others.map((other) => ({
      title: other.article.title,
      address: other.path,
      published: other.article.published ?? null,
    }));
    const body = renderPage(templateOf(article, templates), article, { address: url + path, related });
    pages.set(path, { type: 'text/html; charset=utf-8', body });
  }
  return {
    url,
    host,
    addresses: placed.map(({ path }) => url + path),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function readTemplates(): Promise<readonly Template[]> {
  const folder = join(packageFolder(), 'fixtures', 'site');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** An outlet always has the same look. */
function templateOf({ outlet }: DemoArticle, templates: readonly Template[]): Template {
  const sum = [...outlet].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return templates[sum % templates.length] ?? '';
}

/** As on the web, under the name of its host: '/meridian-post.example/world/2025/05/23/swap'. */
function pathOf({ url }: DemoArticle): string {
  const { hostname, pathname } = new URL(url);
  return `/${hostname}${pathname}`;
}

function frontPage(placed: readonly { readonly article: DemoArticle; readonly path: string }[]): string {
  const items = placed.map(
    ({ article, path }) => `<li><a href="${asHtml(path)}">${asHtml(article.title)}</a> ${asHtml(article.outlet)}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Newsstand</title><h1>Newsstand</h1><ul>${items.join('\n')}</ul></html>`;
}
