// A title as a feed holds it, tags and entities and all, goes in; one line of plain text comes out, or null where nothing is left.
import { Parser } from 'htmlparser2';
import { scrub } from '../../domain/scrub.ts';

/** No title of an article is longer; some feeds put the whole article there. */
const LONGEST = 1_000;

/** @example plainText(' <b>Russia</b> &amp;\n Ukraine ') // 'Russia & Ukraine' */
export function plainText(html: string | null | undefined): string | null {
  const given = (html ?? '').slice(0, LONGEST * 10);
  const text = /[<&]/.test(given) ? withoutTags(given) : given;
  const line = scrub(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
  return line === '' ? null : line;
}

function withoutTags(html: string): string {
  const pieces: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') hidden++;
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden--;
    },
    ontext: (text) => {
      if (hidden === 0) pieces.push(text);
    },
  });
  parser.end(html);
  return pieces.join('');
}
