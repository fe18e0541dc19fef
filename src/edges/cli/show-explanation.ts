// What one article says in; its events with the rows that fired, its text with the words that were read in colour, and what every number was taken for, out.
import type { Extraction } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import { partyName } from '../../publish/index.ts';
import { dateWords } from '../ui/words.ts';
import { type ExplainedNumber, explainNumbers } from './explain-numbers.ts';
import { type FiredRow, type FiredRows, firedRows } from './fired-rows.ts';
import { type Mark, paintText } from './paint-text.ts';
import { showExtraction, transferWords } from './show-extraction.ts';
import { type Colours, plain, type Terminal } from './terminal.ts';

export function showExplanation(name: string, extraction: Extraction, terminal: Terminal): string {
  const { ink } = terminal;
  const rows = firedRows(extraction);
  const shown = showExtraction(name, extraction, terminal, (id) => showRow(id, rows[id], ink));
  if (extraction.article === null) return shown;
  const legend = [
    ink.green('people who changed hands'),
    ink.yellow('other numbers'),
    ink.cyan('dates'),
    ink.magenta('mediators'),
    ink.blue('what tells of it'),
  ];
  return [
    shown.trimEnd(),
    '',
    `  ${ink.bold('What was read')}  ${legend.join(ink.dim(' · '))}`,
    '',
    ...paintText(extraction.article.text, marksOf(extraction, ink), terminal.shown ? terminal.columns : null),
    '',
    ...numbers(extraction, rows, ink),
    '',
  ].join('\n');
}

/** The same for a program: the rows that fired by their ids, and every number with what it was taken for. */
export function explanationOf(extraction: Extraction): {
  readonly rows: FiredRows;
  readonly numbers: readonly ExplainedNumber[];
} {
  return { rows: firedRows(extraction), numbers: explainNumbers(extraction) };
}

function showRow(id: string, row: FiredRow | undefined, ink: Colours): string {
  return row === undefined ? id : `${id}  ${ink.dim(`as in: ${row.example}`)}`;
}

function marksOf({ events, figures }: Extraction, ink: Colours): readonly Mark[] {
  const mark = (quotes: readonly Quote[], paint: Mark['paint']): readonly Mark[] =>
    quotes.map((quote) => ({ quote, paint }));
  return [
    ...events.flatMap(({ transfers }) => transfers.flatMap(({ evidence }) => mark(evidence, ink.green))),
    ...figures.flatMap(({ quotes }) => mark(quotes, ink.yellow)),
    ...events.flatMap(({ date }) => mark(date.quotes, ink.cyan)),
    ...events.flatMap(({ evidence }) => mark(evidence.mediators, ink.magenta)),
    ...events.flatMap(({ evidence }) => mark([...evidence.status, ...evidence.location], ink.blue)),
  ];
}

function numbers(extraction: Extraction, rows: FiredRows, ink: Colours): readonly string[] {
  const explained = explainNumbers(extraction);
  if (explained.length === 0) return [`  ${ink.dim('No number stands near a word of an exchange.')}`];
  const width = Math.max(...explained.map(({ words }) => plain(words).length)) + 4;
  return [
    `  ${ink.bold('Every number near a word of an exchange')}`,
    ...explained.flatMap((number) => {
      const colour = number.became.length > 0 ? ink.green : ink.yellow;
      const said = number.saidBy === null ? '' : ink.dim(`, says ${plain(partyName(number.saidBy))}`);
      const line = (label: string, value: string) => `      ${ink.dim(label.padEnd(LABEL))}${value}`;
      return [
        '',
        `    ${colour(`“${plain(number.words)}”`.padEnd(width))}${number.means}${said}`,
        line('became', becameWords(number, extraction, ink)),
        ...number.because.map((words) => line('because of', ink.cyan(`“${plain(words)}”`))),
        line('by', showRow(number.row, rows[number.row], ink)),
      ];
    }),
  ];
}

const LABEL = 12;

/** What may be people who changed hands. */
const MOVES: ReadonlySet<string> = new Set(['side', 'both_sides', 'subset']);

/** "390 people to Ukraine on 23 May 2025". */
function becameWords({ became, meaning }: ExplainedNumber, { events }: Extraction, ink: Colours): string {
  const told = became.flatMap(({ event, transfer }) => {
    const [of, moved] = [events[event], events[event]?.transfers[transfer]];
    return of === undefined || moved === undefined ? [] : [`${transferWords(moved)} (${dateWords(of.date)})`];
  });
  if (told.length > 0) return plain(told.join('; '));
  return ink.dim(
    MOVES.has(meaning)
      ? 'nothing: it is told elsewhere, or nothing says who gave and who got them'
      : 'nothing: it moves nobody',
  );
}
