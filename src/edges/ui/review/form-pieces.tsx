// What the fields of the form are made of: a labelled cell, a choice, warnings, what the machine says, and the marks in the article.
import type { Child, FC } from 'hono/jsx';
import type { ValueField } from '../../../domain/decision.ts';
import type { Said, Shown } from '../evidence.tsx';
import type { PartyName } from '../words.ts';
import { machineWords } from './machine-words.ts';
import type { ScreenView } from './view.ts';

export type FormProps = { readonly view: ScreenView; readonly name: PartyName };

/** What whoever sends the form saw, and the name that makes it one decision however often it is sent. */
export const Seen: FC<{ readonly view: ScreenView; readonly form?: string }> = ({ view, form }) => (
  <>
    <input type="hidden" name="key" value={form === undefined ? view.key : `${view.key}-${form}`} />
    <input type="hidden" name="version" value={view.version} />
    <input type="hidden" name="held" value={view.heldBy ?? ''} />
    <input type="hidden" name="cursor" value={view.cursor ?? ''} />
  </>
);

type CellProps = {
  readonly label: string;
  readonly name: string;
  /** Beside the wide ones. */
  readonly width?: 'short' | 'middle';
  readonly children?: Child;
};

export const Cell: FC<CellProps> = ({ label, name, width, children }) => (
  <div class={width === undefined ? 'cell' : `cell ${width}`}>
    <label for={`f-${name}`}>{label}</label>
    {children}
  </div>
);

export const Select: FC<{
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

export const Warnings: FC<{
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
export const Machine: FC<FormProps & { readonly field: ValueField }> = ({ view, name, field }) => {
  const words = machineWords(view, name, field);
  return words === null ? null : <p class="machine">the machine says: {words}</p>;
};

/** The marks of the article that is shown; the others are reached by their links. */
export function marksIn(view: ScreenView, said: readonly Said[]): string | undefined {
  const ids = said.flatMap(({ source, quote }) => {
    const number = view.articles.findIndex(({ id }) => id === source.articleId) + 1;
    return number === 0 ? [] : [`q${number}-${quote.start}-${quote.end}`];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)].slice(0, 60).join(' ');
}

export function shownIn({ articles, record, shown }: ScreenView): (articleId: string) => Shown | null {
  return (articleId) => {
    const number = articles.findIndex(({ id }) => id === articleId) + 1;
    if (number === 0) return null;
    return { number, href: number === shown ? '' : `/review/${encodeURIComponent(record.id)}?article=${number}` };
  };
}
