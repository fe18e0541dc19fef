// Who speaks for which side: leaders, negotiators, ombudsmen and offices whose name says no country.
import { englishRows, type PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: string])[] = [
  [
    'UA',
    'Ministry for Reintegration of the Temporarily Occupied Territories, Ministry of Reintegration of the Temporarily Occupied Territories, Ministry for Reintegration, Ministry of Reintegration, Reintegration Ministry, Zelensky, Zelenskyy, Zelenskiy, Zelenskyi, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Poroshenko, Petro Poroshenko, Yermak, Andriy Yermak, Budanov, Kyrylo Budanov, Lubinets, Dmytro Lubinets, Umerov, Rustem Umerov, Vereshchuk, Iryna Vereshchuk, Yusov, Andriy Yusov, Petro Yatsenko, Yatsenko, Syrskyi, Syrsky, Denisova, Lyudmyla Denisova, Coordination Headquarters, Coordination Headquarters for the Treatment of Prisoners of War, coordination centre, Verkhovna Rada, Sybiha, Kuleba, Main Directorate of Intelligence, HUR, GUR, Bring Kids Back, coordination headquarters, Coordination Staff, Joint Centre, ombudsman Lubinets, Security Service of Ukraine, SBU, Bohdan Okhrimenko, Okhrimenko, Klymenko, Ihor Klymenko, Serhiy Morhunov, Commissioner for Missing Persons, Oleksandr Kononenko, Andrii Kovalenko, Office of the President of Ukraine, Ukrinform, Ukrainska Pravda, Armed Forces of Ukraine, AFU, UAF, National Guard of Ukraine, Defense Intelligence of Ukraine, Defence Intelligence of Ukraine, Vasyl Malyuk, Andrii Yermak, Andrii Yusov, Kyrylo Tymoshenko, Andrii Sybiha, Yulia Svyrydenko, Svyrydenko, Iryna Herashchenko, Herashchenko, Yevhen Marchuk, Leonid Kuchma, Kuchma, Vasyl Hrytsak, Mykhailo Podolyak, Podolyak, Oleksii Reznikov, Oleksandr Syrskyi',
  ],
  [
    'RU',
    'Putin, Vladimir Putin, aggressor state, aggressor country, aggressor side, aggressor’s side, occupiers’ side, occupying side, Peskov, Dmitry Peskov, Moskalkova, Tatiana Moskalkova, Tatyana Moskalkova, Lantratova, Yana Lantratova, Medinsky, Vladimir Medinsky, Lavrov, Sergei Lavrov, Zakharova, Maria Zakharova, Shoigu, Belousov, Pushilin, Denis Pushilin, Pasechnik, Prigozhin, Yevgeny Prigozhin, FSB, Federal Security Service, Kadyrov, Zorin, Alexander Zorin, State Duma, Ushakov, TASS, Lvova-Belova, Maria Lvova-Belova, RIA Novosti, Interfax, Khinshtein, Alexander Khinshtein, Patrushev, Bastrykin, Apti Alaudinov, Alexander Fomin, Fomin, Grigory Karasin, Investigative Committee, Alexander Zakharchenko, Zakharchenko, Igor Plotnitsky, Plotnitsky, Darya Morozova, Daria Morozova, Morozova, Shamsail Saraliev, Saraliev, Yuri Ushakov, Yury Ushakov, Kirill Dmitriev, Dmitriev, Akhmat, SVR, Foreign Intelligence Service, Sergei Naryshkin, Sergey Naryshkin, Naryshkin, Izvestia, Kommersant, Leonid Slutsky, Andrei Kartapolov, Sergey Shoigu, Sergei Shoigu, Sergey Lavrov, Ramzan Kadyrov, Andrei Belousov, Deinego, Vladislav Deinego, Boris Gryzlov, Gryzlov, Leonid Pasechnik, Viktoria Serdyukova, Olga Kobtseva',
  ],
  [
    'IL',
    'Netanyahu, Benjamin Netanyahu, IDF, Israel Defense Forces, Shin Bet, Mossad, Knesset, Olmert, Rabin, Yair Lapid, Ehud Barak, Ehud Olmert, Gal Hirsch, Prisoners and Missing Persons Coordinator, Israel Prison Service, Israeli Prison Service, David Meidan, Israel Defence Forces, Yoav Gallant, Israel Katz, David Barnea, Barnea, Ronen Bar, Hostages and Missing Families Forum, Hostages Families Forum, Golda Meir, Ariel Sharon, Shimon Peres, Menachem Begin, Naftali Bennett, Ron Dermer, Dermer, Jewish state, Zionist regime, Zionist entity, Zionist enemy',
  ],
  [
    'US',
    'Biden, Joe Biden, Trump, Donald Trump, Blinken, Antony Blinken, Witkoff, Steve Witkoff, Rubio, Marco Rubio, Obama, Barack Obama, State Department, CIA, Kamala Harris, Jake Sullivan, Richard Grenell, Grenell, Roger Carstens, Massad Boulos, Jared Kushner, Kushner, John Coale, Keith Kellogg, Kellogg, Adam Boehler, Boehler, William Burns, Bill Burns, Jimmy Carter, Brett McGurk, Tom Barrack, Bill Richardson, Hostage Affairs envoy, Special Presidential Envoy for Hostage Affairs, Zalmay Khalilzad, Khalilzad, Richard Holbrooke, Robert Malley, Marine Corps General, Ronald Reagan, Reagan, John F. Kennedy, FBI, Pete Hegseth, Hegseth, George W. Bush, George Bush, Bill Clinton, Karoline Leavitt, Leavitt, Anthony Blinken, Mike Pompeo, Pompeo, Hillary Clinton, John Kerry, Kerry, Robert O’Brien, Sebastian Gorka, Tammy Bruce, Justice Department, Department of Justice, Dustin Stewart',
  ],
  [
    'BY',
    'Lukashenko, Alexander Lukashenko, Lukashenka, Natalya Eismont, Natallia Eismant, BelTA, Aleksandr Lukashenko, Alyaksandr Lukashenka',
  ],
  [
    'TR',
    'Erdogan, Erdoğan, Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Hakan Fidan, Fidan, Ibrahim Kalin, Kalin, MIT, National Intelligence Organisation, National Intelligence Organization, MİT, Fahrettin Altun, Millî İstihbarat Teşkilatı',
  ],
  [
    'SA',
    'Mohammed bin Salman, Prince Mohammed bin Salman, King Salman, Faisal bin Farhan, crown prince Mohammed bin Salman',
  ],
  ['AM', 'Pashinyan, Nikol Pashinyan, Ararat Mirzoyan, Mirzoyan, Serzh Sargsyan, Robert Kocharyan, Armen Grigoryan'],
  [
    'AZ',
    'Aliyev, Ilham Aliyev, Jeyhun Bayramov, Bayramov, Hikmet Hajiyev, Heydar Aliyev, State Commission on Prisoners of War, Ali Naghiyev',
  ],
  [
    'VE',
    'Maduro, Nicolas Maduro, Nicolás Maduro, Jorge Rodríguez, Jorge Rodriguez, Delcy Rodríguez, Delcy Rodriguez, Diosdado Cabello, Yván Gil, Yvan Gil, Tarek William Saab, Hugo Chávez, Hugo Chavez',
  ],
  ['SV', 'Bukele, Nayib Bukele'],
  [
    'IR',
    'Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Abbas Araghchi, Araghchi, Kazem Gharibabadi, Gharibabadi, Javad Zarif, Zarif, Hassan Rouhani, Ebrahim Raisi, Nasser Kanaani, Masoud Pezeshkian, Pezeshkian, Hossein Amir-Abdollahian, Amir-Abdollahian, IRNA, Tasnim, Esmaeil Baghaei, Baghaei, Bahram Qassemi, Mohammad Javad Zarif',
  ],
  [
    'YE',
    'Yemeni government, internationally recognised government, internationally recognized government, Saudi-led coalition, Hadi Haig, Yahya Kazman, Majid Fadail, Presidential Leadership Council, Rashad al-Alimi, Mansour Hadi, Abd-Rabbu Mansour Hadi, Tareq Saleh, Giants Brigades, Presidential Council, Hadi government',
  ],
  ['AF', 'Ashraf Ghani, Ghani, Afghan government'],
  ['SY', 'Bashar al-Assad, Assad, Ahmed al-Sharaa, al-Sharaa, Asaad al-Shaibani'],
  [
    'SD',
    'Abdel Fattah al-Burhan, al-Burhan, Burhan, Sudanese Armed Forces, Omar al-Bashir, al-Bashir, Hassan al-Turabi, Sudan Armed Forces, Abdel-Fattah Burhan',
  ],
  ['ET', 'Abiy Ahmed, Abiy, Ethiopian National Defence Force, Meles Zenawi, ENDF, Redwan Hussien'],
  [
    'CD',
    'Tshisekedi, Félix Tshisekedi, Felix Tshisekedi, FARDC, Joseph Kabila, Patrick Muyaya, Joseph Désiré Kabila, Sylvain Ekenge, Thérèse Kayikwamba Wagner',
  ],
  [
    'PK',
    'Inter-Services Public Relations, ISPR, Shehbaz Sharif, Imran Khan, Ishaq Dar, Pakistan Rangers, Inter-Services Intelligence, Pervez Musharraf, Asim Munir',
  ],
  [
    'IN',
    'Narendra Modi, Modi, Border Security Force, BSF, Vikram Misri, Randhir Jaiswal, Jaishankar, S Jaishankar, S. Jaishankar, Ministry of External Affairs, Arindam Bagchi, Rajnath Singh, Manmohan Singh',
  ],
  ['NG', 'Buhari, Muhammadu Buhari, Tinubu, Bola Tinubu, Goodluck Jonathan, Garba Shehu, Lai Mohammed, Nuhu Ribadu'],
  ['KP', 'Kim Jong Un, Kim Jong-un, KCNA, Kim Jong Il, Kim Yo Jong'],
  ['MA', 'Nasser Bourita, Bourita'],
  [
    'CO',
    'Gustavo Petro, President Petro, Juan Manuel Santos, President Santos, Álvaro Uribe, Alvaro Uribe, Iván Duque, Ivan Duque, High Commissioner for Peace, Otty Patiño, Danilo Rueda, Defensoría del Pueblo, Iván Cepeda, Iván Velásquez',
  ],
  [
    'AE',
    'Mohammed bin Zayed, Mohamed bin Zayed, Sheikh Mohamed bin Zayed, Sheikh Mohammed bin Zayed, Sheikh Mohammed bin Zayed Al Nahyan, Sheikh Mohamed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, Abdullah bin Zayed, Sheikh Abdullah bin Zayed, Anwar Gargash, WAM, Reem Al Hashimy',
  ],
  [
    'QA',
    'Sheikh Tamim, Tamim bin Hamad, Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad Al Thani, Mohammed bin Abdulrahman, Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman Al Thani, Majed al-Ansari, Lolwah Al-Khater, Mohammed al-Khulaifi, Mohammed bin Abdulaziz al-Khulaifi, Mohammed bin Abdulaziz Al Khulaifi, Lolwah Alkhater, Majed Al Ansari, Majed Al-Ansari, Mohammed Al Khulaifi, Al-Khulaifi',
  ],
  [
    'OM',
    'Sultan Haitham, Haitham bin Tariq, Badr al-Busaidi, Badr Albusaidi, Sayyid Badr, Sultan Qaboos, Sayyid Badr Albusaidi, Yusuf bin Alawi',
  ],
  [
    'EG',
    'Sisi, al-Sisi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abbas Kamel, Hassan Rashad, Badr Abdelatty, Hosni Mubarak, Hassan Mahmoud Rashad, Omar Suleiman, Egyptian General Intelligence',
  ],
  ['NO', 'Erik Solheim, Espen Barth Eide'],
  ['CH', 'Ignazio Cassis, Swiss foreign ministry'],
  ['KZ', 'Tokayev, Kassym-Jomart Tokayev'],
  ['GE', 'Garibashvili, Irakli Garibashvili, Mikheil Saakashvili, Saakashvili'],
  ['ZA', 'Ramaphosa, Cyril Ramaphosa'],
  ['UG', 'Museveni, Yoweri Museveni, UPDF, Felix Kulayigye'],
  ['KE', 'William Ruto, Uhuru Kenyatta'],
  ['IQ', 'Mohammed Shia al-Sudani'],
  ['MY', 'Anwar Ibrahim'],
  ['CN', 'Wang Yi, Deng Xijun, Xi Jinping, Mao Ning, Lin Jian, Guo Jiakun'],
  ['HU', 'Orban, Viktor Orban, Orbán, Péter Szijjártó, Peter Szijjarto'],
  ['DE', 'Scholz, Olaf Scholz, Angela Merkel, Merkel, Friedrich Merz, Annalena Baerbock, BND'],
  ['SS', 'Salva Kiir, Kiir, South Sudan People’s Defence Forces, SSPDF, Michael Makuei, Lul Ruai Koang'],
  ['ER', 'Isaias Afwerki, Yemane Gebremeskel'],
  [
    'PH',
    'Rodrigo Duterte, Duterte, Ferdinand Marcos, Armed Forces of the Philippines, Jesus Dureza, Malacañang, Malacanang, Benigno Aquino, Gloria Macapagal Arroyo, Carlito Galvez, Delfin Lorenzana',
  ],
  ['MM', 'Min Aung Hlaing, State Administration Council, Tatmadaw, Zaw Min Tun, Thein Sein'],
  ['LK', 'Mahinda Rajapaksa, Ranil Wickremesinghe, Chandrika Kumaratunga'],
  ['CM', 'Paul Biya'],
  ['SO', 'Hassan Sheikh Mohamud'],
  [
    'LB',
    'Abbas Ibrahim, Lebanese General Security, Nawaf Salam, Joseph Aoun, Najib Mikati, Lebanese Army, General Security',
  ],
  [
    'LY',
    'Abdul Hamid Dbeibah, Government of National Accord, Government of National Unity, GNA, GNU, Fayez al-Sarraj, Fayez Serraj',
  ],
  [
    'KR',
    'Moon Jae-in, Unification Ministry, Yoon Suk-yeol, Yoon Suk Yeol, Park Chung-hee, Lee Jae-myung, Lee Jae Myung',
  ],
  ['RS', 'Slobodan Milosevic, Slobodan Milošević, Milosevic, Aleksandar Vucic, Aleksandar Vučić'],
  ['HR', 'Franjo Tudjman, Tudjman, Hrvoje Sarinic, Franjo Greguric'],
  ['BA', 'Alija Izetbegovic, Izetbegovic, Army of the Republic of Bosnia and Herzegovina, Haris Silajdzic'],
  ['PL', 'Andrzej Duda, Donald Tusk'],
  ['SE', 'Ulf Kristersson, Tobias Billström'],
  [
    'FR',
    'Emmanuel Macron, Macron, Quai d’Orsay, Elysee, Élysée, Jean-Noël Barrot, Catherine Colonna, Nicolas Sarkozy, Sarkozy',
  ],
  ['BE', 'Alexander De Croo, Hadja Lahbib'],
  [
    'PS',
    'Palestinian Prisoners’ Society, Palestinian Prisoners Society, Palestinian Prisoners’ Club, Palestinian Prisoners Club, Palestinian Prisoner’s Club, Qadura Fares, Commission of Detainees’ Affairs, Commission of Detainees Affairs, Prisoners’ Media Office, Mahmoud Abbas',
  ],
  ['RW', 'Paul Kagame, Kagame, Rwanda Defence Force, Yolande Makolo'],
  [
    'GB',
    'Boris Johnson, Liz Truss, MI6, Margaret Thatcher, Thatcher, David Lammy, Yvette Cooper, Keir Starmer, Jeremy Hunt',
  ],
  ['CA', 'Justin Trudeau, Mark Carney'],
  ['IT', 'Giorgia Meloni, Meloni, Antonio Tajani'],
  ['SU', 'Mikhail Gorbachev, Gorbachev, Nikita Khrushchev, Khrushchev, Leonid Brezhnev, Brezhnev'],
  ['DD', 'Stasi, Erich Honecker'],
  ['CU', 'Raul Castro, Raúl Castro, Fidel Castro'],
  ['NI', 'Daniel Ortega'],
  ['TH', 'Anutin Charnvirakul, Anutin, Royal Thai Army, Surasant Kongsiri'],
  ['KH', 'Hun Manet, Hun Sen, Maly Socheata'],
  ['CY', 'Glafcos Clerides, Clerides, Archbishop Makarios, Makarios'],
  ['XK', 'Hashim Thaci, Albin Kurti'],
  ['YU', 'Milan Panic, Vojislav Kostunica, Yugoslav People’s Army, Yugoslav Army, Yugoslav army'],
  ['AR', 'Leopoldo Galtieri, Galtieri, Javier Milei'],
  ['JO', 'King Hussein, King Abdullah'],
  ['TD', 'Idriss Déby, Idriss Deby, Mahamat Idriss Déby, Mahamat Deby'],
  ['BF', 'Ibrahim Traoré, Ibrahim Traore'],
  ['NE', 'Abdourahamane Tiani'],
  ['ML', 'Assimi Goïta, Assimi Goita'],
];

export const VOICES: readonly PartyRow[] = englishRows(
  'state',
  ROWS.map(([id, voice]) => [id, { voice }]),
);
