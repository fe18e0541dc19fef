// The query of a page's address in, which records it asks for out, or what is wrong with it.
import { faultOfDays, RecordFilter } from '../../domain/filter.ts';
import { partyCalled } from '../../gazetteer/index.ts';
import type { FilterWords } from '../ui/index.ts';

export type AskedFilter = {
  /** As it was typed. */
  readonly words: FilterWords;
  /** Null where it cannot be read. */
  readonly filter: RecordFilter | null;
  readonly fault: string | null;
};

export function readFilter(query: (name: string) => string | undefined): AskedFilter {
  const asked = (name: string) => (query(name) ?? '').trim().slice(0, 500);
  const words = { q: asked('q'), parties: asked('parties'), from: asked('from'), to: asked('to'), kind: asked('kind') };
  const names = words.parties.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const parties = names.map(partyCalled);
  const strange = names.find((_, index) => parties[index] === null);
  if (strange !== undefined) {
    return {
      words,
      filter: null,
      fault: `No party is called “${strange}”; write its English name, as Ukraine, or its code, as UA.`,
    };
  }
  const parsed = RecordFilter.safeParse({
    ...(words.q === '' ? {} : { text: words.q }),
    ...(parties.length === 0 ? {} : { parties }),
    ...(words.from === '' ? {} : { from: words.from }),
    ...(words.to === '' ? {} : { to: words.to }),
    ...(words.kind === '' ? {} : { kind: words.kind }),
  });
  if (parsed.success) {
    const fault = faultOfDays(parsed.data);
    return fault === null ? { words, filter: parsed.data, fault: null } : { words, filter: null, fault: `${fault}.` };
  }
  const field = String(parsed.error.issues[0]?.path[0] ?? 'filter');
  return {
    words,
    filter: null,
    fault: `“${asked(field)}” is no ${field}: write a day as 2025-05-23, a kind as in the list.`,
  };
}
