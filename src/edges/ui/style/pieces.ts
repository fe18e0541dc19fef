// What several pages show: tabs, flows of people, quotes, badges, articles, tiles, letters.

export const PIECES = `
.tabs { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.1rem; font-size: .875rem; }
.tabs a { text-decoration: none; color: var(--soft); border: 1px solid var(--line); border-radius: 99rem; padding: .25rem .8rem; }
.tabs a:hover { border-color: var(--accent); color: var(--ink); }
.tabs a[aria-current] { background: var(--accent-soft); border-color: transparent; color: var(--ink); }
.count { font-variant-numeric: tabular-nums; }
.flows { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; margin-bottom: .7rem; }
.flow-amount { font: 600 1.2rem/1.35 var(--serif); font-variant-numeric: lining-nums; }
.flow-to { color: var(--soft); }
.flows-none { color: var(--soft); font-style: italic; }
blockquote { margin: .25rem 0 0; padding-left: .9rem; border-left: 3px solid var(--line); }
blockquote p { font: 1rem/1.5 var(--serif); margin-bottom: .25rem; }
blockquote footer, .source { font-size: .875rem; }
.source .by::before, .source time::before { content: " ·"; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; }
.badge { display: inline-block; font-size: .78rem; line-height: 1.5; padding: .08rem .6rem; border-radius: 99rem; background: var(--paper); border: 1px solid var(--line); color: var(--soft); white-space: nowrap; }
.status-completed, .state-approved, .judgement-same { background: var(--good-soft); color: var(--good); border-color: transparent; }
.status-ongoing, .status-planned, .state-waiting, .state-needs_second_source, .judgement-unsure { background: var(--warn-soft); color: var(--warn); border-color: transparent; }
.status-cancelled, .state-rejected { background: var(--bad-soft); color: var(--bad); border-color: transparent; }
.needs { margin: .8rem 0 0; font-size: .875rem; color: var(--warn); }
.needs p { margin: 0; }
.needs ul { list-style: disc; padding-left: 1.15rem; }
.needs a { color: inherit; }
.nothing { background: var(--card); border: 1px dashed var(--line); border-radius: .75rem; padding: 2rem; }
.quotes li { font-size: .92rem; margin-bottom: .2rem; }
.quotes a { font-family: var(--serif); }
.article { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; margin-bottom: .9rem; }
.article summary { padding: .9rem 1.3rem; cursor: pointer; }
.article[open] summary { border-bottom: 1px solid var(--line); }
.article-text { padding: 1.1rem 1.3rem 1.3rem; font: 1.06rem/1.7 var(--serif); max-width: 44rem; }
.article-text p { margin-bottom: .9em; white-space: pre-line; }
.article-text mark { scroll-margin-top: 30vh; padding-inline: 0; }
.article > header { padding: .9rem 1.3rem 0; }
.gap { text-align: center; color: var(--soft); font: .875rem var(--sans); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1.1rem; }
.tile strong { display: block; font: 600 1.7rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.tile span { color: var(--soft); font-size: .875rem; }
.tiles + .hint { margin-top: .75rem; }
.tile a { color: inherit; text-decoration: none; } .tile a:hover strong { text-decoration: underline; }
.letters li { border-bottom: 1px solid var(--line); padding: .6rem 0; }
.letters li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: baseline; }
.letters li > p { flex-basis: 100%; margin: 0; }
@media (max-width: 46rem) {
  .flows { flex-direction: column; }
}
@media print {
  .tabs { display: none; }
  .article { break-inside: avoid; }
}
`;
