// What each report says in a field in, the values that differ side by side with who says them out, each to be taken over.
import type { FC } from 'hono/jsx';
import type { ValueField } from '../../../domain/decision.ts';
import type { Quote } from '../../../domain/quote.ts';
import type { LedgerRecord, Source } from '../../../domain/record.ts';
import { QuoteLinks, type Said } from '../evidence.tsx';
import { dateWords, plural, STATUS_WORDS } from '../words.ts';
import { shownIn } from './form-pieces.tsx';
import type { ScreenView } from './view.ts';

/** `fill`: the fields of the form that say it. */
type Value = { readonly words: string; readonly fill: Readonly<Record<string, string>> };
type Reported = Value & { readonly reports: number; readonly said: readonly Said[] };

const VALUES: Readonly<Partial<Record<ValueField, (event: Source['event']) => Value | null>>> = {
  date: ({ date }) =>
    date.start === null || date.precision === 'unknown'
      ? null
      : {
          words: dateWords(date),
          fill: { date_start: date.start, date_end: date.end ?? date.start, precision: date.precision },
        },
  status: ({ status }) => ({ words: STATUS_WORDS[status], fill: { status } }),
  location: ({ location }) => (location === null ? null : { words: location, fill: { location } }),
};

/** The most reported first; empty where no two reports differ. */
export function differing(
  { sources }: LedgerRecord,
  field: ValueField,
  quotesOf: (event: Source['event']) => readonly Quote[],
): readonly Reported[] {
  const readField = VALUES[field];
  if (readField === undefined) return [];
  const told = sources.flatMap((source) => {
    const value = readField(source.event);
    return value === null ? [] : [{ source, value }];
  });
  const values = new Map(told.map(({ value }) => [value.words, value]));
  if (values.size < 2) return [];
  const reported = [...values.values()].map((value) => {
    const own = told.filter(({ value: { words } }) => words === value.words).map(({ source }) => source);
    return {
      ...value,
      reports: new Set(own.map(({ text }) => text)).size,
      said: own.flatMap((source) => quotesOf(source.event).map((quote) => ({ source, quote }))),
    };
  });
  return reported.toSorted((a, b) => b.reports - a.reports);
}

const MOST_QUOTES = 2;

export const SideBySide: FC<{ readonly view: ScreenView; readonly reported: readonly Reported[] }> = ({
  view,
  reported,
}) => (
  <ul class="claims">
    {reported.map(({ words, fill, reports, said }) => (
      <li>
        <button
          type="button"
          class="plain small use"
          data-fill={JSON.stringify(fill)}
          title="Use what these reports say"
        >
          {words}
        </button>{' '}
        {plural(reports, 'independent report')}
        <QuoteLinks shown={shownIn(view)} quotes={said.slice(0, MOST_QUOTES)} />
      </li>
    ))}
  </ul>
);
