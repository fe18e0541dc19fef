// Towns, regions, airfields and colleges, by the state in which they lie: where somebody was held, whither he was flown, where he is from.
import type { LanguageId } from './party.ts';

/** Left out: capitals, which are names of their states, and words that are also names of people ("Jackson", "Austin", "Florence"). */
const ROWS: readonly (readonly [state: string, places: string])[] = [
  [
    'US',
    `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, South Carolina, North Dakota, South Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Texan, Texans, Californian, Floridian, New Yorker, Puerto Rico,
    Los Angeles, San Francisco, San Diego, San Antonio, Chicago, Boston, Brooklyn, Manhattan, Miami, Atlanta, Dallas, Seattle, Denver, Detroit, Philadelphia, Pittsburgh, Baltimore, New Orleans, Cleveland, Minneapolis, Las Vegas, Honolulu, Tampa, Orlando, St. Louis, Milwaukee, Sacramento, Long Island, Long Beach, Silicon Valley, Albuquerque, Salt Lake City, Kansas City, Fort Worth, Fort Lauderdale, Nashville, Memphis, Dearborn, Anchorage, Dulles, Andrews Air Force Base, Joint Base Andrews, Joint Base San Antonio, Fort Sam Houston, Fort Bragg, Dover Air Force Base, Ramstein, Princeton, Yale, Harvard, Stanford, Quantico`,
  ],
  [
    'CA',
    `Toronto, Vancouver, Montreal, Montréal, Calgary, Edmonton, Winnipeg, Quebec, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Halifax`,
  ],
  [
    'GB',
    `Brize Norton, RAF Brize Norton, Heathrow, Gatwick, Stansted, Manchester, Birmingham, Liverpool, Glasgow, Edinburgh, Belfast, Cardiff, Yorkshire, Lancashire, Cornwall, Hampstead, Oxfordshire, Northolt, RAF Northolt, Luton`,
  ],
  [
    'FR',
    `Marseille, Marseilles, Lyon, Toulouse, Strasbourg, Bordeaux, Alsace, Brittany, Villacoublay, Vélizy-Villacoublay, Le Bourget, Roissy, Normandy`,
  ],
  [
    'DE',
    `West Berlin, Cologne, Hamburg, Munich, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Bremen, Bavaria, Saxony, Karlsruhe, Hesse, Tegel, Tiergarten, Nuremberg, Wiesbaden, Koblenz`,
  ],
  ['DD', `East Berlin, Potsdam`],
  ['BE', `Antwerp, Ghent, Bruges, Liège, Melsbroek, Zaventem, Flanders, Wallonia, Tournai`],
  ['NL', `Rotterdam, Schiphol, Eindhoven, Utrecht`],
  ['SE', `Arlanda, Malmö, Gothenburg, Uppsala`],
  ['NO', `Tromsø, Tromso, Bergen, Gardermoen, Kirkenes`],
  ['DK', `Aarhus, Odense`],
  ['FI', `Tampere, Turku, Espoo`],
  ['EE', `Tartu, Narva, Koidula`],
  ['LT', `Kaunas, Klaipėda, Klaipeda`],
  [
    'PL',
    `Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Wrocław, Poznan, Poznań, Bialystok, Białystok, Lublin, Radom, Przemysl, Przemyśl, Terespol, Rzeszow, Rzeszów, Bobrowniki`,
  ],
  ['CZ', `Brno, Ostrava`],
  ['ES', `Barcelona, Seville, Valencia, Catalonia, Bilbao`],
  ['IT', `Milan, Turin, Naples, Ciampino, Palermo, Bologna, Sicily, Lombardy`],
  ['CH', `Zurich, Zürich, Basel, Kloten, Lausanne`],
  ['AT', `Schwechat, Salzburg, Innsbruck, Linz`],
  ['HU', `Debrecen, Szeged`],
  ['SI', `Maribor`],
  [
    'RU',
    `St Petersburg, St. Petersburg, Saint Petersburg, Sverdlovsk, Yekaterinburg, Ekaterinburg, Kazan, Rostov, Rostov-on-Don, Novosibirsk, Siberia, Perm, Mordovia, Kursk, Belgorod, Bryansk, Voronezh, Taganrog, Omsk, Tomsk, Saratov, Samara, Ufa, Dagestan, Vladivostok, Murmansk, Kaliningrad, Pskov, Yaroslavl, Rybinsk, Tver, Ryazan, Krasnodar, Sochi, Vnukovo, Sheremetyevo, Domodedovo, Chkalovsky, Magadan, Urals, Arkhangelsk, Khabarovsk, Karelia, Irkutsk, Chita, Tatarstan, Moscow region`,
  ],
  ['SU', `Leningrad, Gorky, Kolyma, Vorkuta`],
  [
    'BY',
    `Brest, Grodno, Hrodna, Gomel, Homel, Vitebsk, Mogilev, Lida, Baranovichi, Babruysk, Bobruisk, Navapolatsk, Novopolotsk, Orsha, Lepel`,
  ],
  [
    'UA',
    `Boryspil, Kharkiv, Odesa, Odessa, Lviv, Dnipro, Mariupol, Mykolaiv, Vinnytsia, Zaporizhzhia, Chernihiv, Sumy, Poltava, Zhytomyr, Kherson, Sumy region, Sumy oblast, Chernihiv region, Chernihiv oblast`,
  ],
  [
    'CN',
    `Tianjin, Shanghai, Shenzhen, Guangzhou, Dandong, Liaoning, Dalian, Chengdu, Chongqing, Xinjiang, Wuhan, Guangdong, Nanjing`,
  ],
  ['KP', `Sinuiju`],
  ['KR', `Busan, Incheon, Osan`],
  ['JP', `Osaka, Kyoto, Hokkaido, Yokohama, Haneda, Narita`],
  ['AU', `Sydney, Melbourne, Perth, Brisbane, Adelaide, Queensland, New South Wales`],
  ['NZ', `Auckland, Christchurch`],
  [
    'IR',
    `Mashhad, Isfahan, Esfahan, Shiraz, Tabriz, Mehrabad, Mehrabad Airport, Qom, Kerman, Ahvaz, Imam Khomeini airport, Imam Khomeini International Airport, Imam Khomeini Airport`,
  ],
  ['IQ', `Basra, Erbil, Mosul, Kirkuk, Najaf, Karbala`],
  ['TR', `Izmir, Incirlik, Esenboga, Gaziantep, Diyarbakir`],
  ['PS', `Gaza, Gaza Strip, Gaza City, Khan Younis, Khan Yunis, Deir al-Balah, Nuseirat, Jabalia`],
  [
    'IL',
    `Haifa, Ben Gurion, Ben Gurion Airport, Ben-Gurion, Ben Gurion airport, Beersheba, Galilee, Negev, Ashkelon, Ashdod, Megiddo, Rosh Pina, Maghar, Netanya, Eilat, Kiryat Shmona`,
  ],
  ['EG', `Alexandria, Sinai, Suez, Sharm el-Sheikh, Taba, Ismailia, Port Said`],
  ['LB', `Sidon, Tyre, Baalbek, Bekaa`],
  ['YE', `Marib, Mukalla, Taiz, Seiyun`],
  ['AM', `Gyumri, Goris, Kapan, Zvartnots`],
  ['JO', `Aqaba, Irbid, Zarqa`],
  ['VE', `Maracaibo, Maiquetia, Maiquetía, Miraflores, Zulia, Táchira, Barquisimeto, Maracay`],
  ['CO', `Cali, Medellín, Medellin, Cauca, Antioquia, Cartagena, Arauca, Catatumbo, Cúcuta, Cucuta, Caquetá, Guaviare`],
  ['CU', `Santiago de Cuba, Camagüey, Holguín, Matanzas, Cienfuegos`],
  ['SV', `CECOT, Cecot`],
  ['CL', `Valparaíso, Valparaiso, Tres Álamos, Ritoque`],
  ['MX', `Tijuana, Monterrey, Guadalajara`],
  ['AF', `Jalalabad, Nangarhar, Helmand, Herat, Khost, Paktika, Paktia, Mazar-i-Sharif, Bagram, Kunduz, Ghazni`],
  ['PK', `Lahore, Karachi, Peshawar, Rawalpindi, Sialkot, Quetta, Bahawalpur, Multan`],
  [
    'IN',
    `Amritsar, Mumbai, Kolkata, Chennai, Ferozepur, Ferozepore, Firozpur, Rajasthan, Gujarat, Sri Ganganagar, Gurdaspur, Jammu, Srinagar, Bengaluru, Hyderabad, Kerala, Tamil Nadu, West Bengal, Uttar Pradesh, Punjab, Rishra, Chhattisgarh, Jaisalmer, Bikaner`,
  ],
  [
    'PH',
    `Davao, Mindanao, Mindoro, Cebu, Luzon, Bukidnon, Samar, Bicol, Surigao, Camp Aguinaldo, Agusan, Cotabato, North Cotabato, Palawan`,
  ],
  ['NG', `Lagos, Kaduna, Maiduguri, Borno, Katsina, Zamfara, Kano`],
  [
    'MM',
    `Shan State, Kachin State, Chin State, Kayah State, Karen State, Mon State, Rakhine State, Lashio, Laukkai, Muse`,
  ],
  ['ML', `Gao, Timbuktu, Kidal, Mopti, Ségou, Segou`],
];

export type LandRow = {
  readonly state: string;
  readonly forms: Readonly<Partial<Record<LanguageId, readonly string[]>>>;
};

/** A row a state: what lies in it, by its words as they are written. */
export const LANDS: readonly LandRow[] = ROWS.map(([state, english]) => ({
  state,
  forms: { en: english.split(/,\s*/u) },
}));
