// Tokens in, the number that begins at one of them out: digits, words, "half a hundred", "175-for-175", "10 to 12".
import type { Token } from '../domain/sentence.ts';
import type { Lexicon } from './lexicon.ts';

export type ReadNumber = {
  readonly value: number;
  readonly high: number | null;
  readonly other: number | null;
  readonly ordinal: boolean;
  /** "17.25", "2.6": no count of people. */
  readonly decimal: boolean;
  /** How many tokens it takes. */
  readonly length: number;
};

/** Above this nobody counts people who change hands; it also keeps arithmetic exact. */
const LARGEST = 10_000_000;

/** Null where no number begins at `at`. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | null {
  const first = readSimple(tokens, at, lexicon);
  if (first === null || first.ordinal || first.decimal) return first;
  const { pairJoiners, rangeJoiners } = lexicon.language.numbers;
  let next = at + first.length;
  const dashed = isDash(tokens[next]) && tokens[next]?.joined === true;
  if (dashed) next++;
  const joiner = tokens[next];
  if (joiner !== undefined && pairJoiners.includes(joiner.lower)) {
    const ranged = rangeJoiners.includes(joiner.lower) && !dashed;
    let after = next + 1;
    if (isDash(tokens[after])) after++;
    const second = readSimple(tokens, after, lexicon);
    if (second !== null && !second.ordinal && !second.decimal) {
      const length = after + second.length - at;
      // "in the format 84 to 84" is no range.
      if (!ranged || second.value === first.value) return { ...first, other: second.value, length };
      if (second.value > first.value) return { ...first, high: second.value, length };
    }
  } else if (dashed) {
    // "24–60", "10-12".
    const second = readSimple(tokens, next, lexicon);
    if (second !== null && !second.ordinal && second.value > first.value)
      return { ...first, high: second.value, length: next + second.length - at };
  }
  return first;
}

function readSimple(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return token.kind === 'number'
    ? readDigits(tokens, at, lexicon)
    : token.kind === 'word'
      ? readWords(tokens, at, lexicon)
      : null;
}

function readDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const decimal = /[.:]/u.test(token.lower);
  const next = tokens[at + 1];
  const ordinal = next?.joined === true && lexicon.language.numbers.ordinalEndings.includes(next.lower);
  const scale = next === undefined || ordinal ? undefined : lexicon.numbers.scales.get(next.lower);
  const digits = decimal ? Number(token.lower.replace(':', '.')) : Number(token.lower.replace(/\D/gu, ''));
  const value = digits * (scale ?? 1);
  const length = ordinal || scale !== undefined ? 2 : 1;
  if (!Number.isFinite(value) || value > LARGEST)
    return { value: LARGEST, high: null, other: null, ordinal, decimal: true, length };
  return { value, high: null, other: null, ordinal, decimal: decimal && scale === undefined, length };
}

/** "two hundred and thirty", "forty-five", "a dozen", "sixty-first". */
function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadNumber | null {
  const { one, joiners } = lexicon.language.numbers;
  const { small, scales, dozens } = lexicon.numbers;
  let whole = 0;
  let part = 0;
  let last = -1;
  let started = false;
  let i = at;
  for (; i < tokens.length && i < at + 12; i++) {
    const word = tokens[i]?.lower ?? '';
    const ordinal = lexicon.ordinals.get(word);
    if (ordinal !== undefined && (started ? isDash(tokens[i - 1]) || ordinal < 20 : true)) {
      return {
        value: whole + part + ordinal,
        high: null,
        other: null,
        ordinal: true,
        decimal: false,
        length: i + 1 - at,
      };
    }
    const unit = small.get(word);
    const scale = scales.get(word);
    const dozen = dozens.get(word);
    if (unit !== undefined && (last === -1 || last >= 100 || (last >= 20 && unit < 10))) {
      part += unit;
      last = unit;
    } else if (scale !== undefined && (started || lexicon.ordinals.has(tokens[at - 1]?.lower ?? ''))) {
      if (scale === 100) part = Math.max(1, part) * 100;
      else {
        whole += Math.max(1, part) * scale;
        part = 0;
      }
      last = scale;
    } else if (dozen !== undefined && started) {
      part = Math.max(1, part) * dozen;
      last = dozen;
      i++;
      break;
    } else if (!started && one.includes(word)) {
      const following = tokens[i + 1]?.lower ?? '';
      if (scales.get(following) === undefined && dozens.get(following) === undefined) return null;
    } else if (
      started &&
      isDash(tokens[i]) &&
      tokens[i]?.joined === true &&
      last >= 20 &&
      last < 100 &&
      (small.get(tokens[i + 1]?.lower ?? '') !== undefined || lexicon.ordinals.has(tokens[i + 1]?.lower ?? ''))
    ) {
      continue;
    } else if (
      started &&
      joiners.includes(word) &&
      last >= 100 &&
      small.get(tokens[i + 1]?.lower ?? '') !== undefined
    ) {
      continue;
    } else break;
    started = true;
  }
  if (!started) return null;
  return { value: whole + part, high: null, other: null, ordinal: false, decimal: false, length: i - at };
}

const DASHES: ReadonlySet<string> = new Set('-‐‑‒–—');

export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && DASHES.has(token.text);
}
