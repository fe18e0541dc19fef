// Who speaks for which side: leaders, negotiators, ombudsmen and offices whose name says no country.
import type { PartyRow } from './party.ts';

const ROWS: readonly (readonly [id: string, english: string])[] = [
  [
    'UA',
    'Zelensky, Zelenskyy, Zelenskiy, Zelenskyi, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Poroshenko, Petro Poroshenko, Yermak, Andriy Yermak, Budanov, Kyrylo Budanov, Lubinets, Dmytro Lubinets, Umerov, Rustem Umerov, Vereshchuk, Iryna Vereshchuk, Yusov, Andriy Yusov, Petro Yatsenko, Yatsenko, Syrskyi, Syrsky, Denisova, Lyudmyla Denisova, Coordination Headquarters, Coordination Headquarters for the Treatment of Prisoners of War, coordination centre, Verkhovna Rada, Sybiha, Kuleba, Main Directorate of Intelligence, HUR, GUR, Bring Kids Back',
  ],
  [
    'RU',
    'Putin, Vladimir Putin, Peskov, Dmitry Peskov, Moskalkova, Tatiana Moskalkova, Tatyana Moskalkova, Lantratova, Yana Lantratova, Medinsky, Vladimir Medinsky, Lavrov, Sergei Lavrov, Zakharova, Maria Zakharova, Shoigu, Belousov, Pushilin, Denis Pushilin, Pasechnik, Prigozhin, Yevgeny Prigozhin, FSB, Federal Security Service, Kadyrov, Zorin, Alexander Zorin, State Duma, Ushakov, TASS, Lvova-Belova, Maria Lvova-Belova',
  ],
  ['IL', 'Netanyahu, Benjamin Netanyahu, IDF, Israel Defense Forces, Shin Bet, Mossad, Knesset, Olmert, Rabin'],
  [
    'US',
    'Biden, Joe Biden, Trump, Donald Trump, Blinken, Antony Blinken, Witkoff, Steve Witkoff, Rubio, Marco Rubio, Obama, Barack Obama, State Department, CIA, Kamala Harris, Jake Sullivan, Richard Grenell, Grenell, Roger Carstens, Massad Boulos',
  ],
  ['BY', 'Lukashenko, Alexander Lukashenko, Lukashenka'],
  [
    'TR',
    'Erdogan, Erdoğan, Recep Tayyip Erdogan, Recep Tayyip Erdoğan, MIT, National Intelligence Organisation, National Intelligence Organization',
  ],
  ['SA', 'Mohammed bin Salman, crown prince Mohammed bin Salman'],
  ['AM', 'Pashinyan, Nikol Pashinyan'],
  ['AZ', 'Aliyev, Ilham Aliyev'],
  ['VE', 'Maduro, Nicolas Maduro, Nicolás Maduro'],
  ['SV', 'Bukele, Nayib Bukele'],
  ['IR', 'Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC'],
  [
    'YE',
    'Yemeni government, internationally recognised government, internationally recognized government, Saudi-led coalition',
  ],
  ['AF', 'Ashraf Ghani, Ghani, Afghan government'],
  ['SY', 'Bashar al-Assad, Assad'],
  ['CO', 'Gustavo Petro, President Petro, Juan Manuel Santos, President Santos'],
  ['HU', 'Orban, Viktor Orban, Orbán'],
  ['DE', 'Scholz, Olaf Scholz'],
];

export const VOICES: readonly PartyRow[] = ROWS.map(([id, list]) => ({
  id,
  kind: 'state',
  forms: { en: { voice: list.split(/,\s*/u) } },
}));
