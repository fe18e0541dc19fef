// No text makes the grammar explode: the work is bounded, and what is read is said.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/index.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readSentences } from '../../src/text/index.ts';
import { HOSTILE_PIECES, hostileText } from '../support/hostile-texts.ts';

const en = LANGUAGES[0];
if (en === undefined) throw new Error('the register of languages is empty');

describe('hostile text', () => {
  it.each(HOSTILE_PIECES)('repeats %j', (piece) => {
    const read = readSentences(hostileText(piece, 40_000), en);
    expect(read).not.toBeNull();
    if (read === null) return;
    const { statements } = readClaims(read, null, en, '2025-05-23');
    expect(statements[0]?.cues.map((cue) => cue.tag)).toContain('event');
  });

  it.each(['', '   \n\n ', '12345', 'ПОЛОНЕНІ', '\u202E\u200B'])('reads nothing in %j', (text) => {
    expect(readSentences(text, en)).toBeNull();
  });
});
