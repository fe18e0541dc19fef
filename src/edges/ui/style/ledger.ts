// The pages for readers: the cards of the list, and a record with its figures and facts.

export const LEDGER = `
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem 1.4rem; margin-bottom: .9rem;
  display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) 12rem; gap: .35rem 1.75rem; }
.card-date a { font: 600 1.05rem/1.35 var(--serif); color: var(--ink); text-decoration: none; }
.card-date a:hover, .card h2 a:hover { text-decoration: underline; }
.card h2 { margin: 0 0 .25rem; font: 500 .95rem/1.4 var(--sans); color: var(--soft); }
.card h2 a { color: inherit; text-decoration: none; }
.card-meta { font-size: .875rem; color: var(--soft); }
.card-meta p { margin-bottom: .35rem; }
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
  .card { grid-template-columns: minmax(0, 1fr); padding: 1.05rem 1.1rem; }
  .card-meta { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .7rem; }
  .figures thead { position: absolute; left: -99rem; }
  .figures tr { display: block; border-bottom: 1px solid var(--line); padding: .7rem 0; }
  .figures td { display: block; border: 0; padding: .1rem 0; }
  .figures td:first-child { color: var(--soft); font-size: .875rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
}
@media print { .card { break-inside: avoid; } }
`;
