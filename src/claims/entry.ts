// A word or phrase of the language or the gazetteer, with what it means.
import type { Category, Qualifier } from '../domain/event.ts';
import type { DateWords } from '../languages/index.ts';
import type { PartyReading, UnitTag, VerbReading } from './unit.ts';

export type Entry = {
  readonly words: readonly string[];
  readonly tags: readonly UnitTag[];
  /** As written in the gazetteer: a name must begin with a capital, "US" must be all capitals. */
  readonly exact: string | null;
  readonly people?: Category;
  readonly party?: PartyReading;
  readonly place?: string;
  readonly land?: string;
  /** Whose prison it is. */
  readonly captor?: string;
  readonly qualifier?: Exclude<Qualifier, 'exact'>;
  readonly number?: number | null;
  /** Of an echo: how many times the number before. */
  readonly times?: number;
  readonly relative?: DateWords['relative'][number];
  readonly step?: number;
  /** A step that is counted from the date behind it: "the eve of". either: from that, or else from the one named before. */
  readonly beside?: 'date' | 'either';
  readonly fixed?: DateWords['fixed'][number];
  readonly verb?: VerbReading;
};
