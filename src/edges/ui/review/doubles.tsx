// The records that may be the same exchange in, each with what speaks for and against it as a small waterfall out.
import type { FC } from 'hono/jsx';
import type { Double } from '../../../domain/record.ts';
import { Flows, partiesWords, withNames } from '../pieces.tsx';
import { dateWords, type PartyName, plural, STATE_WORDS } from '../words.ts';
import { Seen } from './form-pieces.tsx';
import type { ScreenView } from './view.ts';

type Props = { readonly view: ScreenView; readonly name: PartyName };

export const Doubles: FC<Props> = ({ view, name }) => {
  const shown = view.record.doubles.flatMap((double) => {
    const other = view.doubles.find(({ id }) => id === double.recordId);
    return other === undefined ? [] : [{ double, other }];
  });
  if (shown.length === 0) return null;
  return (
    <section class="doubles">
      <h2>The same exchange?</h2>
      {shown.map(({ double, other }, index) => (
        <article class="double">
          <h3>
            <a href={`/review/${encodeURIComponent(other.id)}`}>
              {dateWords(other.date)} · {partiesWords(other, name)}
            </a>
          </h3>
          <Flows record={other} name={name} />
          <p class="hint">
            {plural(new Set(other.sources.map(({ text }) => text)).size, 'independent report')} ·{' '}
            {STATE_WORDS[other.state]}
          </p>
          <Waterfall double={double} words={(reason) => withNames(reason, view.record.parties, name)} />
          <form method="post" action={`/review/${encodeURIComponent(view.record.id)}`} class="actions">
            <Seen view={view} form={other.id} />
            <input type="hidden" name="other" value={other.id} />
            <button type="submit" name="act" value="merge" class="plain small" data-key={index === 0 ? 'm' : undefined}>
              {index === 0 ? <kbd>m</kbd> : null} One exchange: merge
            </button>
            <button type="submit" name="act" value="apart" class="plain small" data-key={index === 0 ? 'd' : undefined}>
              {index === 0 ? <kbd>d</kbd> : null} Two exchanges
            </button>
          </form>
        </article>
      ))}
    </section>
  );
};

/** Bars need widths, and the page allows no inline style: an SVG has them as attributes. */
const Waterfall: FC<{ readonly double: Double; readonly words: (reason: string) => string }> = ({
  double: { score, findings },
  words,
}) => {
  const most = Math.max(1, ...findings.map((finding) => Math.abs(finding.score)));
  return (
    <table class="waterfall">
      <caption>{signed(score)} points for one exchange</caption>
      <tbody>
        {findings.map((finding) => (
          <tr>
            <td class="number">{signed(finding.score)}</td>
            <td class="bar">
              <svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true">
                <rect
                  class={finding.score < 0 ? 'against' : 'for'}
                  x={finding.score < 0 ? 50 - (50 * -finding.score) / most : 50}
                  y="0"
                  width={(50 * Math.abs(finding.score)) / most}
                  height="8"
                />
                <rect class="zero" x="49.5" y="0" width="1" height="8" />
              </svg>
            </td>
            <td>{words(finding.reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

function signed(score: number): string {
  const rounded = Math.round(score * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}
