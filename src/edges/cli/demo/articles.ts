// The articles that were written for this project, from fixtures/articles, each checked.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../../package.ts';

export const DemoArticle = z.object({
  url: z.url(),
  outlet: z.string(),
  title: z.string(),
  byline: z.string().nullish(),
  published: z.string().nullish(),
  language: z.string().default('en'),
  paragraphs: z.array(z.string()).min(1).readonly(),
});
export type DemoArticle = Readonly<z.infer<typeof DemoArticle>>;

export async function readDemoArticles(): Promise<readonly DemoArticle[]> {
  const folder = join(packageFolder(), 'fixtures', 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(
    names.map(async (name) => DemoArticle.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}
