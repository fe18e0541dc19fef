// Records in, the ledger as a table for a terminal out: what happened, how many each way, and one quote for each.
import Table from 'cli-table3';
import type { Quote } from '../../domain/quote.ts';
import type { LedgerRecord, ReviewState } from '../../domain/record.ts';
import { partyName } from '../../publish/index.ts';
import {
  amountWords,
  bestQuote,
  contextOf,
  dateWords,
  flowsByReceiver,
  KIND_WORDS,
  partiesWords,
  STATUS_WORDS,
  sourceName,
} from '../ui/index.ts';
import { BARE } from './table.ts';
import { type Colours, plain, type Terminal } from './terminal.ts';

const HEAD = ['Date', 'Parties', 'Each way', 'Mediators', 'Articles', 'State'];

export function showRecords(records: readonly LedgerRecord[], terminal: Terminal): string {
  const { ink, columns } = terminal;
  const table = new Table({
    ...BARE,
    wordWrap: true,
    colWidths: widths(columns),
    head: HEAD.map((name) => ink.dim(name)),
  });
  for (const record of [...records].sort(byDate)) {
    table.push(
      [
        ink.bold(dateWords(record.date)),
        `${plain(partiesWords(record, partyName))}${kindWords(record, ink)}`,
        flowsByReceiver(record.transfers)
          .map(({ to, transfers }) => `${amountWords(transfers)} to ${partyName(to)}`)
          .join('\n') || ink.dim('not said'),
        record.mediators.map(partyName).join(', '),
        String(new Set(record.sources.map(({ articleId }) => articleId)).size),
        stateWords(record, ink),
      ],
      [{ colSpan: HEAD.length, content: evidence(record, terminal) }],
    );
  }
  return `${table.toString().replace(/[ \t\u2800]+$/gm, '')}\n`;
}

function evidence(record: LedgerRecord, { ink, columns }: Terminal): string {
  const best = bestQuote(record);
  const lines = [
    ...(best === null ? [] : [quoted(best.quote, ink), ...folded(sourceName(best.source), columns).map(ink.dim)]),
    ...record.needs.flatMap((need) => folded(`a person must look: ${need}`, columns).map(ink.yellow)),
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n${EMPTY_LINE}`;
}

/** Air between two records: a mark that the table does not trim as it does blanks, and that is taken out in the end. */
const EMPTY_LINE = '\u2800';

/** The words of a text on lines of a terminal, the later ones under the first. */
function folded(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of plain(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 5 < columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines;
}

function quoted(quote: Quote, ink: Colours): string {
  const { before, after } = contextOf(quote);
  const spaced = (text: string, edge: string) => `${/^\s/.test(edge) ? ' ' : ''}${text}${/\s$/.test(edge) ? ' ' : ''}`;
  return `“${spaced(plain(before), before)}${ink.cyan(plain(quote.exact))}${spaced(plain(after), after)}”`;
}

/** An exchange that took place is what a reader expects; anything else is said. */
function kindWords({ kind, status }: LedgerRecord, ink: Colours): string {
  const words = [
    kind === 'exchange' ? null : KIND_WORDS[kind].toLowerCase(),
    status === 'completed' ? null : STATUS_WORDS[status],
  ];
  const said = words.filter((word) => word !== null).join(', ');
  return said === '' ? '' : `\n${ink.dim(said)}`;
}

function stateWords({ state }: LedgerRecord, ink: Colours): string {
  const paint = {
    waiting: ink.yellow,
    approved: ink.green,
    rejected: ink.red,
    needs_second_source: ink.yellow,
    reopened: ink.red,
  };
  return paint[state](STATES[state]);
}

/** Shorter than a page has them: the columns are narrow. */
const STATES: Readonly<Record<ReviewState, string>> = {
  waiting: 'waiting',
  approved: 'approved',
  rejected: 'rejected',
  needs_second_source: '2nd source',
  reopened: 'reopened',
};

/** Dates unknown come last. */
function byDate(a: LedgerRecord, b: LedgerRecord): number {
  return (a.date.start ?? '9999').localeCompare(b.date.start ?? '9999') || a.id.localeCompare(b.id);
}

/** Wide enough for 'service members' beside a figure where there is room; on a narrow terminal every column gives way. */
function widths(columns: number): number[] {
  const share = Math.min(1.2, Math.max(0.62, (columns - 12) / 112));
  return [...[20, 20, 36, 17].map((width) => Math.round(width * share)), 10, 12];
}
