// Under what licence the data are, whose the quotes are, and how to cite a release.

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  words:
    'The data (records, figures, dates, links) are under Creative Commons Attribution 4.0 ' +
    '(https://creativecommons.org/licenses/by/4.0/): use them for anything, and say where they are from. Headlines and quotes ' +
    'belong to the publishers of their articles; they are short, name their source, and are there so that each figure can be checked.',
} as const;

export const CITATION =
  '“Swapledger, prisoner exchanges as reported by the news, release of <day>, <records> records, SHA-256 <first 12 characters ' +
  'of the checksum of datapackage.json>.” The README of a release has the line filled in. Cite the release, not the live ledger: ' +
  'records change as reports come in, and a release does not.';
