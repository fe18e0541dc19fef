// What stands round every page: its head, its foot, how wide it is, and the way back.

export const FRAME = `
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
.foot { padding-block: 3rem 2rem; color: var(--soft); font-size: .85rem; }
.intro { padding-block: 1rem 1.25rem; }
.pager { display: flex; justify-content: space-between; margin-top: 1.5rem; }
.crumb { font-size: .9rem; margin: .5rem 0 1.5rem; }
.crumb a { text-decoration: none; }
.eyebrow { color: var(--soft); margin-bottom: .15rem; }
.eyebrow a { color: inherit; }
body.wide .top, body.wide main { max-width: 100rem; }
@media print {
  .top nav, .pager, .skip { display: none; }
  body { background: none; }
}
`;
