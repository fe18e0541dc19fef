// The operator's console and the accounts.

export const CONSOLE = `
.hand-in { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.4rem; margin-bottom: 1.25rem; }
.hand-in .field { margin-bottom: .5rem; } .hand-in .actions { margin: 0; justify-content: space-between; flex-wrap: wrap; }
.file { font-size: .875rem; color: var(--soft); max-width: 100%; } .file input { border: 0; padding: 0; background: none; width: auto; max-width: 100%; }
.letter { display: flex; justify-content: space-between; align-items: start; gap: 1rem; } .letter > div { min-width: 0; } .letter p { margin: .15rem 0 0; }
.letter form { flex: none; } .buttons { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; justify-content: end; } .buttons label { font-size: .875rem; color: var(--soft); } .buttons select { width: auto; }
.letter button { padding: .35rem .8rem; font-size: .875rem; }
.found { background: var(--accent-soft); border-radius: .75rem; padding: .5rem 1.4rem; margin-bottom: 1.5rem; }
.health-failing, .notice-given_up { background: var(--bad-soft); color: var(--bad); border-color: transparent; } .health-well, .notice-sent { background: var(--good-soft); color: var(--good); border-color: transparent; } .health-quiet, .health-paused, .notice-due { background: var(--warn-soft); color: var(--warn); border-color: transparent; }
#live > div > * { margin: 0 0 1rem; } .tabs + .filters, .tabs + .lead { margin-top: 1.1rem; }
.stale { opacity: .55; }
.kept { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: .75rem; background: #fff; }
h1.address { font-size: 1.25rem; }
.accounts td form, .accounts td select { display: inline-block; width: auto; }
@media (max-width: 46rem) {
  .letter { flex-direction: column; } .buttons { justify-content: start; }
}
`;
