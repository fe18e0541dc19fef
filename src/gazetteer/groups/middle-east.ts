// Movements, armies and breakaway lands of the Middle East, of wars that go on and of wars that are over.
import type { EnglishRow } from '../party.ts';

export const middleEast: readonly EnglishRow[] = [
  ['Mahdi Army', { name: 'Mahdi Army', voice: 'Moqtada al-Sadr, Muqtada al-Sadr' }],
  [
    'Asaib Ahl al-Haq',
    { name: "Asaib Ahl al-Haq, League of the Righteous, Asa'ib Ahl al-Haq", voice: 'Qais al-Khazali' },
  ],
  ['Badr Organisation', { name: 'Badr Organisation, Badr Organization, Badr Brigade' }],
  ['Dhofar rebels', { name: 'Dhofar rebels, PFLOAG' }],
  [
    'Hamas',
    {
      name: 'Hamas, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, Al-Quds Brigades, Islamic Jihad, Palestinian Islamic Jihad, Palestinian factions, Palestinian militant groups, Al-Qassam, Izzedine al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Izz el-Deen al-Qassam Brigades, Ezzedine al-Qassam Brigades, Saraya al-Quds, PIJ, Popular Resistance Committees, Mujahideen Brigades, Palestinian resistance, Palestinian resistance groups, Palestinian armed groups, Palestinian militant group, Palestinian Islamist group, Palestinian Islamist movement',
      voice:
        'Abu Obeida, Abu Ubaida, Yahya Sinwar, Ismail Haniyeh, Khalil al-Hayya, Mousa Abu Marzouk, Ezzedine al-Haddad, Zaher Jabarin, Hazem Qassem, Mohammed Deif, Khaled Meshaal, Osama Hamdan, Taher al-Nunu, Taher al-Nono, Basem Naim, Bassem Naim, Mohammad Nazzal, Mahmoud Mardawi, Husam Badran, Abu Hamza',
    },
  ],
  [
    'Hezbollah',
    {
      name: 'Hezbollah, Hizbullah, Hizbollah, Hezbullah, Hizballah, Islamic Resistance, Hezbollah’s military wing',
      voice: 'Hassan Nasrallah, Nasrallah, Naim Qassem, Wafiq Safa',
    },
  ],
  [
    'Houthis',
    {
      name: 'Houthis, Houthi, Ansar Allah, Ansarullah, Ansarallah, Houthi authorities, Houthi rebels, Houthi movement, Houthi militia, Huthis, Huthi rebels, Sanaa, Sana’a, Sana’a, Houthi group, Houthi militias, Houthi forces, Houthi government, Huthi movement',
      adjective: 'Houthi, Huthi',
      people: 'Houthis, Huthis',
      voice:
        'Abdulqader al-Murtada, Abdul Qader al-Murtada, Abdulkader al-Murtada, al-Murtada, Mohammed Abdulsalam, Mohammed Abdul-Salam, Abdul-Malik al-Houthi, National Committee for Prisoners Affairs, Yahya Saree, Mohammed Ali al-Houthi, Mahdi al-Mashat, Al Masirah, Al-Masirah, Abdulqader al-Mortada, Abdul-Qader al-Murtada, Abdulqadir al-Murtada, Abdul Qader al-Mortada',
    },
  ],
  [
    'Islamic State',
    {
      name: 'Islamic State, ISIS, ISIL, Daesh, Da’esh, Islamic State group, Islamic State fighters, so-called Islamic State',
      adjective: 'ISIS',
    },
  ],
  [
    'al-Qaeda',
    {
      name: 'al-Qaeda, al Qaeda, al-Qaida, al Qaida',
    },
  ],
  ['AQAP', { name: 'AQAP, al-Qaeda in the Arabian Peninsula, Al-Qaeda in the Arabian Peninsula, Ansar al-Sharia' }],
  [
    'Nusra Front',
    { name: 'al-Nusra, Nusra Front, al-Nusra Front, Jabhat al-Nusra, Nusra, Jabhat Fatah al-Sham', adjective: 'Nusra' },
  ],
  [
    'HTS',
    {
      voice: 'Abu Mohammed al-Golani, Abu Mohammad al-Jolani',
      name: 'Hayat Tahrir al-Sham, HTS, Tahrir al-Sham',
      adjective: 'HTS',
    },
  ],
  [
    'SDF',
    {
      name: 'Syrian Democratic Forces, SDF, Kurdish-led SDF, Syrian Kurdish forces, Kurdish-led forces, YPG, YPJ, Asayish, Kurdish administration, Kurdish authorities in north-east Syria, Autonomous Administration of North and East Syria, Autonomous Administration, AANES, Kurdish-led Syrian Democratic Forces, Kurdish-led administration, Kurdish internal security forces',
      adjective: 'SDF, Syrian Kurdish',
      voice: 'Mazloum Abdi, Mazloum Kobani, Farhad Shami, Ilham Ahmed, Elham Ahmad, Nouri Sheikho, Ferhad Shami',
    },
  ],
  [
    'PKK',
    {
      voice: 'Abdullah Ocalan, Abdullah Öcalan, Ocalan, Öcalan, Murat Karayilan, Murat Karayılan, Cemil Bayik',
      name: 'PKK, HPG, Kurdistan Workers’ Party, Kurdish rebels, Kurdistan Workers Party',
      adjective: 'PKK',
    },
  ],
  [
    'PLO',
    {
      name: 'PLO, Palestine Liberation Organization, Palestine Liberation Organisation, Fatah',
      voice: 'Yasser Arafat',
    },
  ],
  ['PFLP', { name: 'PFLP, Popular Front for the Liberation of Palestine', voice: 'George Habash, Wadie Haddad' }],
  [
    'PFLP-GC',
    {
      name: 'PFLP-GC, PFLP–GC, Popular Front for the Liberation of Palestine-General Command, Popular Front for the Liberation of Palestine–General Command, Popular Front for the Liberation of Palestine - General Command, Popular Front for the Liberation of Palestine – General Command, Popular Front General Command',
      voice: 'Ahmed Jibril, Ahmad Jibril, Jibril',
    },
  ],
  ['Amal', { name: 'Amal movement, Amal militia, Amal militiamen', voice: 'Nabih Berri' }],
  ['KDP', { name: 'KDP, Kurdistan Democratic Party' }],
  ['PUK', { name: 'PUK, Patriotic Union of Kurdistan' }],
  ['Fatah al-Islam', { name: 'Fatah al-Islam' }],
  ['SLA-Lebanon', { name: 'South Lebanon Army' }],
  [
    'Free Syrian Army',
    {
      name: 'Free Syrian Army, FSA',
    },
  ],
  [
    'Syrian opposition',
    {
      name: 'Syrian opposition, Syrian rebels, Syrian armed opposition, armed opposition, armed opposition groups, armed opposition factions, opposition factions, Turkish-backed factions, Turkey-backed factions, Turkish-backed rebels',
      adjective: 'Syrian opposition',
    },
  ],
  ['Ahrar al-Sham', { name: 'Ahrar al-Sham, Ahrar ash-Sham' }],
  ['Jaish al-Islam', { name: 'Jaish al-Islam, Jaysh al-Islam, Army of Islam' }],
  ['Jaish al-Fatah', { name: 'Jaish al-Fatah, Jaysh al-Fatah, Army of Conquest' }],
  ['Faylaq al-Rahman', { name: 'Faylaq al-Rahman, Failaq al-Rahman' }],
  ['Syrian National Army', { name: 'Syrian National Army, SNA', adjective: 'SNA' }],
  [
    'Suwayda factions',
    {
      name: "Suweida, Sweida, Suwayda, Sueida, As-Suwayda, Hikmat al-Hijri, Druze factions, Druze fighters, Druze National Guard, Druze militia, Druze militias, National Guard of Suwayda, Sweida's National Guard",
      adjective: 'Druze',
    },
  ],
  [
    'Popular Mobilisation Forces',
    {
      name: 'Popular Mobilisation Forces, Popular Mobilization Forces, Hashd al-Shaabi, Hashed al-Shaabi',
    },
  ],
  ['Kataib Hezbollah', { name: "Kataib Hezbollah, Kata'ib Hezbollah" }],
  ['KRG', { name: 'Kurdistan Regional Government, Peshmerga' }],
  ['PJAK', { name: 'PJAK, Kurdistan Free Life Party' }],
  ['MEK', { name: 'Mujahedin-e Khalq, MEK' }],
  ['Jaish al-Adl', { name: 'Jaish al-Adl, Jaish ul-Adl, Jundallah' }],
  [
    'STC',
    {
      voice: 'Aidarous al-Zubaidi',
      name: 'Southern Transitional Council, STC, southern separatists',
      adjective: 'STC',
    },
  ],
  ['Al-Nujaba', { name: 'Harakat al-Nujaba, Hezbollah al-Nujaba' }],
  ['Lebanese Forces', { name: 'Lebanese Forces, Phalangists', voice: 'Samir Geagea' }],
  ['Islamic Front', { name: 'Islamic Front, Failaq al-Sham, Levant Front' }],
];
