// Sources go in; a table for a person comes out: what each gave, when it is asked, and how it is.
import Table from 'cli-table3';
import type { FeedSource } from '../../../../service/index.ts';
import { grouped, instantWords, plural } from '../../../ui/words.ts';
import { BARE } from '../../table.ts';
import { type Colours, plain } from '../../terminal.ts';

export function showSources(sources: readonly FeedSource[], ink: Colours): string {
  if (sources.length === 0) return 'No sources yet. Add one with: swapledger sources add URL\n';
  const table = new Table({
    ...BARE,
    head: ['source', 'addresses', 'articles', 'events', 'put aside', 'last asked', 'every', 'id'].map(ink.dim),
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left', 'right', 'left'],
  });
  for (const source of sources) {
    table.push([
      nameOf(source, ink),
      grouped(source.addresses),
      grouped(source.articles),
      grouped(source.events),
      source.filter === 'all' ? ink.dim('takes all') : grouped(source.filtered),
      source.lastPolledAt === null ? ink.dim('not yet') : instantWords(source.lastPolledAt),
      intervalWords(source.intervalMs),
      ink.dim(source.id),
    ]);
  }
  return `${table.toString()}\n${ink.dim(plural(sources.length, 'source'))}\n`;
}

/** Trouble is said under the name; that all is well needs no words. */
function nameOf({ title, url, country, health }: FeedSource, ink: Colours): string {
  const name = `${plain(title ?? url)}${country === null ? '' : ink.dim(` ${country}`)}`;
  const paint = { new: ink.dim, well: ink.green, quiet: ink.yellow, failing: ink.red, paused: ink.yellow }[
    health.state
  ];
  const trouble = health.state === 'well' || health.state === 'new' ? [] : [paint(shortened(plain(health.words)))];
  return [name, ...(title === null ? [] : [ink.dim(plain(url))]), ...trouble].join('\n');
}

const WORDS_SHOWN = 100;
const shortened = (words: string): string => (words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN)}…` : words);

/** @example intervalWords(900_000) // '15 min' */
function intervalWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
