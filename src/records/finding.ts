// A finding: what one comparison of two events is worth, in points, and the sentence that says why.
import type { Profile } from './profile.ts';

export type Finding = { readonly score: number; readonly reason: string };

/** One comparison; null where the two events say nothing that could be compared. */
export type Comparator = (a: Profile, b: Profile) => Finding | null;
