// Organisations that broker and carry exchanges, and are never a side of one.
import type { Forms, PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: Forms])[] = [
  ['ICRC', { name: ['International Committee of the Red Cross', 'ICRC', 'Red Cross', 'Red Cross committee'] }],
  [
    'UN',
    {
      name: ['United Nations', 'UN', 'U.N.', 'UNICEF', 'UN envoy', 'United Nations envoy', 'UN special envoy', 'UNHCR'],
    },
  ],
  ['VA', { name: ['Holy See', 'Vatican', 'Pope Francis', 'Pope Leo', 'Pope', 'Cardinal Zuppi', 'Matteo Zuppi'] }],
  ['EU', { name: ['European Union', 'EU'] }],
  ['AU', { name: ['African Union'] }],
  ['OSCE', { name: ['OSCE', 'Organization for Security and Co-operation in Europe'] }],
  ['IGAD', { name: ['IGAD'] }],
  ['ECOWAS', { name: ['ECOWAS'] }],
  ['Sant’Egidio', { name: ['Community of Sant’Egidio', "Sant'Egidio"] }],
];

export const MEDIATORS: readonly PartyRow[] = ROWS.map(([id, en]) => ({ id, kind: 'mediator', forms: { en } }));
