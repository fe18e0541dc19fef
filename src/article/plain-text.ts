// A plain text in, its paragraphs out: lines that were only wrapped are joined, links of Markdown become their words.
import { withoutInvisible } from './normalise-text.ts';

/** Where a mail or a terminal wraps; a paragraph of an article is longer, a headline ends sooner. */
const WRAP_COLUMNS = { least: 50, most: 100 };

/**
 * Paragraphs of a text that is the article.
 * @example plainParagraphs('Both sides [told](#) us.\n\nIt was the\n71st.') // ['Both sides told us.', 'It was the 71st.']
 */
export function plainParagraphs(text: string): readonly string[] {
  const lines = withoutMarkdownLinks(withoutInvisible(text))
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => line.trim());
  const wrapped = isHardWrapped(lines);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last !== undefined && ((open && wrapped) || continues(last, line))) {
      paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    } else {
      paragraphs.push(line);
    }
    open = true;
  }
  return paragraphs;
}

/** "[told](#)" is "told", "![bus](a.jpg)" is nothing. */
function withoutMarkdownLinks(text: string): string {
  return text
    .replace(/!\[[^\][\n]{0,200}\]\([^()\s]{0,500}\)/gu, '')
    .replace(/\[([^\][\n]{1,500})\]\([^()\s]{0,500}\)/gu, '$1');
}

/** "That deal also included the" ⏎ "return of seven residents": a sentence that goes on in a small letter. */
function continues(before: string, line: string): boolean {
  return /[\p{Ll}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(line);
}

function isHardWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  if (inner.length < 3 || lines.some((line) => line.length > WRAP_COLUMNS.most)) return false;
  return inner.filter((line) => line.length >= WRAP_COLUMNS.least).length >= inner.length * 0.7;
}
