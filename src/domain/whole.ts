// The figures of people who went one way, by category, in; how many they are in all out.
import type { Category, Qualifier } from './event.ts';

type Part = { readonly category: Category; readonly count: number | null; readonly qualifier: Qualifier };
export type Whole = { readonly count: number; readonly qualifier: Qualifier };

/**
 * Null where no figure is known. The parts are one claimant's: claims of two sides are alternatives and never added.
 * A figure of no stated kind is the whole where it is the larger ("390, 120 of them civilians"), else one more part.
 */
export function wholeOf(parts: readonly Part[]): Whole | null {
  const known = parts.filter(({ count }) => count !== null);
  if (known.length === 0) return null;
  const open = known.filter(({ category }) => category === 'mixed' || category === 'unspecified');
  const sum = known.reduce((total, part) => total + (open.includes(part) ? 0 : (part.count ?? 0)), 0);
  const largest = Math.max(0, ...open.map(({ count }) => count ?? 0));
  return {
    count: open.length > 0 && largest >= sum ? largest : sum + largest,
    qualifier: known.find(({ qualifier }) => qualifier !== 'exact')?.qualifier ?? 'exact',
  };
}
