// Who speaks for which side: leaders, negotiators, ombudsmen and offices whose name says no country.
import { englishRows, type PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: string])[] = [
  [
    'UA',
    'Zelensky, Zelenskyy, Zelenskiy, Zelenskyi, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Poroshenko, Petro Poroshenko, Yermak, Andriy Yermak, Budanov, Kyrylo Budanov, Lubinets, Dmytro Lubinets, Umerov, Rustem Umerov, Vereshchuk, Iryna Vereshchuk, Yusov, Andriy Yusov, Petro Yatsenko, Yatsenko, Syrskyi, Syrsky, Denisova, Lyudmyla Denisova, Coordination Headquarters, Coordination Headquarters for the Treatment of Prisoners of War, coordination centre, Verkhovna Rada, Sybiha, Kuleba, Main Directorate of Intelligence, HUR, GUR, Bring Kids Back, coordination headquarters, Coordination Staff, Joint Centre, ombudsman Lubinets, Security Service of Ukraine, SBU, Bohdan Okhrimenko, Okhrimenko, Klymenko, Ihor Klymenko, Serhiy Morhunov, Commissioner for Missing Persons, Oleksandr Kononenko, Andrii Kovalenko',
  ],
  [
    'RU',
    'Putin, Vladimir Putin, Peskov, Dmitry Peskov, Moskalkova, Tatiana Moskalkova, Tatyana Moskalkova, Lantratova, Yana Lantratova, Medinsky, Vladimir Medinsky, Lavrov, Sergei Lavrov, Zakharova, Maria Zakharova, Shoigu, Belousov, Pushilin, Denis Pushilin, Pasechnik, Prigozhin, Yevgeny Prigozhin, FSB, Federal Security Service, Kadyrov, Zorin, Alexander Zorin, State Duma, Ushakov, TASS, Lvova-Belova, Maria Lvova-Belova, RIA Novosti, Interfax, Khinshtein, Alexander Khinshtein, Patrushev, Bastrykin, Apti Alaudinov, Alexander Fomin, Fomin, Grigory Karasin, Investigative Committee',
  ],
  [
    'IL',
    'Netanyahu, Benjamin Netanyahu, IDF, Israel Defense Forces, Shin Bet, Mossad, Knesset, Olmert, Rabin, Yair Lapid, Ehud Barak, Ehud Olmert, Gal Hirsch, Prisoners and Missing Persons Coordinator, Israel Prison Service, Israeli Prison Service, David Meidan',
  ],
  [
    'US',
    'Biden, Joe Biden, Trump, Donald Trump, Blinken, Antony Blinken, Witkoff, Steve Witkoff, Rubio, Marco Rubio, Obama, Barack Obama, State Department, CIA, Kamala Harris, Jake Sullivan, Richard Grenell, Grenell, Roger Carstens, Massad Boulos, Jared Kushner, Kushner, John Coale, Keith Kellogg, Kellogg, Adam Boehler, Boehler, William Burns, Bill Burns, Jimmy Carter, Brett McGurk, Tom Barrack, Bill Richardson, Hostage Affairs envoy, Special Presidential Envoy for Hostage Affairs, Zalmay Khalilzad, Khalilzad, Richard Holbrooke, Robert Malley, Marine Corps General, United Nations Command, UN Command, U.N. Command',
  ],
  ['BY', 'Lukashenko, Alexander Lukashenko, Lukashenka'],
  [
    'TR',
    'Erdogan, Erdoğan, Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Hakan Fidan, Fidan, Ibrahim Kalin, Kalin, MIT, National Intelligence Organisation, National Intelligence Organization',
  ],
  [
    'SA',
    'Mohammed bin Salman, Prince Mohammed bin Salman, King Salman, Faisal bin Farhan, crown prince Mohammed bin Salman',
  ],
  ['AM', 'Pashinyan, Nikol Pashinyan, Ararat Mirzoyan, Mirzoyan, Serzh Sargsyan, Robert Kocharyan, Armen Grigoryan'],
  [
    'AZ',
    'Aliyev, Ilham Aliyev, Jeyhun Bayramov, Bayramov, Hikmet Hajiyev, Heydar Aliyev, State Commission on Prisoners of War',
  ],
  ['VE', 'Maduro, Nicolas Maduro, Nicolás Maduro, Jorge Rodríguez, Jorge Rodriguez, Delcy Rodríguez, Delcy Rodriguez'],
  ['SV', 'Bukele, Nayib Bukele'],
  [
    'IR',
    'Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Abbas Araghchi, Araghchi, Kazem Gharibabadi, Gharibabadi, Javad Zarif, Zarif, Hassan Rouhani, Ebrahim Raisi',
  ],
  [
    'YE',
    'Yemeni government, internationally recognised government, internationally recognized government, Saudi-led coalition, Hadi Haig, Yahya Kazman, Majid Fadail, Presidential Leadership Council, Rashad al-Alimi',
  ],
  ['AF', 'Ashraf Ghani, Ghani, Afghan government'],
  ['SY', 'Bashar al-Assad, Assad, Ahmed al-Sharaa, al-Sharaa, Asaad al-Shaibani'],
  [
    'SD',
    'Abdel Fattah al-Burhan, al-Burhan, Burhan, Sudanese Armed Forces, Omar al-Bashir, al-Bashir, Hassan al-Turabi',
  ],
  ['ET', 'Abiy Ahmed, Abiy, Ethiopian National Defence Force, Meles Zenawi'],
  ['CD', 'Tshisekedi, Félix Tshisekedi, Felix Tshisekedi, FARDC, Joseph Kabila, Patrick Muyaya'],
  ['PK', 'Inter-Services Public Relations, ISPR, Shehbaz Sharif'],
  ['IN', 'Narendra Modi, Modi, Border Security Force, BSF, Vikram Misri'],
  ['NG', 'Buhari, Muhammadu Buhari, Tinubu, Bola Tinubu, Goodluck Jonathan, Garba Shehu'],
  ['KP', 'Kim Jong Un, Kim Jong-un, KCNA'],
  ['MA', 'Nasser Bourita, Bourita'],
  [
    'CO',
    'Gustavo Petro, President Petro, Juan Manuel Santos, President Santos, Álvaro Uribe, Alvaro Uribe, Iván Duque, Ivan Duque, High Commissioner for Peace, Otty Patiño, Danilo Rueda, Defensoría del Pueblo',
  ],
  [
    'AE',
    'Mohammed bin Zayed, Mohamed bin Zayed, Sheikh Mohamed bin Zayed, Sheikh Mohammed bin Zayed, Sheikh Mohammed bin Zayed Al Nahyan, Sheikh Mohamed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, Abdullah bin Zayed, Sheikh Abdullah bin Zayed, Anwar Gargash, WAM',
  ],
  [
    'QA',
    'Sheikh Tamim, Tamim bin Hamad, Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad Al Thani, Mohammed bin Abdulrahman, Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman Al Thani, Majed al-Ansari, Lolwah Al-Khater, Mohammed al-Khulaifi',
  ],
  ['OM', 'Sultan Haitham, Haitham bin Tariq, Badr al-Busaidi, Badr Albusaidi, Sayyid Badr, Sultan Qaboos'],
  [
    'EG',
    'Sisi, al-Sisi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abbas Kamel, Hassan Rashad, Badr Abdelatty, Hosni Mubarak',
  ],
  ['NO', 'Erik Solheim, Espen Barth Eide'],
  ['CH', 'Ignazio Cassis, Swiss foreign ministry'],
  ['KZ', 'Tokayev, Kassym-Jomart Tokayev'],
  ['GE', 'Garibashvili, Irakli Garibashvili, Mikheil Saakashvili, Saakashvili'],
  ['ZA', 'Ramaphosa, Cyril Ramaphosa'],
  ['UG', 'Museveni, Yoweri Museveni'],
  ['KE', 'William Ruto, Uhuru Kenyatta'],
  ['IQ', 'Mohammed Shia al-Sudani'],
  ['MY', 'Anwar Ibrahim'],
  ['CN', 'Wang Yi, Deng Xijun, Xi Jinping'],
  ['HU', 'Orban, Viktor Orban, Orbán'],
  ['DE', 'Scholz, Olaf Scholz'],
  ['SS', 'Salva Kiir, Kiir, South Sudan People’s Defence Forces'],
  ['ER', 'Isaias Afwerki'],
  ['PH', 'Rodrigo Duterte, Duterte, Ferdinand Marcos, Armed Forces of the Philippines, Jesus Dureza'],
  ['MM', 'Min Aung Hlaing, State Administration Council, Tatmadaw'],
  ['LK', 'Mahinda Rajapaksa, Ranil Wickremesinghe, Chandrika Kumaratunga'],
  ['CM', 'Paul Biya'],
  ['SO', 'Hassan Sheikh Mohamud'],
  ['LB', 'Abbas Ibrahim, Lebanese General Security, Nawaf Salam'],
  ['LY', 'Abdul Hamid Dbeibah, Government of National Accord, Government of National Unity'],
  ['KR', 'Moon Jae-in, Unification Ministry'],
  ['RS', 'Slobodan Milosevic, Slobodan Milošević, Milosevic'],
  ['HR', 'Franjo Tudjman, Tudjman'],
  ['BA', 'Alija Izetbegovic, Izetbegovic, Army of the Republic of Bosnia and Herzegovina'],
  ['PL', 'Andrzej Duda, Donald Tusk'],
  ['SE', 'Ulf Kristersson'],
  ['FR', 'Emmanuel Macron, Macron'],
  ['BE', 'Alexander De Croo'],
  ['ML', 'Assimi Goïta, Assimi Goita'],
];

export const VOICES: readonly PartyRow[] = englishRows(
  'state',
  ROWS.map(([id, voice]) => [id, { voice }]),
);
