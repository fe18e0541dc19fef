// Who came home in which month, and the last exchanges, in; two charts, each with the table behind it, out.
import * as Plot from '@observablehq/plot';
import type { FC } from 'hono/jsx';
import type { Charts } from '../../../domain/charts.ts';
import { Filters, type FilterWords, filterHref } from '../filters.tsx';
import { Layout } from '../layout.tsx';
import { TableHead } from '../table-head.tsx';
import { dayWords, grouped, KIND_WORDS, type PartyName, plural } from '../words.ts';
import { Chart } from './chart.tsx';
import { COLOURS, type Size } from './draw.ts';

type Props = {
  readonly view: Charts;
  readonly filter: FilterWords;
  readonly fault: string | null;
  readonly name: PartyName;
};

export const ChartsPage: FC<Props> = ({ view, filter, fault, name }) => (
  <Layout title="Charts · Swapledger" here="charts">
    <section class="intro">
      <h1>Who came home</h1>
      <p class="lead">
        Of exchanges that were carried out and that nobody rejected; a figure that no report gives is not guessed.{' '}
        <a href={filterHref('/', filter)}>The records behind it</a>
      </p>
    </section>
    <Filters action="/charts" filter={filter} fault={fault} />
    {view.months.length === 0 && view.exchanges.length === 0 ? (
      <p class="nothing">No dated exchange is in what you asked for.</p>
    ) : (
      <>
        <Months view={view} name={name} />
        <Timeline view={view} name={name} />
      </>
    )}
  </Layout>
);

/** More sides than colours are one. */
const OTHERS = 'others';

const Months: FC<Pick<Props, 'view' | 'name'>> = ({ view, name }) => {
  const living = view.months.filter(({ people }) => people > 0);
  if (living.length === 0) return null;
  const sides = bySize(living);
  const named = sides.slice(0, COLOURS.length - 1);
  const rows = living.map((row) => ({
    ...row,
    at: new Date(`${row.month}-01`),
    side: named.includes(row.to) ? name(row.to) : OTHERS,
  }));
  const domain = [...named.map(name), ...(sides.length > named.length ? [OTHERS] : [])];
  const colours = COLOURS.slice(0, domain.length);
  return (
    <section>
      <h2>People returned, by month and side</h2>
      <Legend names={domain} />
      <Chart
        label="People returned, by month and side; the table below has the figures"
        options={() => ({
          x: { type: 'utc', label: null, domain: yearRound(rows.flatMap(({ at }) => [at, nextMonth(at)])) },
          y: { grid: true, label: 'people' },
          color: { domain, range: [...colours] },
          marks: [
            Plot.rectY(rows, Plot.stackY({ x: 'at', y: 'people', fill: 'side', interval: 'month', order: domain })),
            Plot.ruleY([0]),
          ],
        })}
      />
      <details class="behind">
        <summary>The table behind it</summary>
        <table>
          <TableHead words={['Month', 'To']} figures={['People', 'Bodies']} />
          <tbody>
            {view.months.toReversed().map(({ month, to, people, bodies }) => (
              <tr>
                <td>{month}</td>
                <td>{name(to)}</td>
                <td class="number">{grouped(people)}</td>
                <td class="number">{grouped(bodies)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

const DOT: Readonly<Record<Size, number>> = { wide: 4, narrow: 3 };

/** One exchange stands in its year, and not alone on an axis of one day. */
function yearRound(days: readonly Date[]): readonly [Date, Date] {
  const times = days.map((day) => day.getTime()).toSorted((a, b) => a - b);
  const [first = 0, last = first] = [times[0], times.at(-1)];
  const missing = Math.max(0, YEAR_MS - (last - first)) / 2;
  return [new Date(first - missing), new Date(last + missing)];
}

const YEAR_MS = 365 * 86_400_000;

function nextMonth(first: Date): Date {
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
}

/** Lines between these say nothing to the eye. */
const DECADES = [1, 10, 100, 1_000, 10_000, 100_000];

const Timeline: FC<Pick<Props, 'view' | 'name'>> = ({ view, name }) => {
  if (view.exchanges.length === 0) return null;
  const sized = view.exchanges.filter(({ people }) => people > 0);
  const kinds = [...new Set(sized.map(({ kind }) => KIND_WORDS[kind]))];
  const rows = sized.map((one) => ({ at: new Date(one.day), people: one.people, kind: KIND_WORDS[one.kind] }));
  const top = Math.max(10, ...rows.map(({ people }) => people));
  const unsized = view.exchanges.length - sized.length;
  return (
    <section>
      <h2>Exchanges on a timeline</h2>
      <Legend names={kinds} />
      <Chart
        label="Exchanges by day and size; the table below has each of them"
        options={(size) => ({
          x: { type: 'utc', label: null, inset: 6, domain: yearRound(rows.map(({ at }) => at)) },
          y: {
            ...{ type: 'log', grid: true, label: 'people, both sides', tickFormat: ',d' },
            ...{ domain: [1, top], ticks: DECADES.filter((ticks) => ticks <= top), insetTop: 6 },
          },
          color: { domain: kinds, range: COLOURS.slice(0, kinds.length) },
          marks: [Plot.dot(rows, { x: 'at', y: 'people', fill: 'kind', r: DOT[size], fillOpacity: 0.75 })],
        })}
      />
      {unsized === 0 ? null : (
        <p class="hint">
          {plural(unsized, 'exchange')} of which no report says how many {unsized === 1 ? 'stands' : 'stand'} in the
          table only.
        </p>
      )}
      <details class="behind">
        <summary>The table behind it</summary>
        <table>
          <TableHead words={['Day', 'Between', 'Kind']} figures={['People']} />
          <tbody>
            {view.exchanges.toReversed().map(({ id, day, parties, kind, people }) => (
              <tr>
                <td>
                  <a href={`/records/${encodeURIComponent(id)}`}>{dayWords(day)}</a>
                </td>
                <td>{parties.map(name).join(', ')}</td>
                <td>{KIND_WORDS[kind]}</td>
                <td class="number">{people === 0 ? 'not said' : grouped(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

const Legend: FC<{ readonly names: readonly string[] }> = ({ names }) => (
  <ul class="legend">
    {names.map((one, index) => (
      <li class={`c${Math.min(index, COLOURS.length - 1) + 1}`}>{one}</li>
    ))}
  </ul>
);

/** The sides that got most people back first. */
function bySize(months: Charts['months']): readonly string[] {
  const sums = new Map<string, number>();
  for (const { to, people } of months) sums.set(to, (sums.get(to) ?? 0) + people);
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([to]) => to);
}
