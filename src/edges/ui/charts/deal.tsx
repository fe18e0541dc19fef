// A deal in, what was pledged to each side against what it got out, as a chart and as the table behind it.
import * as Plot from '@observablehq/plot';
import type { FC } from 'hono/jsx';
import type { Deal } from '../../../domain/record.ts';
import { TableHead } from '../table-head.tsx';
import { dateWords, grouped, type PartyName, plural } from '../words.ts';
import { Chart } from './chart.tsx';

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
        <Chart
          label="People pledged to and received by each side"
          options={(size) => ({
            height: 40 + 64 * known.length,
            marginLeft: size === 'wide' ? 150 : 90,
            x: { grid: true, label: 'people' },
            y: { label: null, axis: null, domain: ['pledged', 'delivered'] },
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
            marginRight: size === 'wide' ? 110 : 90,
          })}
        />
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
