// A sentence in, what it says of who goes where out, in short: "20 RU>UA".
import { readClaims } from '../../src/claims/index.ts';
import type { Figure, Statement } from '../../src/domain/statement.ts';
import type { Language } from '../../src/languages/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';

function statementOf(text: string, language: Language): Statement | undefined {
  const tokens = tokenise(text, 0, text.length, language.text.clitics);
  const place = { index: 0, paragraph: 0, role: 'body', quoted: false, start: 0, end: text.length } as const;
  const read = { text, sentences: [{ ...place, tokens }], truncated: 0 };
  return readClaims(read, null, language, '2025-05-23').statements[0];
}

const MOVES = new Set(['side', 'each', 'both_sides']);

/** "20 RU>UA": twenty go from Russia to Ukraine; "20 each", "20 both", "20 swap"; "20/30" go opposite ways. */
export function reading(text: string, language: Language): readonly string[] {
  const statement = statementOf(text, language);
  const figures = statement?.figures.filter((figure) => MOVES.has(figure.meaning) && figure.partOf === null) ?? [];
  const opposed = statement?.opposed.map(([a, b]) => [a, b].map((at) => nameOf(figures, at)).join('/')) ?? [];
  return [...figures.map(say), ...opposed];
}

function nameOf(figures: readonly Figure[], at: number): string {
  const figure = figures.find((one) => one.at === at);
  return figure === undefined ? '?' : `${figure.persons[0] ?? figure.value ?? 'some'}`;
}

function say(figure: Figure): string {
  const name = figure.persons[0] ?? figure.value ?? 'some';
  if (figure.meaning === 'each') return `${name} each`;
  if (figure.meaning === 'both_sides') return `${name} both`;
  const to = figure.to ?? (figure.nationality === figure.from ? null : figure.nationality);
  if (to === null && figure.from === null && figure.verb === 'swap') return `${name} swap`;
  return `${name} ${figure.from ?? '?'}>${to ?? '?'}`;
}
