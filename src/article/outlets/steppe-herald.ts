// Степной вестник: each paragraph lies in a table row of its own, beside one of advice to readers; the day is in the file's name.
import type { Outlet } from './outlet.ts';

export const steppeHerald: Outlet = {
  id: 'steppe-herald',
  hosts: ['stepnoy-vestnik.example', 'sv-mirror.example'],
  layouts: [
    {
      from: null,
      to: null,
      keep: 'table.polosa td.slovo',
      drop: 'div.sovet, font',
      date: { selector: 'a[rel=day]', attribute: 'href' },
    },
  ],
};
