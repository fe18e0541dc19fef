// Pieces of text that pull a reader apart when they come thousands of times; out come texts of any length made of them.

/** Numbers that never end, names, dates and verbs without a sentence, brackets that never close, what nobody sees. */
export const HOSTILE_PIECES = [
  '. ',
  ', ',
  '"',
  '(',
  '- ',
  'a',
  'a ',
  '7',
  '7 ',
  '1,000,',
  '1 ',
  'ABC',
  "it's ",
  'U.S.',
  '😀',
  '\u200D',
  '\n',
  '$5 ',
  'https://a.example/b ',
  '31 May 2024 ',
  'May ',
  ' May',
  'last Friday ',
  'the eve of the eve of ',
  '1 hour ',
  'two hundred and ',
  '205 for ',
  '205-for-',
  'released 205 prisoners ',
  '205 soldiers and ',
  'soldiers, who ',
  'were released by ',
  'prisoners and ',
  'Kyiv said ',
  'Ukraine, Russia, ',
  'Ann Adams, ',
  'of the ',
  'exchange ',
  'Russia released 205, Ukraine ',
] as const;

/** Opens the gate, so that all of the text is read. */
const SWAP = 'Russia and Ukraine exchanged prisoners. ';

export function hostileText(piece: string, characters: number): string {
  return (SWAP + piece.repeat(Math.ceil(characters / piece.length))).slice(0, characters);
}
