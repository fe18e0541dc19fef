// The pages for readers: the table of the ledger, and a record with its figures and facts.

export const LEDGER = `
.records th[scope=row] { width: 8.5rem; } .records th[scope=row] a { font: 600 1rem/1.4 var(--serif); color: var(--ink); text-decoration: none; }
.records .eyebrow { font-size: .9rem; margin: 0; } .records .eyebrow a { text-decoration: none; }
.records th[scope=row] a:hover, .records .eyebrow a:hover { text-decoration: underline; }
.records td, .records th[scope=row] { padding-block: .9rem; }
.records .flows { flex-direction: column; margin-bottom: .25rem; } .records .flow-amount { font-size: 1.1rem; }
.records .what { width: 17rem; } .records .state { width: 9.5rem; } .records p { margin-bottom: .15rem; }
.records blockquote { margin: 0; } .records blockquote p { font-size: .95rem; } .records .needs { margin-top: .5rem; }
.records .badges { margin-bottom: .35rem; }
.record header .flows { margin: .75rem 0; }
.record header .flow-amount { font-size: 1.4rem; }
.record > section, .record > p { max-width: 54rem; }
.figures strong { font: 600 1.1rem/1.3 var(--serif); font-variant-numeric: lining-nums; }
.figures td:first-child { white-space: nowrap; }
.figures .sayer { margin-bottom: .2rem; }
.beside td { color: var(--soft); }
.facts { margin: 0; }
.facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.reasons > li { border-bottom: 1px solid var(--line); padding: .7rem 0; }
.reasons ul { list-style: disc; padding-left: 1.2rem; color: var(--soft); font-size: .92rem; }
.reasons p { margin: .3rem 0; }
@media (max-width: 46rem) {
  .records thead { position: absolute; left: -99rem; }
  .records, .records tbody { display: block; }
  .records tr { display: block; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1.05rem; margin-bottom: .75rem; }
  .records tr > td, .records tr > th[scope=row] { display: block; border: 0; padding: .15rem 0; width: auto; }
  .records .said { padding-block: .4rem; }
  .records .state { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; } .records .state > * { margin: 0; }
  .figures thead { position: absolute; left: -99rem; }
  .figures tr { display: block; border-bottom: 1px solid var(--line); padding: .7rem 0; }
  .figures td { display: block; border: 0; padding: .1rem 0; }
  .figures td:first-child { color: var(--soft); font-size: .875rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
}
@media print { .records tr { break-inside: avoid; } }
`;
