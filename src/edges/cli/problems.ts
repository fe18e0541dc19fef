// What is wrong with inputs, one by one, in; the first of them in words, how many more there are at the end, out.
import { withoutPassword } from '../config.ts';
import { plain, type Terminal } from './terminal.ts';

/** A file of another format has as many problems as lines: past this they are only counted, wherever some are told. */
export const MOST_SHOWN = 20;

export type Problems = {
  readonly tell: (problem: string) => void;
  /** Says how many were only counted. */
  readonly end: () => void;
  readonly count: () => number;
};

export function openProblems({ say, voice }: Terminal): Problems {
  let count = 0;
  return {
    tell(problem) {
      count += 1;
      if (count <= MOST_SHOWN) say(voice.red(`error: ${withoutPassword(plain(problem))}`));
    },
    end() {
      const more = count - MOST_SHOWN;
      if (more > 0) say(voice.red(`error: and ${more.toLocaleString('en')} more that cannot be taken`));
    },
    count: () => count,
  };
}
