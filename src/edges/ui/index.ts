// The door of the pages: data in, HTML out; and the words that the terminal shares with them.
export type { AcceptedView } from './console/accepted-page.tsx';
export type { PageFrame } from './frame.ts';
export * from './pages.tsx';
export { bestQuote, contextOf, partiesWords, sourceName } from './pieces.tsx';
export type { KeptForm } from './sign-in-pages.tsx';
export { FAVICON, STYLE } from './style.ts';
export * from './words.ts';
