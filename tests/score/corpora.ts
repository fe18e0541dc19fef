// The annotated corpora of fixtures/, by name, and the reader that they are scored with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/edges/package.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';
import { type Annotated, type Score, scoreEvents } from './score-events.ts';

type Corpus = {
  readonly name: string;
  readonly files: readonly string[];
  readonly keep?: (article: Annotated) => boolean;
};

/** One article in three was put aside before the first rule was written. */
const isHeldOut = ({ id }: Annotated): boolean => Number(id.replace(/\D/g, '')) % 3 === 0;
const DEVSET = ['devset/swaps-en.jsonl', 'devset/negatives-en.jsonl'];

export const CORPORA: readonly Corpus[] = [
  { name: 'dev set, tuned', files: DEVSET, keep: (article) => !isHeldOut(article) },
  { name: 'dev set, held out', files: DEVSET, keep: isHeldOut },
  { name: 'dev set', files: DEVSET },
  {
    name: 'tuning',
    files: ['a', 'b', 'c', 'd', 'e'].flatMap((set) => [
      `tuning/swaps-en-${set}.jsonl`,
      `tuning/negatives-en-${set}.jsonl`,
    ]),
  },
  { name: 'tuning, f', files: ['tuning/swaps-en-f.jsonl', 'tuning/negatives-en-f.jsonl'] },
  { name: 'tuning, g', files: ['tuning/swaps-en-g.jsonl', 'tuning/negatives-en-g.jsonl'] },
  {
    name: 'tuning, h–k',
    files: ['h', 'i', 'j', 'k'].flatMap((set) => [
      `tuning/swaps-en-${set}.jsonl`,
      `tuning/negatives-en-${set}.jsonl`,
    ]),
  },
  { name: 'tuning, l', files: ['tuning/swaps-en-l.jsonl', 'tuning/negatives-en-l.jsonl'] },
  { name: 'unseen', files: ['unseen/swaps-en.jsonl', 'unseen/negatives-en.jsonl'] },
  { name: 'unseen, second', files: ['unseen/swaps-en-second.jsonl', 'unseen/negatives-en-second.jsonl'] },
];

export function scoreCorpus({ files, keep = () => true }: Corpus): Score {
  const articles = files.flatMap(readLines).filter(keep);
  return scoreEvents(articles, ({ title = null, published = null, language = 'en', text }) => {
    return { ...readEvents(articleOf(text, { title, published, language })), text };
  });
}

function readLines(file: string): readonly Annotated[] {
  const text = readFileSync(join(packageFolder(), 'fixtures', file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Annotated);
}
