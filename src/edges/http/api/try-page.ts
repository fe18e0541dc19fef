// The table of routes in, a page out on which each of them that reads can be tried: plain forms, which need no script.
import { html } from 'hono/html';
import { z } from 'zod';
import type { Route } from './route.ts';

export async function tryPage(routes: readonly Route[]): Promise<string> {
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Swapledger</title><link rel="stylesheet" href="/style.css"></head>
<body><main>
<h1>API</h1>
<p>Each form asks the API and shows its answer. The description for programs is <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1);
what each field means is in <a href="/api/v1/code-book">the code book</a>. Feeds of what changed: <a href="/api/v1/feeds/changes.atom">Atom</a>,
<a href="/api/v1/feeds/changes.json">JSON Feed</a>.</p>
${routes.map(section)}
</main></body></html>`;
  return String(await page);
}

const About = z.object({
  properties: z.object({
    schema: z.looseObject({
      description: z.string().optional(),
      enum: z.array(z.string()).optional(),
      default: z.unknown().optional(),
      examples: z.array(z.unknown()).optional(),
    }),
  }),
});

function section(row: Route) {
  const name = `${row.method.toUpperCase()} /api/v1${row.path}`;
  const head = html`<section><h2><code>${name}</code></h2><p>${row.summary}</p>`;
  if (row.method !== 'get') {
    return html`${head}<p>With an API token (<code>swapledger tokens add</code>):</p>
<pre><code>curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -d '{ … }' …/api/v1${row.path}</code></pre></section>`;
  }
  // An address has no blanks to fill in: what stands in the path is shown as a link with its example.
  if (row.path.includes('{')) {
    const example = row.path.replace('{format}', 'csv');
    return html`${head}${example.includes('{') ? '' : html`<p><a href="/api/v1${example}">/api/v1${example}</a></p>`}</section>`;
  }
  const fields = Object.entries<z.ZodType>(row.query.shape).map(([field, schema]) => {
    const about = About.parse(z.toJSONSchema(z.object({ schema }), { io: 'input', unrepresentable: 'any' })).properties
      .schema;
    const options = about.enum;
    const id = `${row.path.slice(1)}-${field}`;
    const input =
      options === undefined
        ? html`<input id="${id}" name="${field}" placeholder="${exampleOf(about.examples)}">`
        : html`<select id="${id}" name="${field}">${options.map((one) => html`<option ${one === about.default ? 'selected' : ''}>${one}</option>`)}</select>`;
    return html`<p><label for="${id}"><code>${field}</code> ${about.description ?? ''}</label><br>${input}</p>`;
  });
  return html`${head}<form id="${row.path.slice(1)}" method="get" action="/api/v1${row.path}">${fields}<button>Ask</button></form></section>`;
}

function exampleOf(examples: readonly unknown[] = []): string {
  const [first] = examples;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}
