// What one article says in, lines for a person's terminal out: each event with the very words for each of its values.
import type { Extraction } from '../../domain/article.ts';
import type { SwapEvent, Transfer } from '../../domain/event.ts';
import { languageName } from '../../domain/language-name.ts';
import type { Quote } from '../../domain/quote.ts';
import { partyName } from '../../publish/index.ts';
import { categoryWords, countWords, dateWords, dayWords, KIND_WORDS, plural, STATUS_WORDS } from '../ui/words.ts';

import { type Colours, plain, type Terminal } from './terminal.ts';

/** Longer quotes are cut in the middle of a line, never in the data. */
const MOST_QUOTE = 160;
const LABEL = 12;

/** A row of the grammar by its id, for a reader who asks why. */
type ShowRow = (id: string) => string;

/** @param showRow null: how many rows took part is said, not which */
export function showExtraction(
  name: string,
  extraction: Extraction,
  terminal: Terminal,
  showRow: ShowRow | null = null,
): string {
  const { ink } = terminal;
  const { article, events } = extraction;
  if (article === null)
    return `${ink.bold(plain(name))}\n  ${ink.yellow(`not read (${extraction.unreadable?.reason ?? 'unknown'})`)}\n\n`;
  const about = [
    article.siteName,
    article.published === null ? 'no publication date' : dayWords(article.published),
    article.language,
  ].filter((part) => part !== null);
  const lines = [
    ink.bold(plain(article.title ?? name)),
    `  ${ink.dim(plain([article.title === null ? null : name, ...about].filter((part) => part !== null).join(' · ')))}`,
    '',
    ...(events.length === 0 ? [`  ${nothing(extraction, ink)}`, ''] : []),
    ...events.flatMap((event) => [...showEvent(event, ink, showRow), '']),
    ...cut(extraction, ink),
  ];
  return `${lines.join('\n')}\n`;
}

/** Nothing is told, or nothing was looked for. */
function nothing({ unreadLanguage }: Extraction, ink: Colours): string {
  return unreadLanguage === undefined
    ? ink.dim('No prisoner exchange is reported.')
    : ink.yellow(`Nothing was looked for: ${plain(languageName(unreadLanguage))} is not read yet.`);
}

/** A text longer than the limit is read up to it, and no further. */
function cut({ article, truncated }: Extraction, ink: Colours): readonly string[] {
  if (truncated === undefined || article === null) return [];
  const read = (article.text.length - truncated).toLocaleString('en');
  return [
    `  ${ink.yellow(`Only the first ${read} of ${article.text.length.toLocaleString('en')} characters were read.`)}`,
    '',
  ];
}

function showEvent(event: SwapEvent, ink: Colours, showRow: ShowRow | null): readonly string[] {
  const date = dateWords(event.date);
  const parties = event.parties.map(partyName).join(' ⇄ ');
  const status = `${KIND_WORDS[event.kind].toLowerCase()}, ${STATUS_WORDS[event.status]}`;
  const paint = { completed: ink.green, ongoing: ink.yellow, planned: ink.yellow, cancelled: ink.red }[event.status];
  const row = (label: string, value: string, quotes: readonly Quote[]) =>
    `    ${ink.dim(label.padEnd(LABEL))}${value}${quoted(quotes, ink)}`;
  const sure = `confidence ${event.confidence.toFixed(2)}`;
  const some = (label: string, value: string, quotes: readonly Quote[]) =>
    value === '' ? [] : [row(label, value, quotes)];
  return [
    `  ${paint('●')} ${ink.bold(date)}  ${plain(parties)}  ${paint(status)}${event.primary ? '' : ink.dim('  (told as background)')}`,
    ...event.transfers.map((transfer, index) =>
      row(index === 0 ? 'each way' : '', transferWords(transfer), transfer.evidence),
    ),
    ...(event.transfers.length === 0 ? [row('each way', ink.dim('not said'), [])] : []),
    ...(event.date.quotes.length === 0 ? [] : [row('date', date, event.date.quotes)]),
    ...some('mediators', event.mediators.map(partyName).join(', '), event.evidence.mediators),
    ...some('place', plain(event.location ?? ''), event.evidence.location),
    ...some('agreement', plain(event.agreement ?? ''), event.evidence.agreement),
    ...(event.evidence.status.length === 0 ? [] : [row('status', STATUS_WORDS[event.status], event.evidence.status)]),
    ...(event.named.length === 0 ? [] : [row('among them', plain(event.named.slice(0, 8).join(', ')), [])]),
    ...(showRow === null
      ? [`    ${ink.dim(`${' '.repeat(LABEL)}${plural(event.rules.length, 'rule')}, ${sure}`)}`]
      : [
          ...event.rules.map((id, index) => row(index === 0 ? 'rules' : '', showRow(id), [])),
          `    ${ink.dim(`${' '.repeat(LABEL)}${sure}`)}`,
        ]),
  ];
}

export function transferWords({ count, qualifier, category, to, claimedBy }: Transfer): string {
  const amount = `${countWords(count, qualifier)} ${categoryWords(category, count)} to ${partyName(to)}`;
  return claimedBy === undefined ? amount : `${amount}, says ${plain(partyName(claimedBy))}`;
}

function quoted(quotes: readonly Quote[], ink: Colours): string {
  const words = [...new Set(quotes.map(({ exact }) => plain(exact)))].map((said) =>
    said.length > MOST_QUOTE ? `${said.slice(0, MOST_QUOTE)}…` : said,
  );
  return words.length === 0 ? '' : `  ${words.map((said) => ink.cyan(`“${said}”`)).join(' ')}`;
}
