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
  '# soldiers, ',
  'Russia released # prisoners. ',
  'Kyiv said # were freed on # May. ',
] as const;

/** Opens the gate, so that all of the text is read. */
const SWAP = 'Russia and Ukraine exchanged prisoners. ';

/** @param piece `#` in it is another number each time */
export function hostileText(piece: string, characters: number): string {
  const times = Math.ceil(characters / piece.length);
  const repeated = piece.includes('#')
    ? Array.from({ length: times }, (_, at) => piece.replaceAll('#', String(at + 2))).join('')
    : piece.repeat(times);
  return (SWAP + repeated).slice(0, characters);
}
