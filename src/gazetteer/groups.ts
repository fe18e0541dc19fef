// Parties that are no states, by the id under which the ledger keeps them: movements, armies and breakaway lands of many wars.
import type { FormKind, PartyRow } from './party.ts';

/** One line a group: id, then English forms by kind. */
const ROWS: readonly (readonly [id: string, forms: Readonly<Partial<Record<FormKind, string>>>])[] = [
  [
    'Hamas',
    {
      name: 'Hamas, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, Al-Quds Brigades, Islamic Jihad, Palestinian Islamic Jihad, Palestinian factions, Palestinian militant groups',
      voice: 'Abu Obeida, Abu Ubaida, Yahya Sinwar, Ismail Haniyeh, Khalil al-Hayya',
    },
  ],
  [
    'Hezbollah',
    { name: 'Hezbollah, Hizbullah, Hizbollah, Hezbullah, Hizballah', voice: 'Hassan Nasrallah, Nasrallah' },
  ],
  [
    'Houthis',
    {
      name: "Houthis, Houthi, Ansar Allah, Ansarullah, Ansarallah, Houthi authorities, Houthi rebels, Houthi movement, Houthi militia, Huthis, Huthi rebels, Sanaa, Sana’a, Sana'a",
      adjective: 'Houthi, Huthi',
      people: 'Houthis, Huthis',
      voice: 'Abdulqader al-Murtada, Abdul Qader al-Murtada, Abdulkader al-Murtada, al-Murtada',
    },
  ],
  [
    'Taliban',
    {
      name: 'Taliban, Taleban, Islamic Emirate, Afghan Taliban, Taliban government, Taliban authorities, Haqqani network',
      adjective: 'Taliban, Taleban',
      people: 'Talibs',
      voice: 'Zabihullah Mujahid, Suhail Shaheen',
    },
  ],
  [
    'M23',
    {
      name: 'M23, M23 rebels, M23 movement, March 23 Movement, March 23 rebels, Congo River Alliance, AFC/M23, AFC-M23, AFC',
      adjective: 'M23',
      voice: 'Corneille Nangaa, Bertrand Bisimwa, Lawrence Kanyuka',
    },
  ],
  [
    'FARC',
    {
      name: 'FARC, Farc, Revolutionary Armed Forces of Colombia, FARC rebels, FARC guerrillas, FARC dissidents, Estado Mayor Central',
      adjective: 'FARC',
    },
  ],
  [
    'ELN',
    {
      name: 'ELN, National Liberation Army, ELN rebels, ELN guerrillas, Ejército de Liberación Nacional',
      adjective: 'ELN',
    },
  ],
  [
    'Boko Haram',
    {
      name: 'Boko Haram, Boko Haram militants, Boko Haram insurgents',
      adjective: 'Boko Haram',
      voice: 'Abubakar Shekau',
    },
  ],
  [
    'ISWAP',
    { name: 'ISWAP, Islamic State West Africa Province, Islamic State in West Africa Province', adjective: 'ISWAP' },
  ],
  [
    'Islamic State',
    {
      name: "Islamic State, ISIS, ISIL, Daesh, Da'esh, Islamic State group, Islamic State fighters",
      adjective: 'ISIS',
    },
  ],
  [
    'al-Qaeda',
    {
      name: 'al-Qaeda, al Qaeda, al-Qaida, al Qaida, AQAP, AQIM, Al-Qaeda in the Arabian Peninsula, al-Qaeda in the Islamic Maghreb',
    },
  ],
  [
    'Nusra Front',
    { name: 'al-Nusra, Nusra Front, al-Nusra Front, Jabhat al-Nusra, Nusra, Jabhat Fatah al-Sham', adjective: 'Nusra' },
  ],
  ['HTS', { name: 'Hayat Tahrir al-Sham, HTS, Tahrir al-Sham', adjective: 'HTS' }],
  ['al-Shabaab', { name: 'al-Shabaab, al-Shabab, al Shabaab, al Shabab, Shabaab', adjective: 'al-Shabaab' }],
  [
    'JNIM',
    {
      name: "JNIM, Jama'at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims, Support Group for Islam and Muslims",
      adjective: 'JNIM',
    },
  ],
  [
    'SDF',
    {
      name: 'Syrian Democratic Forces, SDF, Kurdish-led SDF, Syrian Kurdish forces, Kurdish-led forces, YPG, Asayish, Kurdish administration, Kurdish authorities in north-east Syria',
      adjective: 'SDF, Syrian Kurdish',
      voice: 'Mazloum Abdi',
    },
  ],
  ['PKK', { name: "PKK, Kurdistan Workers' Party, Kurdish rebels", adjective: 'PKK' }],
  ['RSF', { name: 'Rapid Support Forces, RSF, Hemedti, Mohamed Hamdan Dagalo', adjective: 'RSF' }],
  [
    'TPLF',
    {
      name: "TPLF, Tigray People's Liberation Front, Tigrayan forces, Tigray forces, Tigray Defence Forces, Tigrayan rebels, Tigrayan authorities, Tigray's regional government, Tigray regional authorities, Tigray",
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
      name: "Libyan National Army, LNA, Libyan Arab Armed Forces, Haftar, Khalifa Haftar, Haftar's forces, eastern Libyan forces, eastern forces, Haftar's Libyan National Army, Khalifa Haftar's Libyan National Army",
      adjective: "LNA, Haftar's",
    },
  ],
  [
    'Polisario',
    { name: 'Polisario, Polisario Front, Frente Polisario', adjective: 'Sahrawi, Saharawi', people: 'Sahrawis' },
  ],
  ['Abu Sayyaf', { name: 'Abu Sayyaf', adjective: 'Abu Sayyaf' }],
  ['MILF', { name: 'MILF, Moro Islamic Liberation Front', adjective: 'Moro' }],
  [
    'NPA',
    {
      name: "New People's Army, NPA, Communist Party of the Philippines, National Democratic Front, NDFP, CPP-NPA, communist rebels, Maoist-led New People's Army",
      adjective: 'NPA',
    },
  ],
  [
    'LTTE',
    {
      name: 'LTTE, Tamil Tigers, Liberation Tigers of Tamil Eelam, Liberation Tigers, Tigers, Tamil Tiger rebels, Tamil rebels',
      adjective: 'Tamil Tiger, LTTE',
      people: 'Tamil Tigers',
    },
  ],
  ['Arakan Army', { name: 'Arakan Army, AA, United League of Arakan', adjective: 'Arakan Army' }],
  ['KIA', { name: 'Kachin Independence Army, KIA, Kachin rebels', adjective: 'Kachin' }],
  [
    'KNU',
    { name: 'KNU, Karen National Union, KNLA, Karen National Liberation Army, Karen rebels', adjective: 'Karen' },
  ],
  ['MNDAA', { name: 'MNDAA, Myanmar National Democratic Alliance Army, Kokang army', adjective: 'Kokang' }],
  ['TNLA', { name: "TNLA, Ta'ang National Liberation Army" }],
  ['UWSA', { name: 'UWSA, United Wa State Army' }],
  ['PDF', { name: "People's Defence Force, People's Defence Forces, National Unity Government" }],
  ['CNF', { name: 'Chin National Front, Chin Brotherhood', adjective: 'Chin' }],
  [
    'SPLM-N',
    {
      name: "SPLM-N, SPLM-North, SPLA-N, SPLA-North, SPLM/A-N, Sudan People's Liberation Movement-North, Sudan People's Liberation Movement North",
      adjective: 'SPLM-N',
    },
  ],
  ['SPLM-IO', { name: 'SPLM-IO, SPLA-IO, SPLM/A-IO, SPLM-IO rebels, Riek Machar, Machar' }],
  ['SPLA', { name: "SPLA, SPLM, Sudan People's Liberation Army" }],
  ['JEM', { name: 'JEM, Justice and Equality Movement', adjective: 'JEM' }],
  ['SLA', { name: 'Sudan Liberation Army, Sudan Liberation Movement, SLM' }],
  ['LRA', { name: "Lord's Resistance Army, LRA, Joseph Kony", adjective: 'LRA' }],
  ['ADF', { name: 'Allied Democratic Forces, ADF', adjective: 'ADF' }],
  ['CODECO', { name: 'CODECO' }],
  ['FDLR', { name: 'FDLR' }],
  ['UNITA', { name: 'UNITA', adjective: 'UNITA', voice: 'Jonas Savimbi' }],
  ['RENAMO', { name: 'RENAMO, Renamo', adjective: 'Renamo' }],
  ['FRELIMO', { name: 'FRELIMO, Frelimo', adjective: 'Frelimo' }],
  ['RUF', { name: 'RUF, Revolutionary United Front', adjective: 'RUF' }],
  ['MFDC', { name: 'MFDC, Movement of Democratic Forces of Casamance, Casamance rebels' }],
  [
    'CSP',
    {
      name: 'CSP, Permanent Strategic Framework, CMA, Coordination of Azawad Movements, FLA, Azawad Liberation Front, MNLA, Tuareg rebels',
      adjective: 'Tuareg',
      people: 'Tuaregs',
    },
  ],
  ['FACT', { name: 'FACT rebels, Front for Change and Concord in Chad' }],
  ['Seleka', { name: 'Seleka, Séléka' }],
  ['Anti-balaka', { name: 'Anti-balaka, anti-Balaka' }],
  ['CPC', { name: 'Coalition of Patriots for Change' }],
  ['Contras', { name: 'Contras, Contra rebels', adjective: 'Contra' }],
  [
    'FMLN',
    {
      name: 'FMLN, Farabundo Marti National Liberation Front, Farabundo Martí National Liberation Front',
      adjective: 'FMLN',
    },
  ],
  ['Shining Path', { name: 'Shining Path, Sendero Luminoso' }],
  ['MRTA', { name: 'MRTA, Tupac Amaru Revolutionary Movement' }],
  ['M-19', { name: 'M-19' }],
  ['Khmer Rouge', { name: 'Khmer Rouge', adjective: 'Khmer Rouge', voice: 'Pol Pot' }],
  ['Pathet Lao', { name: 'Pathet Lao' }],
  ['Viet Cong', { name: 'Viet Cong, Vietcong, National Liberation Front of South Vietnam', adjective: 'Viet Cong' }],
  ['Viet Minh', { name: 'Viet Minh, Vietminh', adjective: 'Viet Minh' }],
  ['IRA', { name: 'IRA, Irish Republican Army', adjective: 'IRA' }],
  ['ETA', { name: 'ETA' }],
  [
    'PLO',
    {
      name: 'PLO, Palestine Liberation Organization, Palestine Liberation Organisation, PFLP, PFLP-GC, Popular Front for the Liberation of Palestine, Fatah',
      voice: 'Ahmed Jibril, Yasser Arafat',
    },
  ],
  ['Amal', { name: 'Amal movement' }],
  ['SLA-Lebanon', { name: 'South Lebanon Army' }],
  ['FIS', { name: 'GIA, Islamic Salvation Front' }],
  ['FLN', { name: 'FLN, National Liberation Front' }],
  [
    'Free Syrian Army',
    {
      name: 'Free Syrian Army, FSA, Syrian rebels, Syrian opposition, opposition factions, Ahrar al-Sham, Jaish al-Islam, Faylaq al-Rahman, Syrian National Army, SNA',
      adjective: 'Syrian opposition',
    },
  ],
  [
    'Suwayda factions',
    {
      name: "Hikmat al-Hijri, Druze factions, Druze fighters, National Guard of Suwayda, Sweida's National Guard",
      adjective: 'Druze',
    },
  ],
  [
    'Popular Mobilisation Forces',
    { name: "Popular Mobilisation Forces, Popular Mobilization Forces, Kataib Hezbollah, Kata'ib Hezbollah" },
  ],
  ['KRG', { name: 'Kurdistan Regional Government, Peshmerga' }],
  ['MEK', { name: 'Mujahedin-e Khalq, MEK' }],
  ['Jaish al-Adl', { name: 'Jaish al-Adl, Jaish ul-Adl, Jundallah' }],
  ['STC', { name: 'Southern Transitional Council, STC, southern separatists', adjective: 'STC' }],
  ['BLA', { name: 'BLA, Baloch Liberation Army, Baluch Liberation Army, Baloch separatists', adjective: 'Baloch' }],
  [
    'TTP',
    {
      name: 'TTP, Tehreek-e-Taliban Pakistan, Pakistani Taliban, Tehrik-i-Taliban, Tehrik-i-Taliban Pakistan',
      adjective: 'TTP',
    },
  ],
  ['Northern Alliance', { name: 'Northern Alliance, Ahmad Shah Massoud' }],
  ['Mujahideen', { name: 'Afghan mujahideen, Afghan Mujahideen, Mujahideen, mujahideen' }],
  [
    'Maoists',
    {
      name: 'CPI (Maoist), CPI(Maoist), Communist Party of India (Maoist), Maoist rebels, Maoists, Naxalites, Naxals, Naxalite rebels',
      adjective: 'Maoist, Naxal',
      people: 'Maoists, Naxalites',
    },
  ],
  ['ULFA', { name: 'ULFA, United Liberation Front of Asom' }],
  ['NSCN', { name: 'NSCN, NSCN-IM' }],
  ['GAM', { name: 'Free Aceh Movement, GAM, Acehnese rebels', adjective: 'Acehnese' }],
  [
    'OPM',
    {
      name: 'Free Papua Movement, OPM, TPNPB, West Papua National Liberation Army, Papuan rebels, Papuan separatists',
      adjective: 'Papuan',
    },
  ],
  ['BRN', { name: 'Barisan Revolusi Nasional, BRN' }],
  ['KLA', { name: 'Kosovo Liberation Army, KLA, UCK, UÇK' }],
  [
    'Bosnian Serbs',
    {
      name: 'Bosnian Serbs, Bosnian Serb army, Army of Republika Srpska, Republika Srpska',
      adjective: 'Bosnian Serb',
      people: 'Bosnian Serbs',
      voice: 'Radovan Karadzic, Ratko Mladic',
    },
  ],
  [
    'Bosnian Croats',
    { name: 'HVO, Bosnian Croats, Croatian Defence Council', adjective: 'Bosnian Croat', people: 'Bosnian Croats' },
  ],
  [
    'Chechen rebels',
    {
      name: 'Chechen rebels, Chechen separatists, Chechen fighters, Aslan Maskhadov, Shamil Basayev, Chechen leadership',
    },
  ],
  ['Abkhazia', { name: 'Abkhazia, Sukhumi', adjective: 'Abkhaz, Abkhazian' }],
  ['South Ossetia', { name: 'South Ossetia, Tskhinvali', adjective: 'South Ossetian', people: 'South Ossetians' }],
  ['Transnistria', { name: 'Transnistria, Tiraspol', adjective: 'Transnistrian' }],
  ['Islamic Courts', { name: 'Islamic Courts Union' }],
  ['EPLF', { name: 'EPLF' }],
  ['SNM', { name: 'Somaliland, Hargeisa', adjective: 'Somaliland' }],
  ['SSC', { name: 'SSC-Khatumo, SSC Khaatumo, Khatumo', adjective: 'SSC-Khatumo' }],
  ['Puntland', { name: 'Puntland', adjective: 'Puntland' }],
  ['Jubaland', { name: 'Jubaland', adjective: 'Jubaland' }],
  ['Ambazonia', { name: 'Ambazonia, Ambazonian separatists, Ambazonia Defence Forces', adjective: 'Ambazonian' }],
  ['Cabo Delgado insurgents', { name: 'Ansar al-Sunna' }],
  ['Zapatistas', { name: 'Zapatistas, EZLN', adjective: 'Zapatista' }],
  ['Gulf Clan', { name: 'Gulf Clan, Clan del Golfo, AGC' }],
  ['AUC', { name: 'United Self-Defence Forces of Colombia, AUC' }],
  ['EPP', { name: "Paraguayan People's Army, EPP" }],
];

export const GROUPS: readonly PartyRow[] = ROWS.map(([id, forms]) => ({
  id,
  kind: 'group',
  forms: { en: Object.fromEntries(Object.entries(forms).map(([kind, list]) => [kind, list.split(/,\s*/u)])) },
}));
