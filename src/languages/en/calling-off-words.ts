// English words for what was planned and did not come: called off, put off, broken off.
import type { WordClass } from '../word-class.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

/** "never took place", "would not go ahead": what was to be and was not. */
const CANCEL = [
  ...list(
    `called off, cancelled, canceled, never took place, did not take place, didn't take place, did not happen, didn't happen, never happened, fell through, falls through, fallen through, has fallen through, have fallen through, had fallen through, collapsed, was thwarted, thwarted, disrupted, derailed, scrapped, aborted, broke down, broken off, frustrated, sabotaged, torpedoed, scuppered, scuttled, botched, nixed, axed, wrecked,
    is not taking place, was not taking place, not taking place, is not happening, failed to take place, failed to happen, failed to materialise, failed to materialize, failed to come off, failed to go ahead, was foiled, were foiled, been foiled, was abandoned, were abandoned, been abandoned, was aborted, was blocked, been blocked, was dropped, been dropped, came to nothing, comes to nothing, come to nothing, came to naught, come to naught, came to grief, nothing came of it, nothing has come of it, is off, was off, are off, is now off, fails, failed at the last minute, was stopped, was halted, has been cancelled, been cancelled, has been called off, not taken place, fell apart, fallen apart, not going ahead,
    pulled out of, pulls out of, backed out of, backs out of, reneged on, reneges on, walked away from, called it off, calls off, calling off, cancels, cancelling, did not go through, never went through, never went ahead, never came off, never came about, never materialised, never materialized, never got off the ground`,
  ),
  ...list(
    `did not, didn't, does not, will not, won't, would not, wouldn't, will not now, will no longer, could not, cannot, no longer`,
  ).flatMap((not) =>
    list(`take place, happen, go ahead, come off, come about, materialise, materialize, proceed, come to pass`).map(
      (verb) => `${not} ${verb}`,
    ),
  ),
];

export const callingOffWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  cancel: CANCEL,
  postpone: list(
    `brought forward, moved back, been moved, shifted, shelved, put over, carried over, adjourned, held over, postponed, put off, delayed, postpones, postponing, putting off, suspended, puts off, delays, postpone, delay, pushed back, pushes back, put back, been put back, put on hold, on hold, slips, slipped, rescheduled, deferred, held back, holds back, withheld, delaying, deferring, suspending, holding back, withholding, halted, halts, halting, paused, pauses, pausing, froze, frozen, freezes, freezing`,
  ),
  breakOff: list(
    `pulled out, pulls out, backed out, backs out, backed away, walked out, walked away, reneged, balked, baulked, changed its mind, changed their minds, had second thoughts, went back on it, went back on its word, thought better of it, got cold feet, turned back, turned round, turned around, returned empty, came back empty, left empty, drove back, went back empty, waited in vain, failed to show up, failed to appear, failed to arrive, broke it off, broke off, refused at the last minute, refused at the last moment, stayed away, stayed where they were, stood them up`,
  ),
};
