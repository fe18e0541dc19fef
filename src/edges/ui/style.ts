// The one stylesheet of the pages and their icon, served from routes of their own; light and dark.

export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d5c58"/><path d="M8 12.5h13m-4-4 4 4-4 4M24 19.5H11m4-4-4 4 4 4" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #23211d; --soft: #6a655b; --line: #e4e0d6; --accent: #1d5c58; --accent-soft: #e3efed;
  --figure: #fbe3a5; --date: #cfe3f7; --status: #d5edcf; --mediator: #e6dbf5; --place: #f5dcd6;
  --warn: #8a5a00; --warn-soft: #fdf1d6; --bad: #9b2c2c; --bad-soft: #fae3e1; --good: #2c6b34; --good-soft: #e2f1e1;
  --c1: #1d6f69; --c2: #c9822b; --c3: #5b6fb5; --c4: #a3485b; --c5: #6f8f3a; --c6: #8a8577;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Bitstream Charter", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --card: #1f1e1b; --ink: #e9e5dc; --soft: #a39d90; --line: #34312c; --accent: #7cc7bf; --accent-soft: #1f3835;
    --figure: #5b4710; --date: #1f3f5e; --status: #254a2a; --mediator: #43345f; --place: #5a2f27;
    --warn: #e8bd6a; --warn-soft: #3a2e15; --bad: #ef9a94; --bad-soft: #43211f; --good: #94cf9a; --good-soft: #1f3a22;
    --c1: #6cc0b8; --c2: #e2a659; --c3: #93a5e6; --c4: #e08a9b; --c5: #a9c873; --c6: #a39d90;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.top, main, .foot { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.top { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 1rem; padding-block: 1.25rem; }
.brand { font: 600 1.15rem/1 var(--serif); color: var(--ink); text-decoration: none; white-space: nowrap; }
.brand-mark { color: var(--accent); }
.top nav { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; overflow-wrap: normal; font-size: .95rem; }
.top nav a { color: var(--soft); text-decoration: none; padding-bottom: .2rem; }
.top nav a:hover, .top nav a[aria-current] { color: var(--ink); }
.top nav a[aria-current] { border-bottom: 2px solid var(--accent); }

.signed-in { display: inline; color: var(--soft); }
.signed-in button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline; text-underline-offset: .18em; }
button, .button { font: 500 .95rem/1.2 var(--sans); color: var(--card); background: var(--accent); border: 1px solid transparent; border-radius: .5rem; padding: .6rem 1.1rem; cursor: pointer; }
button:hover { filter: brightness(1.08); }
button.plain { color: var(--ink); background: none; border-color: var(--line); }
.sheet { max-width: 30rem; margin: 1.5rem auto 0; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: clamp(1.25rem, 4vw, 2rem); }
.sheet.left { margin: 1rem 0 0; } .sheet h2 { margin-top: 0; }
.field { display: block; margin-bottom: 1rem; }
.field > span { display: block; font-size: .875rem; color: var(--soft); margin-bottom: .25rem; }
.field small { display: block; margin-top: .25rem; }
input, textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .7rem; width: 100%; }
.actions { display: flex; align-items: center; gap: 1.25rem; margin: 1.25rem 0 .75rem; }
.fault { background: var(--bad-soft); color: var(--bad); border-radius: .5rem; padding: .6rem .9rem; }
.notice { background: var(--warn-soft); color: var(--warn); border-radius: .5rem; padding: .6rem .9rem; }
.foot { padding-block: 3rem 2rem; color: var(--soft); font-size: .85rem; }
h1 { font: 600 clamp(1.7rem, 5vw, 2.4rem)/1.15 var(--serif); letter-spacing: -.01em; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font: 600 1.2rem/1.3 var(--serif); margin: 2.5rem 0 .75rem; }
p { margin: 0 0 .6rem; }
.lead { color: var(--soft); font-size: 1.05rem; max-width: 46rem; }
.hint, .by, time { color: var(--soft); font-size: .875rem; }
.intro { padding-block: 1rem 1.25rem; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, monospace; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; }
ul, ol { margin: 0; padding: 0; list-style: none; }
q { quotes: "\\201C" "\\201D"; }
mark { background: var(--figure); color: inherit; border-radius: .2em; padding: .05em .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.m-date { background: var(--date); } .m-status { background: var(--status); }
.m-mediator { background: var(--mediator); } .m-place { background: var(--place); }
.hint mark { color: var(--ink); }
mark:target { outline: 2px solid var(--accent); outline-offset: 1px; }

.tabs { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.1rem; font-size: .875rem; }
.tabs a { text-decoration: none; color: var(--soft); border: 1px solid var(--line); border-radius: 99rem; padding: .25rem .8rem; }
.tabs a:hover { border-color: var(--accent); color: var(--ink); }
.tabs a[aria-current] { background: var(--accent-soft); border-color: transparent; color: var(--ink); }
.count { font-variant-numeric: tabular-nums; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem 1.4rem; margin-bottom: .9rem;
  display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) 12rem; gap: .35rem 1.75rem; }
.card-date a { font: 600 1.05rem/1.35 var(--serif); color: var(--ink); text-decoration: none; }
.card-date a:hover, .card h2 a:hover { text-decoration: underline; }
.card h2 { margin: 0 0 .25rem; font: 500 .95rem/1.4 var(--sans); color: var(--soft); }
.card h2 a { color: inherit; text-decoration: none; }
.card-meta { font-size: .875rem; color: var(--soft); }
.card-meta p { margin-bottom: .35rem; }
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
.pager { display: flex; justify-content: space-between; margin-top: 1.5rem; }

.crumb { font-size: .9rem; margin: .5rem 0 1.5rem; }
.crumb a { text-decoration: none; }
.eyebrow { color: var(--soft); margin-bottom: .15rem; }
.record header .flows { margin: .75rem 0; }
.record header .flow-amount { font-size: 1.4rem; }
.record > section, .record > p { max-width: 54rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th { text-align: left; font-weight: 500; color: var(--soft); font-size: .82rem; padding: 0 1rem .4rem 0; border-bottom: 1px solid var(--line); }
td { vertical-align: top; padding: .65rem 1rem .65rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
th { overflow-wrap: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.figures strong { font: 600 1.1rem/1.3 var(--serif); font-variant-numeric: lining-nums; }
.figures td:first-child { white-space: nowrap; }
.figures .sayer { margin-bottom: .2rem; }
.beside td { color: var(--soft); }
.quotes li { font-size: .92rem; margin-bottom: .2rem; }
.quotes a { font-family: var(--serif); }
.facts { margin: 0; }
.facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.article { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; margin-bottom: .9rem; }
.article summary { padding: .9rem 1.3rem; cursor: pointer; }
.article[open] summary { border-bottom: 1px solid var(--line); }
.article-text { padding: 1.1rem 1.3rem 1.3rem; font: 1.06rem/1.7 var(--serif); max-width: 44rem; }
.article-text p { margin-bottom: .9em; white-space: pre-line; }
.article-text mark { scroll-margin-top: 30vh; padding-inline: 0; }
.reasons > li { border-bottom: 1px solid var(--line); padding: .7rem 0; }
.reasons ul { list-style: disc; padding-left: 1.2rem; color: var(--soft); font-size: .92rem; }
.reasons p { margin: .3rem 0; }
.undone { text-decoration: line-through; color: var(--soft); }
.done { background: var(--good-soft); color: var(--good); border-radius: .5rem; padding: .6rem .9rem; }
.hand-in { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.4rem; margin-bottom: 1.25rem; }
.hand-in .field { margin-bottom: .5rem; } .hand-in .actions { margin: 0; justify-content: space-between; flex-wrap: wrap; }
.file { font-size: .875rem; color: var(--soft); max-width: 100%; } .file input { border: 0; padding: 0; background: none; width: auto; max-width: 100%; }
textarea { resize: vertical; display: block; }
.letter { display: flex; justify-content: space-between; align-items: start; gap: 1rem; } .letter > div { min-width: 0; } .letter p { margin: .15rem 0 0; }
.letter form { flex: none; } .buttons { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; justify-content: end; } .buttons label { font-size: .875rem; color: var(--soft); } .buttons select { width: auto; }
.letter button { padding: .35rem .8rem; font-size: .875rem; }
.found { background: var(--accent-soft); border-radius: .75rem; padding: .5rem 1.4rem; margin-bottom: 1.5rem; }
.health-failing { background: var(--bad-soft); color: var(--bad); border-color: transparent; } .health-well { background: var(--good-soft); color: var(--good); border-color: transparent; } .health-quiet, .health-paused { background: var(--warn-soft); color: var(--warn); border-color: transparent; }
.tiles + .hint { margin-top: .75rem; }
.tile a { color: inherit; text-decoration: none; } .tile a:hover strong { text-decoration: underline; }
tbody th[scope=row] { font-weight: 400; color: var(--ink); font-size: .95rem; padding: .65rem 1rem .65rem 0; vertical-align: top; }
.stale { opacity: .55; }
.kept { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: .75rem; background: #fff; }
h1.address { font-size: 1.25rem; }
.accounts td form, .accounts td select { display: inline-block; width: auto; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1.1rem; }
.tile strong { display: block; font: 600 1.7rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.tile span { color: var(--soft); font-size: .875rem; }
.letters li { border-bottom: 1px solid var(--line); padding: .6rem 0; }
.scroll { overflow-x: auto; }

/* Charts */
.chart { margin: .5rem 0 .75rem; overflow-x: auto; }
.plot { display: block; width: 100%; min-width: 34rem; height: auto; color: var(--ink); }
.plot text, .plot tspan { white-space: pre; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .875rem; color: var(--soft); }
.legend li::before { content: ""; display: inline-block; width: .75em; height: .75em; border-radius: .2em; margin-right: .45em; background: var(--c6); }
.legend .c1::before { background: var(--c1); } .legend .c2::before { background: var(--c2); } .legend .c3::before { background: var(--c3); }
.legend .c4::before { background: var(--c4); } .legend .c5::before { background: var(--c5); }
.behind summary { cursor: pointer; color: var(--soft); margin-bottom: .6rem; }

/* The review desk */
body.wide .top, body.wide main { max-width: 100rem; }
.desk-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem 1.5rem; align-items: start; margin-bottom: 1rem; }
.desk-head h1 { font-size: clamp(1.35rem, 3vw, 1.8rem); }
.desk-head .who { color: var(--soft); font-weight: 500; }
.desk-head #says, .desk-head .needs { grid-column: 1 / -1; }
.desk-head .needs { margin: 0; }
.eyebrow a { color: inherit; }
.steps { display: flex; flex-wrap: wrap; gap: .5rem; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 1fr); gap: 0 1.75rem; align-items: start; }
.desk > .desk-head { grid-column: 1 / -1; }
.pane { position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.pane .tabs { margin: 0; padding: .75rem 1rem; border-bottom: 1px solid var(--line); background: var(--card); position: sticky; top: 0; z-index: 1; }
.pane .article { border: 0; margin: 0; border-radius: 0; }
.article > header { padding: .9rem 1.3rem 0; }
.gap { text-align: center; color: var(--soft); font: .875rem var(--sans); }
mark.glow { outline: 2px solid var(--accent); outline-offset: 2px; }
.side { display: grid; gap: 1.1rem; }
.decision { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.2rem 0; }
fieldset.field { border: 0; border-top: 1px solid var(--line); margin: 0; padding: .8rem 0 .7rem; min-width: 0; }
fieldset.field:first-of-type { border-top: 0; padding-top: 0; }
fieldset.field > legend { float: left; width: 100%; font: 600 .9rem/1.4 var(--sans); margin-bottom: .4rem; padding: 0; }
fieldset.field > legend + * { clear: both; }
.field.glow > legend { color: var(--accent); }
.decision input, .decision select, .decision textarea { padding: .35rem .55rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.cell { flex: 1 1 5.5rem; min-width: 0; }
.cell label { display: block; font-size: .78rem; color: var(--soft); }
.transfer { padding-bottom: .6rem; }
.transfer + .transfer { padding-top: .6rem; border-top: 1px dotted var(--line); }
.claims > li { font-size: .9rem; color: var(--soft); margin-top: .4rem; }
.use { font-variant-numeric: tabular-nums; }
.warning { color: var(--warn); font-size: .9rem; margin: .3rem 0 0; }
.warning::before { content: "! "; font-weight: 700; }
.machine { color: var(--soft); font-size: .875rem; margin: .3rem 0 0; }
.decision .quotes { margin-top: .35rem; }
.keys { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: .5rem; margin: .6rem -1.2rem 0; padding: .8rem 1.2rem; background: var(--card); border-top: 1px solid var(--line); border-radius: 0 0 .75rem .75rem; }
.button { display: inline-block; text-decoration: none; }
.small, button.small { font-size: .85rem; padding: .3rem .7rem; }
.button.plain { color: var(--ink); background: none; border-color: var(--line); }
kbd { font: 600 .8em/1 ui-monospace, Menlo, monospace; border: 1px solid currentColor; border-radius: .25rem; padding: .1em .35em; }
button:disabled { opacity: .55; cursor: default; }
.inline { display: inline; }
.notice, .fault { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 .6rem; }
.doubles h2, .side section > h2 { margin: 0 0 .6rem; font-size: 1.05rem; }
.double { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1.2rem; margin-bottom: .75rem; }
.double h3 { font: 600 1rem/1.4 var(--serif); margin: 0 0 .3rem; }
.double .actions { margin: .7rem 0 0; gap: .6rem; flex-wrap: wrap; }
.double .flow-amount { font-size: 1rem; }
.waterfall { font-size: .875rem; }
.waterfall caption, .preview caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .3rem; }
.waterfall td { padding: .2rem .7rem .2rem 0; border: 0; }
.waterfall .bar { width: 100px; vertical-align: middle; }
.waterfall .number { white-space: nowrap; }
.waterfall svg { display: block; }
rect.for { fill: var(--good); } rect.against { fill: var(--bad); } rect.zero { fill: var(--line); }
.fold { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .7rem 1.2rem; }
.fold summary, .report summary { cursor: pointer; }
.fold .sources > li, .audit li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
.fold input[type=checkbox], .preview input { width: auto; }
.audit { font-size: .9rem; }
.answered .said { color: var(--soft); }
.help { display: none; }
.help:target, .help.open { display: block; position: fixed; inset: auto 1.5rem 1.5rem auto; width: min(30rem, calc(100vw - 3rem)); max-height: 80vh; overflow: auto; z-index: 3; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.2rem 1.5rem; box-shadow: 0 .5rem 2rem rgb(0 0 0 / .2); }
.help h2 { margin: 0 0 .6rem; }
.help dl > div { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: .6rem; padding: .2rem 0; }
.help dd { margin: 0; }
.bar-use { position: absolute; z-index: 2; display: flex; flex-wrap: wrap; gap: .3rem; max-width: 22rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem; box-shadow: 0 .3rem 1rem rgb(0 0 0 / .18); }
.waiting > li { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .8rem 1.2rem; margin-bottom: .6rem; }
.waiting .flows { margin: .2rem 0; }
.waiting .flow-amount { font-size: 1rem; }
.waiting .hint { margin: 0; }
.held { color: var(--warn); }
.letters li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: baseline; }
.letters li > p { flex-basis: 100%; margin: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .7rem; align-items: end; margin-bottom: 1.25rem; }
.filters label { flex: 1 1 8rem; font-size: .85rem; color: var(--soft); }
.filters label.wide { flex: 3 1 20rem; }
.filters label span { display: block; }
.filters input, .filters select { height: 2.6rem; font-size: .95rem; color: var(--ink); }
.cell input, .cell select { height: 2.35rem; }

@media (max-width: 60rem) {
  .desk { grid-template-columns: minmax(0, 1fr); }
  .desk-head { grid-template-columns: minmax(0, 1fr); }
  .pane { position: static; max-height: 60vh; margin-bottom: 1rem; }
}
@media (max-width: 46rem) {
  .letter { flex-direction: column; } .buttons { justify-content: start; }
  .preview thead { position: absolute; left: -99rem; }
  .preview tr { display: block; border-bottom: 1px solid var(--line); padding: .6rem 0; }
  .preview td { display: inline-block; border: 0; padding: 0 .6rem .1rem 0; text-align: left; }
  .card { grid-template-columns: minmax(0, 1fr); padding: 1.05rem 1.1rem; }
  .card-meta { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .7rem; }
  .flows { flex-direction: column; }
  .figures thead { position: absolute; left: -99rem; }
  .figures tr { display: block; border-bottom: 1px solid var(--line); padding: .7rem 0; }
  .figures td { display: block; border: 0; padding: .1rem 0; }
  .figures td:first-child { color: var(--soft); font-size: .875rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  h2 { margin-top: 2rem; }
}
@media print {
  .top nav, .tabs, .pager, .skip { display: none; }
  body { background: none; }
  .card, .article { break-inside: avoid; }
}
`;
