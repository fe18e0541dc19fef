// A record and what stands in the fields in, the form that a reviewer works in out: each field beside the words that say it.
import type { Child, FC } from 'hono/jsx';
import type { ValueField } from '../../../domain/decision.ts';
import { EventKind, EventStatus } from '../../../domain/event.ts';
import type { Quote } from '../../../domain/quote.ts';
import type { Source } from '../../../domain/record.ts';
import { QuoteLinks, saidOf } from '../evidence.tsx';
import { KIND_WORDS, STATUS_WORDS } from '../words.ts';
import { Cell, type FormProps, Machine, marksIn, Select, shownIn, Warnings } from './form-pieces.tsx';
import { differing, SideBySide } from './reported.tsx';
import { Transfers } from './transfers-form.tsx';

const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;

type TextField = {
  readonly field: 'parties' | 'mediators' | 'location' | 'agreement';
  readonly label: string;
  /** What a screen reader says of it. */
  readonly asks: string;
  readonly list?: string;
};

const TEXT_FIELDS: readonly TextField[] = [
  { field: 'parties', label: 'Parties', asks: 'Parties, by commas', list: 'names' },
  { field: 'mediators', label: 'Mediators', asks: 'Mediators, by commas' },
  { field: 'location', label: 'Place', asks: 'Place' },
  { field: 'agreement', label: 'Agreement', asks: 'Agreement' },
];

export const RecordFields: FC<FormProps> = ({ view, name }) => {
  const { form } = view;
  return (
    <>
      <Transfers view={view} name={name} />
      <Field view={view} name={name} field="date" label="When" quotesOf={({ date }) => date.quotes}>
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
      <Field view={view} name={name} field="status" label="Status" quotesOf={({ evidence }) => evidence.status}>
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
        <Machine view={view} name={name} field="kind" />
      </Field>
      {TEXT_FIELDS.map(({ field, label, asks, list }) => (
        <Field view={view} name={name} field={field} label={label} quotesOf={({ evidence }) => evidence[field]}>
          <input name={field} aria-label={asks} value={form[field]} list={list} />
        </Field>
      ))}
      <Field view={view} name={name} field="named" label="Names" quotesOf={() => []}>
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

type FieldProps = FormProps & {
  readonly field: ValueField;
  readonly label: string;
  /** The words of a report that say it. */
  readonly quotesOf: (event: Source['event']) => readonly Quote[];
  readonly children?: Child;
};

const Field: FC<FieldProps> = ({ view, name, field, label, quotesOf, children }) => {
  const said = saidOf(view.record, ({ event }) => quotesOf(event));
  const reported = differing(view.record, field, quotesOf);
  return (
    <fieldset class="field" data-marks={marksIn(view, said)}>
      <legend>{label}</legend>
      {children}
      <Warnings view={view} field={field} row={null} />
      <Machine view={view} name={name} field={field} />
      {field === 'named' ? null : reported.length > 0 ? (
        <SideBySide view={view} reported={reported} />
      ) : said.length === 0 ? (
        <p class="hint">no words of a report say it</p>
      ) : (
        <QuoteLinks shown={shownIn(view)} quotes={said.slice(0, 4)} />
      )}
    </fieldset>
  );
};
