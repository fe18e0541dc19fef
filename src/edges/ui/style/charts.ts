// Charts, and the tables behind them.

export const CHARTS = `
.chart { margin: .5rem 0 .75rem; }
.plot { display: block; width: 100%; height: auto; color: var(--ink); }
.plot.narrow { display: none; }
.plot text, .plot tspan { white-space: pre; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .875rem; color: var(--soft); }
.legend li::before { content: ""; display: inline-block; width: .75em; height: .75em; border-radius: .2em; margin-right: .45em; background: var(--c6); }
.legend .c1::before { background: var(--c1); } .legend .c2::before { background: var(--c2); } .legend .c3::before { background: var(--c3); }
.legend .c4::before { background: var(--c4); } .legend .c5::before { background: var(--c5); }
.behind summary { cursor: pointer; color: var(--soft); margin-bottom: .6rem; }
@media (max-width: 46rem) { .plot.wide { display: none; } .plot.narrow { display: block; } }
`;
