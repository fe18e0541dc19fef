// What one article says in; its text with the words that were read in colour, and what every number was taken for, out.
import type { Extraction } from '../../domain/article.ts';
import type { Claim, FigureMeaning } from '../../domain/event.ts';
import type { Quote } from '../../domain/quote.ts';
import { type Frame, LANGUAGES } from '../../languages/index.ts';
import { partyName } from '../../publish/index.ts';
import { showExtraction } from './show-extraction.ts';
import { type Colours, plain, type Terminal } from './terminal.ts';

/** What a figure may be, in words for a person. Only the first becomes people who changed hands. */
const MEANINGS: Readonly<Record<FigureMeaning, string>> = {
  side: 'people of one side',
  both_sides: 'both sides together',
  subset: 'part of a figure',
  deal: 'pledged by a deal',
  cumulative: 'a total so far',
  ordinal: 'which exchange it was',
  held: 'still held',
  other: 'something else',
};

type Mark = { readonly quote: Quote; readonly paint: (words: string) => string };

/** A row of the grammar that fired: the shape it looks for, and the sentence that it is for. */
export type FiredRow = { readonly says: string; readonly example: string };

export function showExplanation(name: string, extraction: Extraction, terminal: Terminal): string {
  const { ink } = terminal;
  const shown = showExtraction(name, extraction, terminal);
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
    ...paint(extraction.article.text, marksOf(extraction, ink))
      .split('\n')
      .map((line) => `    ${line}`),
    '',
    ...numbers(extraction, ink),
    '',
  ].join('\n');
}

const PLACES = ['subject', 'object', 'second', 'owner', 'by'] as const;

/** "{give} active, subject → from, object → moved". */
function shapeOf(frame: Frame): string {
  const roles = PLACES.flatMap((place) => (frame[place] === undefined ? [] : [`${place} → ${frame[place]}`]));
  return [`{${frame.of}} ${frame.voice}`, ...roles].join(', ');
}

/** Each row or frame that took part, by its id. Values without one of their own were made by a step of the engine. */
export function firedRows({ events, figures }: Extraction): Readonly<Record<string, FiredRow>> {
  const fired = new Set([...events.flatMap(({ rules }) => rules), ...figures.map(({ row }) => row)]);
  const rows = LANGUAGES.flatMap(({ rows, frames }) => [
    ...rows.map(({ id, says, examples }) => ({ id, says, example: examples[0]?.[0] ?? '' })),
    ...frames.map((frame) => ({ id: frame.id, says: shapeOf(frame), example: frame.examples[0]?.[0] ?? '' })),
  ]).filter(({ id }) => fired.has(id));
  return Object.fromEntries(rows.map(({ id, says, example }) => [id, { says, example }]));
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

/** Where two marks meet the one that is named first stays whole, and the other is left out. */
function paint(text: string, marks: readonly Mark[]): string {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const { start, end } = mark.quote;
    if (kept.every(({ quote }) => quote.end <= start || end <= quote.start)) kept.push(mark);
  }
  let painted = '';
  let at = 0;
  for (const { quote, paint: colour } of kept.toSorted((a, b) => a.quote.start - b.quote.start)) {
    painted += paragraphs(text.slice(at, quote.start)) + colour(paragraphs(quote.exact));
    at = quote.end;
  }
  return painted + paragraphs(text.slice(at));
}

/** Paragraphs stay apart; nothing else of the page moves a cursor. A piece between two marks keeps its edges. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `${/^\s/.test(line) ? ' ' : ''}${plain(line)}${/\S\s$/.test(line) ? ' ' : ''}`)
    .join('\n');
}

function numbers(extraction: Extraction, ink: Colours): readonly string[] {
  const { figures } = extraction;
  if (figures.length === 0) return [`  ${ink.dim('No number stands near a word of an exchange.')}`];
  const rows = firedRows(extraction);
  const width = Math.max(...figures.map((figure) => wordsOf(figure).length)) + 2;
  return [
    `  ${ink.bold('Every number near a word of an exchange')}`,
    '',
    ...figures.flatMap((figure) => {
      const meaning = figure.meaning ?? 'other';
      const words = `“${wordsOf(figure)}”`.padEnd(width + 2);
      const said = figure.attributedTo === undefined ? '' : ink.dim(`, says ${plain(partyName(figure.attributedTo))}`);
      const colour = meaning === 'side' ? ink.green : ink.yellow;
      const cue = figure.cues.map((words) => `“${plain(words)}”`).join(', ');
      const example = rows[figure.row]?.example;
      return [
        `    ${colour(words)}${MEANINGS[meaning]}${said}`,
        `      ${ink.dim(`by ${figure.row}${cue === '' ? '' : ` in ${cue}`}`)}`,
        ...(example === undefined ? [] : [`      ${ink.dim(`a row for: ${example}`)}`]),
      ];
    }),
  ];
}

const wordsOf = ({ quotes }: Claim): string => plain(quotes[0]?.exact ?? '');
