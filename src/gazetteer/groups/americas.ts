// Movements, armies and breakaway lands of the Americas, of wars that go on and of wars that are over.
import type { EnglishRow } from '../party.ts';

export const americas: readonly EnglishRow[] = [
  ['Sandinistas', { name: 'Sandinistas, FSLN, Sandinista National Liberation Front', adjective: 'Sandinista' }],
  ['URNG', { name: 'URNG, Guatemalan National Revolutionary Unity' }],
  ['EPL', { name: 'EPL, Popular Liberation Army' }],
  ['Segunda Marquetalia', { name: 'Segunda Marquetalia, Second Marquetalia', voice: 'Iván Márquez, Ivan Marquez' }],
  ['Tupamaros', { name: 'Tupamaros' }],
  ['Montoneros', { name: 'Montoneros' }],
  [
    'FARC',
    {
      voice:
        'Timochenko, Rodrigo Londoño, Iván Mordisco, Ivan Mordisco, Manuel Marulanda, Raúl Reyes, Alfonso Cano, Jesús Santrich',
      name: 'FARC, Farc, Revolutionary Armed Forces of Colombia, FARC rebels, FARC guerrillas, the FARC guerrilla, FARC guerrilla group, FARC dissidents, Estado Mayor Central, FARC-EP, Revolutionary Armed Forces of Colombia-People’s Army, Central General Staff, EMC, dissident FARC, FARC dissident group',
      adjective: 'FARC',
    },
  ],
  [
    'ELN',
    {
      voice: 'Antonio García, Antonio Garcia, Pablo Beltrán, Pablo Beltran, Israel Ramírez',
      name: 'ELN, National Liberation Army, ELN rebels, ELN guerrillas, the ELN guerrilla, ELN guerrilla group, Ejército de Liberación Nacional',
      adjective: 'ELN',
    },
  ],
  ['Contras', { name: 'Contras, Contra rebels', adjective: 'Contra' }],
  [
    'FMLN',
    {
      name: 'FMLN, Farabundo Marti National Liberation Front, Farabundo Martí National Liberation Front',
      adjective: 'FMLN',
    },
  ],
  ['Shining Path', { name: 'Shining Path, Sendero Luminoso' }],
  [
    'MRTA',
    { name: 'MRTA, Tupac Amaru Revolutionary Movement, Túpac Amaru Revolutionary Movement, Tupac Amaru rebels' },
  ],
  ['M-19', { name: 'M-19' }],
  ['Zapatistas', { name: 'Zapatistas, EZLN', adjective: 'Zapatista' }],
  ['Gulf Clan', { name: 'Gulf Clan, Clan del Golfo, AGC' }],
  ['AUC', { name: 'United Self-Defence Forces of Colombia, AUC' }],
  ['EPP', { name: "Paraguayan People's Army, EPP" }],
  ['ERP', { name: "People's Revolutionary Army" }],
  ['Comuneros del Sur', { name: 'Comuneros del Sur' }],
  ['CJNG', { name: 'CJNG, Jalisco New Generation Cartel, Jalisco cartel' }],
  ['Sinaloa Cartel', { name: 'Sinaloa Cartel, Sinaloa cartel' }],
  ['Choneros', { name: 'Los Choneros, Choneros, Los Lobos' }],
  ['Comandos de la Frontera', { name: 'Comandos de la Frontera, Border Commandos' }],
];
