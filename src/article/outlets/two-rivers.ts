// Two Rivers Radio: the report is the transcript under the player, which calls itself a gallery; the page's own text is a teaser.
import type { Outlet } from './outlet.ts';

export const twoRivers: Outlet = {
  id: 'two-rivers',
  hosts: ['radio.tworivers.example'],
  layouts: [
    {
      from: '2023-06-01',
      to: null,
      keep: 'section.gallery-transcript p',
      drop: '[data-speaker=host]',
      date: { selector: '.onair .when', attribute: null },
    },
  ],
};
