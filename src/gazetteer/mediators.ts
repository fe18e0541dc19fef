// Organisations that broker and carry exchanges, and are never a side of one.
import type { Forms, PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: Forms])[] = [
  [
    'ICRC',
    {
      name: [
        'International Committee of the Red Cross',
        'ICRC',
        'I.C.R.C.',
        'Red Cross',
        'Red Cross committee',
        'Red Crescent',
        'Red Cross and Red Crescent',
        'International Red Cross',
        'Mirjana Spoljaric',
        'Peter Maurer',
      ],
    },
  ],
  [
    'UN',
    {
      name: [
        'United Nations',
        'UN',
        'U.N.',
        'UNICEF',
        'UN envoy',
        'United Nations envoy',
        'UN special envoy',
        'UNHCR',
        'Hans Grundberg',
        'Grundberg',
        'Martin Griffiths',
        'Guterres',
        'Antonio Guterres',
        'António Guterres',
        'UN mission',
        'MONUSCO',
        'UNMISS',
        'Blue Helmets',
        'World Food Programme',
      ],
    },
  ],
  [
    'VA',
    {
      name: [
        'Holy See',
        'Vatican',
        'Pope Francis',
        'Pope Leo',
        'Pope',
        'Cardinal Matteo Zuppi',
        'Pope Leo XIV',
        'Pope Benedict',
        'Pope John Paul II',
        'Cardinal Parolin',
        'Pietro Parolin',
        'Apostolic nuncio',
        'papal envoy',
        'papal nuncio',
        'pontiff',
        'Pontiff',
        'Cardinal Zuppi',
        'Matteo Zuppi',
      ],
    },
  ],
  ['EU', { name: ['European Union', 'EU'] }],
  ['AU', { name: ['African Union'] }],
  ['OSCE', { name: ['OSCE', 'Organization for Security and Co-operation in Europe'] }],
  ['IGAD', { name: ['IGAD'] }],
  ['Arab League', { name: ['Arab League', 'League of Arab States'] }],
  ['ASEAN', { name: ['ASEAN'] }],
  ['Catholic Church', { name: ['Catholic Church', 'Episcopal Conference'] }],
  ['ECOWAS', { name: ['ECOWAS'] }],
  ['Sant’Egidio', { name: ['Community of Sant’Egidio', "Sant'Egidio"] }],
];

export const MEDIATORS: readonly PartyRow[] = ROWS.map(([id, en]) => ({ id, kind: 'mediator', forms: { en } }));
