// What became of an account or a token in, one line for a person and an exit code out.
import type { AccountOutcome } from '../../../../service/index.ts';
import { plain, type Terminal } from '../../terminal.ts';

export function tellOutcome<Done>(
  { say, voice }: Pick<Terminal, 'say' | 'voice'>,
  outcome: AccountOutcome<Done>,
  words: (done: Done) => string,
): number {
  if (outcome.kind === 'refused') {
    say(voice.red(`error: ${plain(outcome.reason)}`));
    return 1;
  }
  say(voice.green(words(outcome.done)));
  return 0;
}
