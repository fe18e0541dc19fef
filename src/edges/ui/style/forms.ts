// Buttons, fields, filters, and what is said back to whoever sent them.

export const FORMS = `
button, .button { font: 500 .95rem/1.2 var(--sans); color: var(--card); background: var(--accent); border: 1px solid transparent; border-radius: .5rem; padding: .6rem 1.1rem; cursor: pointer; }
button:hover { filter: brightness(1.08); }
button.plain { color: var(--ink); background: none; border-color: var(--line); }
.sheet { max-width: 30rem; margin: 1.5rem auto 0; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: clamp(1.25rem, 4vw, 2rem); }
.sheet.left { margin: 1rem 0 0; } .sheet h2 { margin-top: 0; }
.field { display: block; margin-bottom: 1rem; }
.field > span { display: block; font-size: .875rem; color: var(--soft); margin-bottom: .25rem; }
.field small { display: block; margin-top: .25rem; }
::file-selector-button { font: inherit; color: var(--ink); background: none; border: 1px solid var(--line); border-radius: .5rem; padding: .3rem .8rem; margin-right: .6rem; cursor: pointer; }
input, textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .7rem; width: 100%; }
.actions { display: flex; align-items: center; gap: 1.25rem; margin: 1.25rem 0 .75rem; }
.fault { background: var(--bad-soft); color: var(--bad); border-radius: .5rem; padding: .6rem .9rem; }
.notice { background: var(--warn-soft); color: var(--warn); border-radius: .5rem; padding: .6rem .9rem; }
.button { display: inline-block; text-decoration: none; }
.small, button.small { font-size: .85rem; padding: .3rem .7rem; }
.button.plain { color: var(--ink); background: none; border-color: var(--line); }
button:disabled { opacity: .55; cursor: default; }
.inline { display: inline; }
.notice, .fault { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 .6rem; }
.undone { text-decoration: line-through; color: var(--soft); }
.done { background: var(--good-soft); color: var(--good); border-radius: .5rem; padding: .6rem .9rem; }
textarea { resize: vertical; display: block; }
.filters { display: flex; flex-wrap: wrap; gap: .7rem; align-items: end; margin-bottom: 1.25rem; }
.filters label { flex: 1 1 7.5rem; font-size: .85rem; color: var(--soft); }
.filters label.wide { flex: 3 1 12rem; }
.filters label span { display: block; }
.filters input, .filters select { height: 2.6rem; font-size: .95rem; color: var(--ink); }
@media (max-width: 46rem) { .filters label.wide { flex-basis: 100%; } }
`;
