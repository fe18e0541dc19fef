// What somebody asked for in, the form that they asked it in out; the ledger, the charts and their links share it.
import type { FC } from 'hono/jsx';
import { EventKind } from '../../domain/event.ts';
import { KIND_WORDS } from './words.ts';

/** As it was typed. */
export type FilterWords = {
  readonly q: string;
  readonly parties: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
};

const NO_FILTER: FilterWords = { q: '', parties: '', from: '', to: '', kind: '' };

/** @example filterHref('/', { ...NO_FILTER, q: 'Dubai' }, { state: 'approved' }) // '/?q=Dubai&state=approved' */
export function filterHref(path: string, filter: FilterWords, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries({ ...filter, ...more }).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

type Props = {
  readonly action: string;
  readonly filter: FilterWords;
  readonly fault: string | null;
  /** Without the search: where only dates, parties and kinds are asked for. */
  readonly state?: string;
};

export const Filters: FC<Props> = ({ action, filter, fault, state }) => (
  <>
    {fault === null ? null : (
      <p class="fault" role="alert">
        {fault}
      </p>
    )}
    <form method="get" action={action} class="filters">
      {state === undefined || state === 'any' ? null : <input type="hidden" name="state" value={state} />}
      <label class="wide">
        <span>search</span>
        <input type="search" name="q" value={filter.q} placeholder="a name, 175-for-175" maxlength={500} />
      </label>
      <label>
        <span>parties</span>
        <input name="parties" value={filter.parties} placeholder="Russia, Ukraine" maxlength={500} />
      </label>
      <label>
        <span>from</span>
        <input type="date" name="from" value={filter.from} />
      </label>
      <label>
        <span>to</span>
        <input type="date" name="to" value={filter.to} />
      </label>
      <label>
        <span>kind</span>
        <select name="kind">
          <option value="">any</option>
          {EventKind.options.map((kind) => (
            <option value={kind} selected={kind === filter.kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="plain">
        Show
      </button>
      {Object.values(filter).every((value) => value === '') ? null : <a href={filterHref(action, NO_FILTER)}>Clear</a>}
    </form>
  </>
);
