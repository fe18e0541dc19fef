// A text in, its lines out: where each begins and ends, to which paragraph it belongs, and what it is for.
import type { SentenceRole } from '../domain/sentence.ts';
import type { Furniture, Language } from '../languages/index.ts';
import { withoutSilent } from './tokenise.ts';

export type Line = {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly role: SentenceRole;
};

/** Longer than any headline; a text without full stops is still a text. */
const HEADING_CHARACTERS = 150;
const HEADING_WORDS = 22;

/** "KYIV, Jan 31 (Northwire) - ", "MONTEVIDEO, 13 June 1982 - ", "MOSCOW, June 25. ", "CHERNIHIV REGION, Friday - ". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’-]+(?:[ /,.-]{1,2}\p{Lu}[\p{Lu}\p{Ll}.'’]*){0,6})(?:,? ?(?:\p{Lu}?\p{Ll}{2,8}\.? ?\d{0,2}|\d{1,2} \p{Lu}?\p{Ll}{2,8}\.?)(?:,? ?\d{4})?)? ?(?:\([^()\n]{2,40}\) ?)?(?:[-–—] |: |(?<=\d)\. )/u;

/** "- 193 Ukrainians home on Friday", "14:05: The buses have crossed": an item of a list or of a live report tells news. */
const LISTED = /^(?:[-–—•*·▪►]+\s|\(?\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?|gmt|cet|h)?\)?\s*[-–—:,]?\s)/iu;
const LISTED_WORDS = 4;

/** "… returned home. Enditem": a sentence that ends before the line does. */
const SENTENCE_INSIDE = /\p{Ll}{3,}[.!?]["”’]?\s+\p{Lu}/u;

/** @param limit how many characters are read */
export function readLines(text: string, limit: number, language: Language): readonly Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  // Where nothing ends with a full stop nothing is a heading for want of one.
  const stops = STOP.test(limit === text.length ? text : text.slice(0, limit));
  let before = '';
  const pieces = joinBroken(splitLines(text, limit), text);
  for (const [at, piece] of pieces.entries()) {
    const exact = text.slice(piece.start, piece.end);
    if (piece.gap) paragraph++;
    if (exact.trim() === '') continue;
    const dateline = lines.length < 12 ? DATELINE.exec(exact) : null;
    const told = roleOf(withoutSilent(exact), language, stops);
    const role = told === 'heading' && isListed(exact, before, lineAt(pieces, at + 1, text)) ? 'body' : told;
    before = exact;
    if (dateline !== null && role === 'body' && dateline[0].length < exact.length - 20) {
      lines.push({ start: piece.start, end: piece.start + dateline[0].length, paragraph, role: 'dateline' });
      lines.push({ start: piece.start + dateline[0].length, end: piece.end, paragraph, role });
    } else {
      lines.push({ start: piece.start, end: piece.end, paragraph, role });
    }
    paragraph++;
  }
  return lines;
}

/** "- 30 soldiers", "To Ukraine: 193", "57 civilians": a number of a list, below its head or beside another. */
const NUMBERED =
  /^(?:[-–—•*·▪►]+\s+)?(?:\p{L}[^\d:.!?\n]{1,40}(?::|\s[-–—])\s*)?\d[\d,]*(?:\s[^\d:.!?\n]{1,50})?[,;]?$/u;

function isListed(line: string, before: string, next: string): boolean {
  const isNumber = (one: string): boolean => NUMBERED.test(one.trim());
  return isNumber(line) && (before.trimEnd().endsWith(':') || isNumber(before) || isNumber(next));
}

function lineAt(pieces: readonly Piece[], at: number, text: string): string {
  const piece = pieces[at];
  return piece === undefined ? '' : text.slice(piece.start, piece.end);
}

type Piece = { readonly start: number; readonly end: number; readonly gap: boolean };

function splitLines(text: string, limit: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = false;
  for (let start = 0; start < limit; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > limit ? limit : found;
    if (isBlank(text, start, end)) gap = true;
    else {
      pieces.push({ start, end, gap });
      gap = false;
    }
    start = end + 1;
  }
  return pieces;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) return false;
  return true;
}

/** A sentence that a page broke in two goes on: no full stop before, a small letter after. */
function joinBroken(pieces: readonly Piece[], text: string): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const first = text.slice(piece.start, piece.start + 40).trimStart();
    const last = before === undefined ? '' : text.slice(Math.max(before.start, before.end - 3), before.end).trimEnd();
    if (before !== undefined && /^\p{Ll}/u.test(first) && /[\p{L}\p{N},]$/u.test(last)) {
      joined[joined.length - 1] = { start: before.start, end: piece.end, gap: before.gap };
    } else joined.push(piece);
  }
  return joined;
}

const STOP = /[.!?…]/u;

/** @param stops false where the whole text has none */
function roleOf(line: string, language: Language, stops: boolean): SentenceRole {
  const trimmed = line.slice(0, 600).trim();
  if (isFurniture(trimmed, language)) return 'furniture';
  const stopped = /[.!?…;][”"'’)\]»]*$/u.test(line.slice(-6).trim());
  if (line.length > HEADING_CHARACTERS) return 'body';
  const words = spacesIn(trimmed) + 1;
  if (words > HEADING_WORDS) return 'body';
  if (LISTED.test(trimmed) && words >= LISTED_WORDS) return 'body';
  if (!stopped) return !stops || SENTENCE_INSIDE.test(trimmed) ? 'body' : 'heading';
  return trimmed.endsWith('?') && words <= 14 ? 'heading' : 'body';
}

function spacesIn(line: string): number {
  let spaces = 0;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === 32) spaces++;
  return spaces;
}

function isFurniture(line: string, language: Language): boolean {
  const small = line.toLowerCase();
  if (language.text.furnitureLines.some((pattern) => pattern.test(small))) return true;
  if (line.length > 200) return false;
  const { ofSmall, exact } = linePatternsOf(language.furniture);
  return ofSmall.some((pattern) => pattern.test(small)) || exact.some((pattern) => pattern.test(line));
}

type LinePatterns = { readonly ofSmall: readonly RegExp[]; readonly exact: readonly RegExp[] };

const linePatterns = new WeakMap<Furniture, LinePatterns>();

/** "\W", "\p{Lu}", "\u00a9": no letters of the line. */
const ESCAPES = /\\(?:p\{[^}]*\}|u\w{4}|.)/gu;

/** To it capitals are all one, and it is written without: tried on small letters it needs no flag that makes it slow. */
function isOfSmall({ ignoreCase, source }: RegExp): boolean {
  return ignoreCase && !/\p{Lu}/u.test(source.replace(ESCAPES, ''));
}

function linePatternsOf(furniture: Furniture): LinePatterns {
  const known = linePatterns.get(furniture);
  if (known !== undefined) return known;
  const patterns = furniture.rows.flatMap((row) => (row.kind === 'line' ? [row.pattern] : []));
  const ofSmall = patterns.filter(isOfSmall);
  const made = {
    ofSmall: ofSmall.map(({ source, flags }) => new RegExp(source, flags.replace('i', ''))),
    exact: patterns.filter((pattern) => !isOfSmall(pattern)),
  };
  linePatterns.set(furniture, made);
  return made;
}
