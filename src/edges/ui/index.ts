// The door of the pages: data in, HTML out; and the words that the terminal shares with them.
export { assetOf } from './assets.ts';
export type { AcceptedView } from './console/accepted-page.tsx';
export { TO_LEDGER, type WayBack } from './error-page.tsx';
export type { FilterWords } from './filters.tsx';
export type { PageFrame } from './frame.ts';
export * from './pages.tsx';
export { bestQuote, contextOf, partiesWords, sourceName } from './pieces.tsx';
export { DONE_WORDS } from './review/queue-page.tsx';
export type { ScreenView } from './review/view.ts';
export type { KeptForm } from './sign-in-pages.tsx';
export * from './words.ts';
