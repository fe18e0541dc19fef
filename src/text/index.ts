// The door of the text room: an article's text in, its sentences with tokens out, or null where the gate sees no swap in it.
import type { ReadText, Sentence, SentenceRole, Token } from '../domain/sentence.ts';
import type { Language } from '../languages/index.ts';
import { mayTell } from './gate.ts';
import { type Line, readLines } from './lines.ts';
import { namesSides } from './sides-gate.ts';
import { tokenise, withoutSilent } from './tokenise.ts';

export { bandsOf, type Fingerprint, familiesOf, fingerprintOf } from './fingerprint.ts';
export { headlineMayTell } from './headline.ts';
export { openRawGate } from './raw-gate.ts';

/** What is read of a text; longer ones are cut, and the result says so. */
export const TEXT_CHARACTERS = 100_000;
/** A sentence without an end is cut here, so that no rule meets an unbounded one. */
const SENTENCE_CHARACTERS = 2_000;

/**
 * The sentences of `text`. Null where it names no captives or no handing over: most news ends here, at the cost of two searches.
 * @param title opens the gate as well: what the headline names the text may call "them"
 */
export function readSentences(text: string, language: Language, title: string | null = null): ReadText | null {
  const limit = Math.min(text.length, TEXT_CHARACTERS);
  const read = limit === text.length ? text : text.slice(0, limit);
  const seen = withoutSilent(read).toLowerCase();
  const whole = title === null ? seen : `${title.slice(0, GATE_REACH).toLowerCase()}\n${seen}`;
  if (!mayTell(whole, language, GATE_REACH) || !namesSides(title, read, whole, language)) return null;
  const sentences: Sentence[] = [];
  let quoted = false;
  for (const line of readLines(text, limit, language)) {
    for (const span of splitSentences(tokenise(text, line.start, line.end, language.text.clitics), language)) {
      const first = span[0];
      const last = span.at(-1);
      // Marks alone are no sentence.
      if (first === undefined || last === undefined || span.every((token) => token.kind === 'mark')) continue;
      sentences.push(sentence(sentences.length, line, line.role, quoted, span, first, last));
      quoted = quoteOpenAfter(span, quoted);
    }
    quoted = false;
  }
  return { text, sentences, truncated: text.length - limit };
}

/** A headline as one sentence; it passes no gate. */
export function readTitle(title: string, language: Language): ReadText {
  const tokens = tokenise(title, 0, Math.min(title.length, SENTENCE_CHARACTERS), language.text.clitics);
  const sentence: Sentence = {
    index: 0,
    paragraph: 0,
    role: 'heading',
    quoted: false,
    start: 0,
    end: title.length,
    tokens,
  };
  return { text: title, sentences: tokens.length === 0 ? [] : [sentence], truncated: 0 };
}

/** Captives and a handing over must stand this near each other somewhere in the text. */
const GATE_REACH = 300;

function sentence(
  index: number,
  line: Line,
  role: SentenceRole,
  quoted: boolean,
  tokens: readonly Token[],
  first: Token,
  last: Token,
): Sentence {
  return { index, paragraph: line.paragraph, role, quoted, start: first.start, end: last.end, tokens };
}

function quoteOpenAfter(tokens: readonly Token[], before: boolean): boolean {
  let open = before;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (token.text === '“' || token.text === '«') open = true;
    else if (token.text === '”' || token.text === '»') open = false;
    else if (token.text === '"') open = !open;
  }
  return open;
}

function splitSentences(tokens: readonly Token[], language: Language): readonly (readonly Token[])[] {
  const { abbreviations } = language.text;
  const sentences: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const length = (tokens[at]?.end ?? 0) - (tokens[from]?.start ?? 0);
    if (length <= SENTENCE_CHARACTERS && !endsSentence(tokens, at, abbreviations)) continue;
    sentences.push(tokens.slice(from, at + 1));
    from = at + 1;
  }
  // Most lines are one sentence or end with one.
  if (from < tokens.length) sentences.push(from === 0 ? tokens : tokens.slice(from));
  return sentences;
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', '»']);

function endsSentence(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || token.kind !== 'mark') return false;
  if (next.joined) return false;
  let stop = at;
  while (stop > 0 && CLOSERS.has(tokens[stop]?.text ?? '') && tokens[stop]?.joined === true) stop--;
  const mark = tokens[stop]?.text ?? '';
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  if (/^[\p{Ll}]/u.test(next.text)) return false;
  const before = tokens[stop - 1];
  if (mark !== '.' || before === undefined || stop !== at) return true;
  if (abbreviations.has(before.lower)) return false;
  // "J. Smith": an initial.
  return !(before.kind === 'word' && before.text.length === 1 && /\p{Lu}/u.test(before.text));
}
