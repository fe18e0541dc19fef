// A record and what stands in the fields in, the form that a reviewer works in out: each field beside the words that say it.
import type { Child, FC } from 'hono/jsx';
import type { ValueField } from '../../../domain/decision.ts';
import { Category, EventKind, EventStatus, Qualifier } from '../../../domain/event.ts';
import { QuoteLinks, type Said, type Shown, saidOf, saidOfClaim } from '../evidence.tsx';
import {
  amountWords,
  countWords,
  dateWords,
  flowsByReceiver,
  KIND_WORDS,
  type PartyName,
  plural,
  STATUS_WORDS,
} from '../words.ts';
import type { ScreenView } from './view.ts';

type Props = { readonly view: ScreenView; readonly name: PartyName };

/** Rows to add people in, beside those that are there. */
const SPARE_ROWS = 1;
const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly',
  about: 'about',
  at_least: 'at least',
  at_most: 'at most',
};

export const RecordFields: FC<Props> = ({ view, name }) => {
  const { record, form } = view;
  return (
    <>
      <Transfers view={view} name={name} />
      <Field view={view} name={name} field="date" label="When" said={saidOf(record, ({ event }) => event.date.quotes)}>
        <div class="row">
          <Cell label="first day" name="date_start">
            <input id="f-date_start" type="date" name="date_start" value={form['date_start']} />
          </Cell>
          <Cell label="last day" name="date_end">
            <input id="f-date_end" type="date" name="date_end" value={form['date_end']} />
          </Cell>
          <Cell label="known to the" name="precision">
            <Select name="precision" value={form['precision']} options={PRECISIONS.map((one) => [one, one])} />
          </Cell>
        </div>
      </Field>
      <Field
        view={view}
        name={name}
        field="status"
        label="Status"
        said={saidOf(record, ({ event }) => event.evidence.status)}
      >
        <div class="row">
          <Cell label="how far it came" name="status">
            <Select
              name="status"
              value={form['status']}
              options={EventStatus.options.map((one) => [one, STATUS_WORDS[one]])}
            />
          </Cell>
          <Cell label="kind" name="kind">
            <Select name="kind" value={form['kind']} options={EventKind.options.map((one) => [one, KIND_WORDS[one]])} />
          </Cell>
        </div>
      </Field>
      <Field
        view={view}
        name={name}
        field="parties"
        label="Parties"
        said={saidOf(record, ({ event }) => event.evidence.parties)}
      >
        <input name="parties" aria-label="Parties, by commas" value={form['parties']} list="names" />
      </Field>
      <Field
        view={view}
        name={name}
        field="mediators"
        label="Mediators"
        said={saidOf(record, ({ event }) => event.evidence.mediators)}
      >
        <input name="mediators" aria-label="Mediators, by commas" value={form['mediators']} />
      </Field>
      <Field
        view={view}
        name={name}
        field="location"
        label="Place"
        said={saidOf(record, ({ event }) => event.evidence.location)}
      >
        <input name="location" aria-label="Place" value={form['location']} />
      </Field>
      <Field
        view={view}
        name={name}
        field="agreement"
        label="Agreement"
        said={saidOf(record, ({ event }) => event.evidence.agreement)}
      >
        <input name="agreement" aria-label="Agreement" value={form['agreement']} />
      </Field>
      <Field view={view} name={name} field="named" label="Names" said={[]}>
        <input name="named" aria-label="Names to be published, by commas" value={form['named']} />
        <p class="hint">of persons whom the public knows; never of children</p>
      </Field>
      <datalist id="names">
        {view.parties.map((party) => (
          <option value={party} />
        ))}
      </datalist>
    </>
  );
};

const Transfers: FC<Props> = ({ view, name }) => {
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
              <Cell label="how many" name={`t${row}_count`}>
                <input
                  id={`f-t${row}_count`}
                  name={`t${row}_count`}
                  value={form[`t${row}_count`] ?? ''}
                  inputmode="numeric"
                  pattern="[0-9 ,]*|\?"
                  placeholder={spare ? 'add a figure' : '? where no report says'}
                />
              </Cell>
              <Cell label="figure is" name={`t${row}_qualifier`}>
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
                      data-into={`t${row}_count`}
                      data-value={claim.count === null ? '?' : String(claim.count)}
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

const Cell: FC<{ readonly label: string; readonly name: string; readonly children?: Child }> = ({
  label,
  name,
  children,
}) => (
  <div class="cell">
    <label for={`f-${name}`}>{label}</label>
    {children}
  </div>
);

const Select: FC<{
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
}> = ({ name, value, options }) => (
  <select id={`f-${name}`} name={name}>
    {options.map(([one, words]) => (
      <option value={one} selected={one === value}>
        {words}
      </option>
    ))}
  </select>
);

type FieldProps = Props & {
  readonly field: ValueField;
  readonly label: string;
  readonly said: readonly Said[];
  readonly children?: Child;
};

const Field: FC<FieldProps> = ({ view, name, field, label, said, children }) => (
  <fieldset class="field" data-marks={marksIn(view, said)}>
    <legend>{label}</legend>
    {children}
    <Warnings view={view} field={field} row={null} />
    <Machine view={view} name={name} field={field} />
    {field === 'named' ? null : said.length === 0 ? (
      <p class="hint">no words of a report say it</p>
    ) : (
      <QuoteLinks shown={shownIn(view)} quotes={said.slice(0, 4)} />
    )}
  </fieldset>
);

const Warnings: FC<{
  readonly view: Pick<ScreenView, 'warnings'>;
  readonly field: ValueField;
  readonly row: number | null;
}> = ({ view, field, row }) => (
  <div class="warnings" aria-live="polite" data-warnings={row === null ? field : `${field}-${row}`}>
    {view.warnings
      .filter((warning) => warning.field === field && warning.row === row)
      .map(({ says }) => (
        <p class="warning">{says}</p>
      ))}
  </div>
);

/** What the machine says, where a person said otherwise. */
const Machine: FC<Props & { readonly field: ValueField }> = ({ view, name, field }) => {
  const words = machineWords(view, name, field);
  return words === null ? null : <p class="machine">the machine says: {words}</p>;
};

function machineWords({ machine, record }: ScreenView, name: PartyName, field: ValueField): string | null {
  if (machine === null || JSON.stringify(machine[field]) === JSON.stringify(pick(record, field))) return null;
  switch (field) {
    case 'date':
      return dateWords(machine.date);
    case 'transfers':
      return (
        flowsByReceiver(machine.transfers)
          .map(({ to, transfers }) => `${amountWords(transfers)} to ${name(to)}`)
          .join('; ') || 'nothing'
      );
    case 'parties':
    case 'mediators':
      return machine[field].map(name).join(', ') || 'nobody';
    case 'kind':
      return KIND_WORDS[machine.kind];
    case 'status':
      return STATUS_WORDS[machine.status];
    case 'named':
      return machine.named.join(', ') || 'nobody';
    case 'location':
    case 'agreement':
      return machine[field] ?? 'nothing';
  }
}

function pick(record: ScreenView['record'], field: ValueField): unknown {
  if (field !== 'transfers') return record[field];
  return record.transfers.map(({ to, from, category, count, qualifier }) => ({ to, from, category, count, qualifier }));
}

/** The marks of the article that is shown; the others are reached by their links. */
function marksIn(view: ScreenView, said: readonly Said[]): string | undefined {
  const ids = said.flatMap(({ source, quote }) => {
    const number = view.articles.findIndex(({ id }) => id === source.articleId) + 1;
    return number === 0 ? [] : [`q${number}-${quote.start}-${quote.end}`];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)].slice(0, 60).join(' ');
}

function shownIn({ articles, record, shown }: ScreenView): (articleId: string) => Shown | null {
  return (articleId) => {
    const number = articles.findIndex(({ id }) => id === articleId) + 1;
    if (number === 0) return null;
    return { number, href: number === shown ? '' : `/review/${encodeURIComponent(record.id)}?article=${number}` };
  };
}
