// The version of the reader: stored with each article, since the same page and version always give the same text.

/** Raised on purpose, where a page would be read differently; `npm run readings` then records the new readings. */
export const READER_VERSION = '4';
