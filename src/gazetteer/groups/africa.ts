// Movements, armies and breakaway lands of Africa, of wars that go on and of wars that are over.
import type { EnglishRow } from '../party.ts';

export const africa: readonly EnglishRow[] = [
  ['SWAPO', { name: 'SWAPO, South West Africa People’s Organisation', adjective: 'SWAPO' }],
  ['ANC', { name: 'African National Congress, Umkhonto we Sizwe' }],
  ['ZANU', { name: 'ZANU, ZAPU, ZANLA, ZIPRA' }],
  ['NPFL', { name: 'NPFL, National Patriotic Front of Liberia', voice: 'Charles Taylor' }],
  ['LURD', { name: 'LURD, Liberians United for Reconciliation and Democracy' }],
  ['RPF', { name: 'Rwandan Patriotic Front, RPF' }],
  ['FNL', { name: 'FNL, CNDD-FDD, Palipehutu, RED-Tabara' }],
  ['MLC', { name: 'MLC, Movement for the Liberation of Congo, RCD, RCD-Goma, CNDP' }],
  [
    'Wazalendo',
    { name: 'Wazalendo, Mai-Mai, Mai Mai, Twirwaneho, Raia Mutomboki, Nyatura, Kata Katanga, Bakata Katanga' },
  ],
  ['3R', { name: '3R, Return Reclamation Rehabilitation' }],
  ['Ansar Dine', { name: 'Ansar Dine, MUJAO, Ansaroul Islam' }],
  ['ONLF', { name: 'ONLF, Ogaden National Liberation Front', adjective: 'Ogaden' }],
  [
    'M23',
    {
      name: 'M23, M23 rebels, M23 movement, March 23 Movement, March 23 rebels, Congo River Alliance, AFC/M23, AFC-M23, AFC, M23 rebel group, Alliance Fleuve Congo',
      adjective: 'M23',
      voice: 'Corneille Nangaa, Bertrand Bisimwa, Lawrence Kanyuka, Willy Ngoma, Sultani Makenga, Nangaa',
    },
  ],
  [
    'Boko Haram',
    {
      name: 'Boko Haram',
      adjective: 'Boko Haram',
      voice: 'Abubakar Shekau',
    },
  ],
  [
    'ISWAP',
    { name: 'ISWAP, Islamic State West Africa Province, Islamic State in West Africa Province', adjective: 'ISWAP' },
  ],
  [
    'al-Shabaab',
    {
      name: 'al-Shabaab, al-Shabab, al Shabaab, al Shabab, Shabaab, al-Shebab, Al-Shebab, Shebab',
      adjective: 'al-Shabaab',
    },
  ],
  [
    'JNIM',
    {
      voice: 'Iyad Ag Ghaly, Iyad Ag Ghali, Amadou Koufa',
      name: 'JNIM, Jama’at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims, Support Group for Islam and Muslims, Group to Support Islam and Muslims, GSIM, Katiba Macina, Macina Katiba, Al-Qaeda-linked JNIM',
      adjective: 'JNIM',
    },
  ],
  [
    'RSF',
    {
      name: 'Rapid Support Forces, RSF, Janjaweed, Hemedti, Mohamed Hamdan Dagalo, Hemeti, Rapid Support, paramilitary Rapid Support Forces',
      adjective: 'RSF',
    },
  ],
  [
    'TPLF',
    {
      name: 'TPLF, Tigray People’s Liberation Front, Mekelle, Mekele, Tigrayan forces, Tigray forces, Tigray Defence Forces, Tigrayan rebels, Tigrayan authorities, Tigray’s regional government, Tigray regional authorities, Tigray, TDF, Tigray Defense Forces, Tigray interim administration, Tigray People’s Liberation Front, regional government of Tigray, authorities in Tigray, Tigray rebels',
      adjective: 'Tigrayan',
      people: 'Tigrayans',
      voice: 'Debretsion Gebremichael, Getachew Reda',
    },
  ],
  ['OLF', { name: 'OLF, OLA, Oromo Liberation Front, Oromo Liberation Army', adjective: 'Oromo' }],
  ['Fano', { name: 'Fano, Fano militia', adjective: 'Fano' }],
  [
    'LNA',
    {
      voice: 'Ahmed al-Mismari, Ahmed Mismari',
      name: 'Libyan National Army, LNA, Benghazi authorities, Benghazi government, Libyan Arab Armed Forces, Haftar, Khalifa Haftar, Haftar’s forces, eastern Libyan forces, eastern forces, Haftar’s Libyan National Army, Khalifa Haftar’s Libyan National Army, forces of Khalifa Haftar, forces loyal to Khalifa Haftar, Benghazi-based forces',
      adjective: "LNA, Haftar's",
    },
  ],
  [
    'Polisario',
    {
      voice: 'Brahim Ghali, Mohamed Abdelaziz',
      name: 'Polisario, Polisario Front, Frente Polisario, Sahrawi Republic, SADR, Sahrawi Arab Democratic Republic',
      adjective: 'Sahrawi, Saharawi',
      people: 'Sahrawis',
    },
  ],
  [
    'SPLM-N',
    {
      voice: 'Abdelaziz al-Hilu, Abdel Aziz al-Hilu, Malik Agar, Yasir Arman',
      name: "SPLM-N, SPLM-North, SPLA-N, SPLA-North, SPLM/A-N, Sudan People's Liberation Movement-North, Sudan People's Liberation Movement North",
      adjective: 'SPLM-N',
    },
  ],
  [
    'SPLM-IO',
    {
      voice: 'Lam Paul Gabriel, Puot Kang Chol',
      name: 'SPLM-IO, SPLA-IO, SPLM/A-IO, SPLM-IO rebels, Riek Machar, Machar, SPLA/IO, SPLM/IO, SPLM/A-in Opposition, SPLM in Opposition, SPLA in Opposition, SPLA-in-Opposition, SPLM-in-Opposition, Sudan People’s Liberation Movement in Opposition, Sudan People’s Liberation Movement-in-Opposition',
    },
  ],
  ['SPLA', { name: "SPLA, SPLM, Sudan People's Liberation Army" }],
  ['JEM', { name: 'JEM, Justice and Equality Movement', adjective: 'JEM' }],
  ['SLA', { name: 'Sudan Liberation Army, Sudan Liberation Movement, SLM, SLM/AW, SLA/AW, SLM-MM' }],
  ['LRA', { voice: 'Vincent Otti', name: "Lord's Resistance Army, LRA, Joseph Kony", adjective: 'LRA' }],
  ['ADF', { name: 'Allied Democratic Forces, ADF', adjective: 'ADF' }],
  ['CODECO', { name: 'CODECO' }],
  ['FDLR', { name: 'FDLR' }],
  ['UNITA', { name: 'UNITA', adjective: 'UNITA', voice: 'Jonas Savimbi' }],
  ['RENAMO', { name: 'RENAMO, Renamo', adjective: 'Renamo' }],
  ['FRELIMO', { name: 'FRELIMO, Frelimo', adjective: 'Frelimo' }],
  ['RUF', { name: 'RUF, Revolutionary United Front, West Side Boys', adjective: 'RUF' }],
  ['MFDC', { name: 'MFDC, Movement of Democratic Forces of Casamance, Casamance rebels' }],
  [
    'CSP',
    {
      name: 'CSP, Permanent Strategic Framework, CSP-PSD, Tuareg rebels',
      adjective: 'Tuareg',
      people: 'Tuaregs',
    },
  ],
  ['MNLA', { name: 'MNLA, National Movement for the Liberation of Azawad' }],
  ['CMA', { name: 'CMA, Coordination of Azawad Movements, Coordination of Movements of Azawad' }],
  ['FLA', { name: 'FLA, Azawad Liberation Front, Liberation Front of Azawad' }],
  ['GATIA', { name: 'GATIA, Gatia, Imghad Tuareg Self-Defence Group, Platform militia' }],
  [
    'FACT',
    {
      name: 'FACT rebels, Front for Change and Concord in Chad, FACT rebel group, Front for Change and Concord, Front pour l’Alternance et la Concorde au Tchad',
    },
  ],
  ['Seleka', { name: 'Seleka, Séléka, FPRC, Union for Peace in the Central African Republic' }],
  ['Anti-balaka', { name: 'Anti-balaka, anti-Balaka' }],
  ['CPC', { name: 'Coalition of Patriots for Change' }],
  ['FIS', { name: 'GIA, Islamic Salvation Front' }],
  ['FLN', { name: 'FLN, National Liberation Front' }],
  ['Islamic Courts', { name: 'Islamic Courts Union' }],
  ['EPLF', { name: 'EPLF' }],
  ['SNM', { name: 'Somaliland, Hargeisa', adjective: 'Somaliland' }],
  ['SSC', { name: 'SSC-Khatumo, SSC-Khaatumo, SSC Khaatumo, Khatumo, Khaatumo', adjective: 'SSC-Khatumo' }],
  ['Puntland', { name: 'Puntland', adjective: 'Puntland' }],
  ['Jubaland', { name: 'Jubaland', adjective: 'Jubaland' }],
  ['Ambazonia', { name: 'Ambazonia, Ambazonian separatists, Ambazonia Defence Forces', adjective: 'Ambazonian' }],
  ['Cabo Delgado insurgents', { name: 'Ansar al-Sunna' }],

  ['NAS', { name: 'National Salvation Front, NAS rebels', voice: 'Thomas Cirillo' }],
  ['FNLA', { name: 'FNLA', voice: 'Holden Roberto' }],
  ['NRA', { name: 'National Resistance Army' }],
  [
    'Islamic State Sahel',
    {
      name: 'Islamic State in the Greater Sahara, Islamic State Sahel Province, EIGS, ISSP, ISGS, Islamic State in the Sahel, Islamic State’s Sahel Province, Islamic State’s Sahel branch, Islamic State’s Sahel affiliate, Islamic State’s Sahelian branch, Sahel branch of Islamic State, Sahel branch of the Islamic State',
    },
  ],
  ['MEND', { name: 'Movement for the Emancipation of the Niger Delta' }],
  ['IPOB', { name: 'IPOB, Indigenous People of Biafra, Biafra, Biafran separatists', adjective: 'Biafran' }],
  ['Ansaru', { name: 'Ansaru, Mahmuda' }],
  ['Lakurawa', { name: 'Lakurawa' }],
  ['FLEC', { name: 'FLEC, Front for the Liberation of the Enclave of Cabinda' }],
  ['UFDR', { name: 'Union of Democratic Forces for Unity, UFDR' }],
  ['Forces Nouvelles', { name: 'Forces Nouvelles, New Forces rebels', voice: 'Guillaume Soro' }],
];
