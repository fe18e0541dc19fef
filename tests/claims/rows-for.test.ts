// Rows that are not looked at since something that they need stands nowhere would have found nothing.
import { describe, expect, it } from 'vitest';
import { type Board, standsAt } from '../../src/claims/board.ts';
import { type CompiledRow, compileRows, type Piece } from '../../src/claims/compile-row.ts';
import { NO_CONTEXT } from '../../src/claims/date-context.ts';
import { lexiconOf } from '../../src/claims/lexicon.ts';
import { matchRow } from '../../src/claims/match-rows.ts';
import { rowsFor } from '../../src/claims/row-table.ts';
import { viewsOf } from '../../src/claims/scene.ts';
import { asidesOf } from '../../src/claims/skim.ts';
import { unitsOf } from '../../src/claims/statements.ts';
import { type Language, languagePack } from '../../src/languages/index.ts';
import { readTitle } from '../../src/text/index.ts';

function english(): Language {
  const pack = languagePack('en');
  if (pack === null) throw new Error('there is no English');
  return pack;
}

const KINDS = ['figure', 'cue', 'mediator', 'person'] as const;

const language = english();
const lexicon = lexiconOf(language);
const rows = compileRows(language.rows);
// An example of every fifth row: each is a sentence in which some row finds something.
const texts = language.rows
  .filter((_, at) => at % 5 === 0)
  .flatMap(({ examples }) => examples.slice(0, 1).map(([text]) => text));

/** A board is good until the next one is made, so each is asked at once. */
function onEachBoard<Answer>(ask: (board: Board) => Answer): readonly Answer[] {
  return texts.flatMap((text) =>
    readTitle(text, language).sentences.flatMap((sentence) => {
      const units = unitsOf(text, sentence, lexicon, NO_CONTEXT, new Map());
      return viewsOf(units, asidesOf(units), rows.vocabulary).map((view) => ask(view.board));
    }),
  );
}

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

const idsOf = (list: readonly CompiledRow[]): readonly string[] => list.map(({ row }) => row.id);

describe.each(KINDS)('rows of the kind %s', (kind) => {
  const table: readonly CompiledRow[] = rows[kind].rows;
  const boards = onEachBoard((board) => ({
    finding: idsOf(table.filter((row) => findsPlainly(row, board))),
    looked: idsOf(rowsFor<CompiledRow>(rows[kind], board)),
    found: idsOf(table.filter((row) => matchRow(row, board).length > 0)),
  }));

  it('are all looked at where they find something, in their order', () => {
    expect(boards.flatMap(({ finding }) => finding).length).toBeGreaterThan(0);
    for (const { finding, looked } of boards) {
      const seen = new Set(looked);
      expect(finding.filter((id) => !seen.has(id))).toEqual([]);
      expect(looked).toEqual(idsOf(table).filter((id) => seen.has(id)));
    }
  });

  it('find what the plainest matcher finds', () => {
    for (const { finding, found } of boards) expect(found).toEqual(finding);
  });
});
