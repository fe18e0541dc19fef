// The corpora go in; what each stage of the core costs comes out, with the plain way beside it in the same run.
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readArticle } from '../../src/article/index.ts';
import type { Article } from '../../src/domain/article.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { openRawGate } from '../../src/text/index.ts';
import { HOSTILE_PIECES, hostileText } from '../support/hostile-texts.ts';
import type { Corpora } from './corpora.ts';
import { type Cost, cpuCost, cpuCosts } from './measure.ts';

export type StageCost = { readonly name: string; readonly cost: Cost; readonly characters: number };

export async function stageCosts({ pages, swaps, ordinary, lookalikes }: Corpora): Promise<readonly StageCost[]> {
  const long = (kilobytes: number) =>
    stage(`article → events, ${kilobytes} KB`, [longArticle(swaps, kilobytes * 1_000)], sizeOf, readEvents);
  const mayTell = openRawGate(LANGUAGES);
  return [
    await stage(
      'bytes → gate',
      pages,
      (page) => page.body.length,
      (page) => mayTell(page.body),
    ),
    await stage(
      'page → article',
      pages,
      (page) => page.body.length,
      (page) => readArticle(page, {}),
    ),
    ...(await besidePlainWay('article → events, a swap', swaps)),
    ...(await besidePlainWay('article → events, ordinary news', ordinary)),
    await stage('article → events, looks like a swap', lookalikes, sizeOf, readEvents),
    await long(1),
    await long(10),
    await long(100),
    await stage('article → events, hostile, 100 KB', hostile(swaps), sizeOf, readEvents),
  ];
}

async function stage<Input>(
  name: string,
  inputs: readonly Input[],
  size: (input: Input) => number,
  run: (input: Input) => unknown,
): Promise<StageCost> {
  return { name, cost: await cpuCost(inputs, run), characters: inputs.reduce((sum, input) => sum + size(input), 0) };
}

async function besidePlainWay(name: string, articles: readonly Article[]): Promise<readonly StageCost[]> {
  const characters = articles.reduce((sum, article) => sum + sizeOf(article), 0);
  const costs = await cpuCosts(articles, [readEvents, plainWay]);
  return costs.map((cost, at) => ({ name: at === 0 ? name : '  the plain way', cost, characters }));
}

const sizeOf = (article: Article): number => article.text.length;

/** What one would write first: both libraries over the whole text. */
function plainWay({ text, published }: Article): unknown {
  const words: unknown = nlp(text).json();
  return [words, chrono.parse(text, published === null ? undefined : new Date(published))];
}

/** A hundred kilobytes of each piece: none may take a second. */
function hostile([first]: readonly Article[]): readonly Article[] {
  return first === undefined ? [] : HOSTILE_PIECES.map((piece) => ({ ...first, text: hostileText(piece, 100_000) }));
}

/** One text of that many characters, of ours joined: cost should grow with length, no faster. */
function longArticle(articles: readonly Article[], characters: number): Article {
  const [first] = articles;
  if (first === undefined) throw new Error('the bench has no articles');
  const joined = articles.map(({ text }) => text).join('\n\n');
  const text = joined.repeat(Math.ceil(characters / joined.length)).slice(0, characters);
  return { ...first, text };
}
