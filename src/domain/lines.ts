// Text as it comes and goes in streams: bytes in pieces in, lines out; many small pieces in, few large ones out.

/** UTF-8. The last line may lack its end. @throws TypeError for bytes that are no UTF-8 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Parts of a line that has not ended yet: joined once, however many pieces it comes in.
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const start of more) {
      yield parts.join('');
      parts = [start];
    }
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

const PIECE_CHARACTERS = 64 * 1024;

export type Gathering = {
  /** What has come together, when it is enough; else nothing yet. */
  readonly add: (piece: string) => string | null;
  readonly rest: () => string;
};

/** So that a million lines are not a million writes. */
export function gather(): Gathering {
  let held: string[] = [];
  let characters = 0;
  const rest = () => {
    const all = held.join('');
    held = [];
    characters = 0;
    return all;
  };
  return {
    add: (piece) => {
      held.push(piece);
      characters += piece.length;
      return characters < PIECE_CHARACTERS ? null : rest();
    },
    rest,
  };
}

export async function* inLargePieces(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  const gathering = gather();
  for await (const piece of pieces) {
    const enough = gathering.add(piece);
    if (enough !== null) yield enough;
  }
  const rest = gathering.rest();
  if (rest !== '') yield rest;
}
