// Who came home, a row a transfer: the figures in their cells, and each report's claim beside them to be taken over.
import type { FC } from 'hono/jsx';
import { Category, Qualifier } from '../../../domain/event.ts';
import { QuoteLinks, saidOfClaim } from '../evidence.tsx';
import { countWords, plural } from '../words.ts';
import { Cell, type FormProps, Machine, marksIn, Select, shownIn, Warnings } from './form-pieces.tsx';

/** Rows to add people in, beside those that are there. */
const SPARE_ROWS = 1;
const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly',
  about: 'about',
  at_least: 'at least',
  at_most: 'at most',
};

export const Transfers: FC<FormProps> = ({ view, name }) => {
  const { record, form } = view;
  const rows = Number(form['rows'] ?? record.transfers.length);
  return (
    <fieldset class="field">
      <legend>Who came home</legend>
      {Array.from({ length: rows + SPARE_ROWS }, (_, row) => {
        const transfer = record.transfers[row];
        const spare = row >= rows;
        return (
          <div
            class={spare ? 'transfer spare' : 'transfer'}
            data-marks={
              transfer === undefined
                ? undefined
                : marksIn(
                    view,
                    transfer.claims.flatMap((claim) => saidOfClaim(record, transfer, claim)),
                  )
            }
          >
            <div class="row">
              <Cell label="how many" name={`t${row}_count`} width="short">
                <input
                  id={`f-t${row}_count`}
                  name={`t${row}_count`}
                  value={form[`t${row}_count`] ?? ''}
                  inputmode="numeric"
                  pattern="[0-9 ,]*|\?"
                  placeholder={spare ? 'add a figure' : '? where no report says'}
                />
              </Cell>
              <Cell label="figure is" name={`t${row}_qualifier`} width="middle">
                <Select
                  name={`t${row}_qualifier`}
                  value={form[`t${row}_qualifier`]}
                  options={Qualifier.options.map((one) => [one, QUALIFIER_WORDS[one]])}
                />
              </Cell>
              <Cell label="who" name={`t${row}_category`}>
                <Select
                  name={`t${row}_category`}
                  value={form[`t${row}_category`]}
                  options={Category.options.map((one) => [one, one])}
                />
              </Cell>
              <Cell label="from" name={`t${row}_from`}>
                <input id={`f-t${row}_from`} name={`t${row}_from`} value={form[`t${row}_from`] ?? ''} list="names" />
              </Cell>
              <Cell label="to" name={`t${row}_to`}>
                <input id={`f-t${row}_to`} name={`t${row}_to`} value={form[`t${row}_to`] ?? ''} list="names" />
              </Cell>
            </div>
            <Warnings view={view} field="transfers" row={row} />
            {transfer === undefined || transfer.claims.length === 0 ? null : (
              <ul class="claims">
                {transfer.claims.map((claim) => (
                  <li>
                    <button
                      type="button"
                      class="plain small use"
                      data-fill={JSON.stringify({
                        [`t${row}_count`]: claim.count === null ? '?' : String(claim.count),
                      })}
                      title="Use this figure"
                    >
                      {countWords(claim.count, claim.qualifier)}
                    </button>{' '}
                    {claim.claimedBy === null ? 'reported' : `says ${name(claim.claimedBy)}`},{' '}
                    {plural(claim.independent, 'independent report')}
                    {claim.articles === claim.independent ? '' : ` in ${plural(claim.articles, 'article')}`}
                    <QuoteLinks shown={shownIn(view)} quotes={saidOfClaim(record, transfer, claim).slice(0, 3)} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <Machine view={view} name={name} field="transfers" />
      <input type="hidden" name="rows" value={String(rows)} />
    </fieldset>
  );
};
