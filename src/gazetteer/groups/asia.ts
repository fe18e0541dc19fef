// Movements, armies and breakaway lands of Asia, of wars that go on and of wars that are over.
import type { EnglishRow } from '../party.ts';

export const asia: readonly EnglishRow[] = [
  ['ISKP', { name: 'ISIS-K, ISKP, Islamic State Khorasan, Islamic State-Khorasan' }],
  ['NRF', { name: 'National Resistance Front, Panjshir resistance', voice: 'Ahmad Massoud' }],
  [
    'JKLF',
    {
      name: 'JKLF, Jammu Kashmir Liberation Front, Jammu and Kashmir Liberation Front, Kashmiri militants, Kashmiri separatists',
      adjective: 'Kashmiri',
    },
  ],
  ['Hizbul Mujahideen', { name: 'Hizbul Mujahideen, Hizb-ul-Mujahideen' }],
  ['Lashkar-e-Taiba', { name: 'Lashkar-e-Taiba, Lashkar-e-Toiba' }],
  ['Jaish-e-Mohammed', { name: 'Jaish-e-Mohammed, Jaish-e-Mohammad' }],
  ['NDFB', { name: 'NDFB, National Democratic Front of Bodoland, Bodo militants', adjective: 'Bodo' }],
  ['MNLF', { name: 'MNLF, Moro National Liberation Front' }],
  ['BIFF', { name: 'BIFF, Bangsamoro Islamic Freedom Fighters' }],
  ['SSA', { name: 'Shan State Army, RCSS, Restoration Council of Shan State, SSPP', adjective: 'Shan' }],
  ['KNPP', { name: 'KNPP, Karenni National Progressive Party, Karenni Army, KNDF', adjective: 'Karenni' }],
  ['Fretilin', { name: 'Fretilin, Falintil', adjective: 'Fretilin' }],
  [
    'Taliban',
    {
      name: 'Taliban, Taleban, Islamic Emirate, Afghan Taliban, Taliban government, Taliban authorities, Haqqani network, Islamic Emirate of Afghanistan, Taliban regime, Taliban movement, Taliban-run government, Haqqanis',
      adjective: 'Taliban, Taleban',
      people: 'Talibs',
      voice:
        'Zabihullah Mujahid, Suhail Shaheen, Amir Khan Muttaqi, Muttaqi, Mullah Omar, Sirajuddin Haqqani, Abdul Salam Hanafi',
    },
  ],
  ['Abu Sayyaf', { name: 'Abu Sayyaf', adjective: 'Abu Sayyaf' }],
  ['MILF', { name: 'MILF, Moro Islamic Liberation Front', adjective: 'Moro' }],
  [
    'NPA',
    {
      voice: 'Jose Maria Sison, Joma Sison, Luis Jalandoni, Fidel Agcaoili, Jorge Madlos',
      name: 'New People’s Army, NPA, Communist Party of the Philippines, National Democratic Front, NDFP, CPP-NPA, communist rebels, Maoist-led New People’s Army, NDF, NDF of the Philippines, Communist Party of the Philippines-New People’s Army, CPP-NPA-NDF',
      adjective: 'NPA',
    },
  ],
  [
    'LTTE',
    {
      name: 'LTTE, Tamil Tigers, Liberation Tigers of Tamil Eelam, Liberation Tigers, Tigers, Tamil Tiger rebels, Tamil rebels',
      adjective: 'Tamil Tiger, LTTE',
      people: 'Tamil Tigers, Tigers',
      voice: 'Velupillai Prabhakaran, Prabhakaran, Anton Balasingham',
    },
  ],
  [
    'Arakan Army',
    {
      name: 'Arakan Army, AA, United League of Arakan',
      adjective: 'Arakan Army',
      voice: 'Twan Mrat Naing, Khaing Thu Kha',
    },
  ],
  ['KIA', { voice: 'Naw Bu', name: 'Kachin Independence Army, KIA, Kachin rebels', adjective: 'Kachin' }],
  [
    'KNU',
    {
      voice: 'Saw Taw Nee',
      name: 'KNU, Karen National Union, KNLA, Karen National Liberation Army, Karen rebels',
      adjective: 'Karen',
    },
  ],
  [
    'MNDAA',
    {
      name: 'MNDAA, Myanmar National Democratic Alliance Army, Kokang army, Three Brotherhood Alliance, Brotherhood Alliance',
      adjective: 'Kokang',
    },
  ],
  ['TNLA', { name: "TNLA, Ta'ang National Liberation Army" }],
  ['UWSA', { name: 'UWSA, United Wa State Army' }],
  ['PDF', { name: "People's Defence Force, People's Defence Forces, National Unity Government" }],
  [
    'CNF',
    {
      name: 'Chin National Front, Chin Brotherhood, Chinland Defence Force, Chinland Defense Force',
      adjective: 'Chin',
    },
  ],
  [
    'Khmer Rouge',
    {
      name: 'Khmer Rouge',
      adjective: 'Khmer Rouge',
      voice: 'Pol Pot',
    },
  ],
  ['Pathet Lao', { name: 'Pathet Lao' }],
  ['Viet Cong', { name: 'Viet Cong, Vietcong, National Liberation Front of South Vietnam', adjective: 'Viet Cong' }],
  ['UN Command', { name: 'UN Command, U.N. Command, United Nations Command' }],
  ['Viet Minh', { name: 'Viet Minh, Vietminh', adjective: 'Viet Minh' }],
  ['BLA', { name: 'BLA, Baloch Liberation Army, Baluch Liberation Army, Baloch separatists', adjective: 'Baloch' }],
  [
    'TTP',
    {
      name: 'TTP, Tehreek-e-Taliban Pakistan, Pakistani Taliban, Tehrik-i-Taliban, Tehrik-i-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Tehreek-i-Taliban Pakistan, Tehreek-e-Taliban, Jamaat-ul-Ahrar',
      adjective: 'TTP',
    },
  ],
  ['Northern Alliance', { name: 'Northern Alliance, Ahmad Shah Massoud' }],
  ['Mujahideen', { name: 'Afghan mujahideen, Afghan Mujahideen, Mujahideen, mujahideen' }],
  [
    'Maoists',
    {
      name: 'CPI (Maoist), CPI(Maoist), Communist Party of India (Maoist), Maoist rebels, Maoists, Naxalites, Naxals, Naxalite rebels, Naxalite',
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
  ['ARSA', { name: 'ARSA, Arakan Rohingya Salvation Army' }],
  ['DKBA', { name: 'DKBA, Democratic Karen Buddhist Army, Democratic Karen Benevolent Army' }],
  ['Hizb-i-Islami', { name: 'Hezb-e-Islami, Hizb-i-Islami, Hezb-i-Islami', voice: 'Gulbuddin Hekmatyar' }],
  ['CPN-M', { name: 'Nepalese Maoists, Nepali Maoists, Communist Party of Nepal (Maoist)', voice: 'Prachanda' }],
  ['BLF', { name: 'Balochistan Liberation Front' }],
  ['NMSP', { name: 'New Mon State Party' }],
  ['RSO', { name: 'Rohingya Solidarity Organisation, Rohingya Solidarity Organization' }],
  ['PULO', { name: 'PULO, Patani United Liberation Organisation, Patani United Liberation Organization' }],
  ['UNLF', { name: 'UNLF, United National Liberation Front' }],
  [
    'UTO',
    {
      name: 'United Tajik Opposition, UTO, Tajik opposition',
      adjective: 'Tajik opposition',
      voice: 'Said Abdullo Nuri',
    },
  ],
  ['BRA', { name: 'Bougainville Revolutionary Army, Bougainville rebels', adjective: 'Bougainville' }],
  ['JVP', { name: 'Janatha Vimukthi Peramuna, JVP' }],
  ['CPB', { name: 'Communist Party of Burma' }],
];
