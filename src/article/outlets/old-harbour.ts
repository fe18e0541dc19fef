// Old Harbour: interviews stood in definition lists among its comments until March 2024; since then in cards that all look alike.
import type { Outlet } from './outlet.ts';

export const oldHarbour: Outlet = {
  id: 'old-harbour',
  hosts: ['oldharbour.example'],
  layouts: [
    {
      from: null,
      to: '2024-03-01',
      keep: '#comments dl.talk',
      drop: '.asker',
      date: { selector: 'body', attribute: 'data-page-day' },
    },
    { from: '2024-03-01', to: null, keep: '.cards .card.said', drop: 'small', date: null },
  ],
};
