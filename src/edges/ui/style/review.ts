// The review desk: the article beside the form, doubles, what waits, and many at once.

export const REVIEW = `
.desk-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem 1.5rem; align-items: start; margin-bottom: 1rem; }
.desk-head h1 { font-size: clamp(1.35rem, 3vw, 1.8rem); }
.desk-head .who { color: var(--soft); font-weight: 500; }
.desk-head #says, .desk-head .needs { grid-column: 1 / -1; }
.desk-head .needs { margin: 0; }
.steps { display: flex; flex-wrap: wrap; gap: .5rem; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 1fr); gap: 0 1.75rem; align-items: start; }
.desk > .desk-head { grid-column: 1 / -1; }
.pane { position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.pane .tabs { margin: 0; padding: .75rem 1rem; border-bottom: 1px solid var(--line); background: var(--card); position: sticky; top: 0; z-index: 1; }
.pane .article { border: 0; margin: 0; border-radius: 0; }
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
.cell { flex: 1 1 6.6rem; min-width: 0; }
.cell.short { flex-basis: 3.6rem; } .cell.middle { flex-basis: 5.4rem; } .cell:has([type=date]) { flex-basis: 8.5rem; }
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
.cell input, .cell select { height: 2.35rem; }
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
.unit { display: none; }
@media (max-width: 60rem) {
  .desk { grid-template-columns: minmax(0, 1fr); }
  .desk-head { grid-template-columns: minmax(0, 1fr); }
  .pane { position: static; max-height: 60vh; margin-bottom: 1rem; }
}
@media (max-width: 46rem) {
  .preview thead { position: absolute; left: -99rem; }
  .preview tr { display: block; border-bottom: 1px solid var(--line); padding: .6rem 0; }
  .unit { display: inline; }
  .keys { gap: .35rem; padding-block: .5rem; } .keys button, .keys .button { padding: .35rem .55rem; font-size: .85rem; } .keys kbd { display: none; }
  .preview td { display: inline-block; border: 0; padding: 0 .6rem .1rem 0; text-align: left; }
}
`;
