// What the plain elements of every page look like: text, links, lists, marks, tables.

export const TEXT = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
h1 { font: 600 clamp(1.7rem, 5vw, 2.4rem)/1.15 var(--serif); letter-spacing: -.01em; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font: 600 1.2rem/1.3 var(--serif); margin: 2.5rem 0 .75rem; }
p { margin: 0 0 .6rem; }
.lead { color: var(--soft); font-size: 1.05rem; max-width: 46rem; }
.hint, .by, time { color: var(--soft); font-size: .875rem; }
.by, .count, .badge, time { unicode-bidi: isolate; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, monospace; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; }
ul, ol { margin: 0; padding: 0; list-style: none; }
q { quotes: "\\201C" "\\201D"; }
mark { background: var(--figure); color: inherit; border-radius: .2em; padding: .05em .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.m-date { background: var(--date); } .m-status { background: var(--status); }
.m-mediator { background: var(--mediator); } .m-place { background: var(--place); }
.hint mark { color: var(--ink); }
mark:target { outline: 2px solid var(--accent); outline-offset: 1px; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th { text-align: left; font-weight: 500; color: var(--soft); font-size: .82rem; padding: 0 1rem .4rem 0; border-bottom: 1px solid var(--line); }
td { vertical-align: top; padding: .65rem 1rem .65rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
th { overflow-wrap: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tbody th[scope=row] { font-weight: 400; color: var(--ink); font-size: .95rem; padding: .65rem 1rem .65rem 0; vertical-align: top; }
kbd { font: 600 .8em/1 ui-monospace, Menlo, monospace; border: 1px solid currentColor; border-radius: .25rem; padding: .1em .35em; }
.scroll { overflow-x: auto; }
@media (max-width: 46rem) {
  h2 { margin-top: 2rem; }
}
`;
