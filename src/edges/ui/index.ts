// The door of the pages: data in, HTML out; and the words that the terminal shares with them.
export { errorHtml, ledgerHtml, recordHtml, statusHtml } from './pages.tsx';
export { bestQuote, contextOf, partiesWords, sourceName } from './pieces.tsx';
export { FAVICON, STYLE } from './style.ts';
export * from './words.ts';
