// Rows that are not looked at since something that they need stands nowhere would have found nothing.
import { describe, expect, it } from 'vitest';
import { type Board, standsAt } from '../../src/claims/board.ts';
import { type CompiledRow, compileRows, type Piece } from '../../src/claims/compile-row.ts';
import { NO_CONTEXT } from '../../src/claims/date-context.ts';
import { lexiconOf } from '../../src/claims/lexicon.ts';
import { matchRow, rowsFor } from '../../src/claims/match-rows.ts';
import { viewsOf } from '../../src/claims/scene.ts';
import { asidesOf } from '../../src/claims/skim.ts';
import { unitsOf } from '../../src/claims/statements.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { readTitle } from '../../src/text/index.ts';

const KINDS = ['figure', 'cue', 'mediator', 'person'] as const;

const [language] = LANGUAGES;
if (language === undefined) throw new Error('no language');
const lexicon = lexiconOf(language);
const rows = compileRows(language.rows);
// An example of every fifth row: each is a sentence in which some row finds something.
const texts = language.rows
  .filter((_, at) => at % 5 === 0)
  .flatMap(({ examples }) => examples.slice(0, 1).map(([text]) => text));

const boards = texts.flatMap((text) =>
  readTitle(text, language).sentences.flatMap((sentence) => {
    const units = unitsOf(text, sentence, lexicon, NO_CONTEXT, new Map());
    return viewsOf(units, asidesOf(units), rows.vocabulary).map((view) => view.board);
  }),
);

/** The plainest matcher: every place is tried, and nothing is asked beforehand. */
function ends(pieces: readonly Piece[], board: Board, at: number): boolean {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return true;
  if (piece.kind === 'gap') {
    const barrier = piece.tight ? [0, 1, 2] : [0, 1];
    for (let here = at; here <= Math.min(at + piece.most, board.units); here++) {
      if (here > at && standsAt(board, barrier, here - 1)) return false;
      if (ends(rest, board, here)) return true;
    }
    return false;
  }
  return (
    (standsAt(board, piece.ask.lines, at) && ends(rest, board, at + 1)) || (piece.optional && ends(rest, board, at))
  );
}

const findsPlainly = ({ pieces }: CompiledRow, board: Board): boolean =>
  Array.from({ length: board.units }, (_, at) => at).some((at) => ends(pieces, board, at));

describe.each(KINDS)('rows of the kind %s', (kind) => {
  const table: readonly CompiledRow[] = rows[kind].rows;

  it('are all looked at where they find something, in their order', () => {
    const looked = boards.map((board) => rowsFor<CompiledRow['row']>(rows[kind], board));
    const finding = boards.map((board) => table.filter((row) => findsPlainly(row, board)));
    expect(finding.flat().length).toBeGreaterThan(0);
    for (const [at, found] of finding.entries()) {
      const seen = new Set(looked[at]?.map(({ row }) => row.id));
      expect(found.map(({ row }) => row.id).filter((id) => !seen.has(id))).toEqual([]);
      expect(looked[at]).toEqual(table.filter(({ row }) => seen.has(row.id)));
    }
  });

  it('find what the plainest matcher finds', () => {
    for (const board of boards)
      expect(table.filter((row) => matchRow(row, board).length > 0).map(({ row }) => row.id)).toEqual(
        table.filter((row) => findsPlainly(row, board)).map(({ row }) => row.id),
      );
  });
});
