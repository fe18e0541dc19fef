// A deal in, what was pledged to each side against what it got out, as a chart and as the table behind it.
import * as Plot from '@observablehq/plot';
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Deal } from '../../../domain/record.ts';
import { TableHead } from '../table-head.tsx';
import { dateWords, grouped, type PartyName, plural } from '../words.ts';
import { draw } from './draw.ts';

export const DealChart: FC<{ readonly deal: Deal; readonly recordId: string; readonly name: PartyName }> = ({
  deal,
  recordId,
  name,
}) => {
  const known = deal.sides.filter(({ pledged }) => pledged !== null);
  const bars = known.flatMap(({ to, pledged, delivered }) => [
    { side: name(to), what: 'pledged', people: pledged ?? 0 },
    { side: name(to), what: 'delivered', people: delivered },
  ]);
  return (
    <section>
      <h2>Pledged and delivered</h2>
      <p class="hint">
        {recordId === deal.agreementId ? (
          'This agreement'
        ) : (
          <a href={`/records/${encodeURIComponent(deal.agreementId)}`}>The agreement</a>
        )}{' '}
        and {plural(deal.stages.length, 'stage')} that the same reports tell of:{' '}
        {deal.stages.map((stage, index) => (
          <>
            {index > 0 ? ', ' : ''}
            {stage.recordId === recordId ? (
              dateWords(stage.date)
            ) : (
              <a href={`/records/${encodeURIComponent(stage.recordId)}`}>{dateWords(stage.date)}</a>
            )}
          </>
        ))}
      </p>
      {bars.length === 0 ? null : (
        <figure class="chart" tabindex={0}>
          {raw(
            draw('People pledged to and received by each side', {
              height: 40 + 64 * known.length,
              marginLeft: 150,
              x: { grid: true, label: 'people' },
              y: { label: null, axis: null },
              fy: { label: null },
              color: { domain: ['pledged', 'delivered'], range: ['var(--line)', 'var(--c1)'] },
              marks: [
                Plot.barX(bars, { x: 'people', y: 'what', fy: 'side', fill: 'what' }),
                Plot.text(bars, {
                  x: 'people',
                  y: 'what',
                  fy: 'side',
                  text: (bar: { what: string; people: number }) => `${grouped(bar.people)} ${bar.what}`,
                  textAnchor: 'start',
                  dx: 5,
                }),
              ],
              marginRight: 110,
            }),
          )}
        </figure>
      )}
      <table>
        <TableHead words={['To']} figures={['Pledged', 'Delivered', 'Left']} />
        <tbody>
          {deal.sides.map(({ to, pledged, delivered, left }) => (
            <tr>
              <td>{name(to)}</td>
              <td class="number">{pledged === null ? 'not said' : grouped(pledged)}</td>
              <td class="number">{grouped(delivered)}</td>
              <td class="number">{left === null ? '' : grouped(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
