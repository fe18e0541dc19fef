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

const tuning = (...writers: readonly string[]): readonly string[] =>
  writers.flatMap((writer) => [`tuning/swaps-en-${writer}.jsonl`, `tuning/negatives-en-${writer}.jsonl`]);

export const CORPORA: readonly Corpus[] = [
  { name: 'dev set, tuned', files: DEVSET, keep: (article) => !isHeldOut(article) },
  { name: 'dev set, held out', files: DEVSET, keep: isHeldOut },
  { name: 'dev set', files: DEVSET },
  { name: 'tuning', files: tuning('a', 'b', 'c', 'd', 'e') },
  { name: 'tuning, f', files: tuning('f') },
  { name: 'tuning, g', files: tuning('g') },
  { name: 'tuning, h–k', files: tuning('h', 'i', 'j', 'k') },
  { name: 'tuning, l', files: tuning('l') },
  { name: 'tuning, m–p', files: tuning('m', 'n', 'o', 'p') },
  { name: 'tuning, q–u', files: tuning('q', 'r', 's', 't', 'u') },
  { name: 'tuning, v–w', files: tuning('v', 'w') },
  { name: 'tuning, x–y', files: tuning('x', 'y') },
  { name: 'tuning, z–aa', files: tuning('z', 'aa') },
  { name: 'tuning, ab', files: tuning('ab') },
  { name: 'tuning, ac', files: tuning('ac') },
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
