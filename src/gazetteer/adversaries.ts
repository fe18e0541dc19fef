// Who fights whom: where an article names one side of an exchange only, the other is understood.

/** A side, then its usual enemies, the likeliest first; read both ways. */
const WARS: readonly (readonly [side: string, enemies: string])[] = [
  ['UA', 'RU'],
  ['IL', 'Hamas, Hezbollah, PLO, PFLP-GC, PFLP, Amal, PS'],
  ['YE', 'Houthis, STC, al-Qaeda, AQAP'],
  ['STC', 'Houthis'],
  ['AM', 'AZ'],
  ['IN', 'PK, Maoists, ULFA, NSCN, NDFB, JKLF, Hizbul Mujahideen, Lashkar-e-Taiba, Jaish-e-Mohammed'],
  ['AF', 'Taliban, Northern Alliance, Mujahideen, ISKP, NRF'],
  ['PK', 'TTP, BLA, Taliban, BLF'],
  ['CD', 'M23, ADF, CODECO, FDLR, RW, UG, MLC, RCD, CNDP, Mai-Mai, Twirwaneho'],
  ['CO', 'ELN, FARC, M-19, AUC, Gulf Clan, EPL, Segunda Marquetalia, Comuneros del Sur, Comandos de la Frontera'],
  ['NG', 'Boko Haram, ISWAP, Ansaru, MEND, IPOB, Lakurawa'],
  ['SD', 'RSF, SPLM-N, SPLA, JEM, SLA'],
  ['SS', 'SPLM-IO, NAS'],
  [
    'SY',
    'Syrian opposition, Free Syrian Army, SDF, HTS, Nusra Front, Suwayda factions, Islamic Front, Ahrar al-Sham, Jaish al-Islam, Jaish al-Fatah, Faylaq al-Rahman',
  ],
  ['LB', 'Nusra Front, Islamic State, SLA-Lebanon, Fatah al-Islam'],
  ['IQ', 'IR, Islamic State, KRG, KW, Mahdi Army'],
  ['KDP', 'PUK'],
  ['IR', 'Jaish al-Adl, MEK, PJAK'],
  ['TR', 'PKK, Islamic State'],
  ['ET', 'TPLF, ER, OLF, Fano, EPLF, ONLF'],
  ['ER', 'TPLF'],
  ['LY', 'LNA, Libya Dawn'],
  ['Misrata', 'Zintan'],
  ['MA', 'Polisario'],
  ['ML', 'JNIM, CSP, MNLA, CMA, FLA, Ansar Dine, MUJAO, AQIM, Islamic State Sahel'],
  ['NE', 'Islamic State Sahel, JNIM, Boko Haram, ISWAP'],
  ['CI', 'Forces Nouvelles'],
  ['GATIA', 'CMA, CSP'],
  ['NP', 'CPN-M'],
  ['BF', 'JNIM, Islamic State Sahel, Ansaroul Islam'],
  ['TD', 'FACT, Boko Haram, FROLINAT'],
  ['CF', 'CPC, Seleka, Anti-balaka, 3R'],
  ['CM', 'Ambazonia, Boko Haram'],
  ['SN', 'MFDC'],
  ['SL', 'RUF, West Side Boys, AFRC'],
  ['UG', 'LRA, ADF, NRA'],
  ['SO', 'al-Shabaab, Islamic Courts, Jubaland, Hizbul Islam'],
  ['KE', 'al-Shabaab'],
  ['Somaliland', 'SSC, Puntland'],
  ['AO', 'UNITA, FNLA, FLEC'],
  ['MZ', 'RENAMO, Cabo Delgado insurgents'],
  ['DZ', 'FIS, GIA'],
  ['FR', 'FLN, Viet Minh'],
  ['PH', 'NPA, Abu Sayyaf, MILF, MNLF, BIFF'],
  ['LK', 'LTTE'],
  ['MM', 'Arakan Army, KIA, KNU, MNDAA, TNLA, PDF, CNF, UWSA, SSA, KNPP, ARSA, DKBA, CPB'],
  ['ID', 'GAM, OPM, Fretilin'],
  ['TH', 'KH, BRN, PULO'],
  ['KH', 'Khmer Rouge'],
  ['LA', 'Pathet Lao'],
  ['VN', 'Viet Cong'],
  ['NI', 'Contras'],
  ['SV', 'FMLN'],
  ['PE', 'Shining Path, MRTA'],
  ['MX', 'Zapatistas, CJNG, Sinaloa Cartel'],
  ['EC', 'Choneros'],
  ['PY', 'EPP'],
  ['GB', 'AR, IRA, DE, IT, JP'],
  ['ES', 'ETA'],
  ['RS', 'KLA, HR'],
  ['SDF', 'Syrian National Army'],
  ['YU', 'KLA'],
  ['BA', 'Bosnian Serbs, Bosnian Croats, Western Bosnia'],
  ['RU', 'Chechen rebels'],
  ['GE', 'Abkhazia, South Ossetia, Adjara'],
  ['MD', 'Transnistria'],
  ['KP', 'KR, UN Command'],
  ['KG', 'TJ'],
  ['TJ', 'UTO'],
  ['PG', 'BRA'],
  ['CY', 'TR, Turkish Cypriots'],
  ['US', 'SU, KP, VN, Viet Cong, DD, YU'],
  ['ZA', 'ANC, SWAPO'],
  ['LR', 'NPFL, LURD, ULIMO'],
  ['RW', 'RPF, FDLR'],
  ['BI', 'FNL, CNDD-FDD, RED-Tabara'],
  ['GT', 'URNG'],
  ['UY', 'Tupamaros'],
  ['HR', 'Krajina Serbs, YU'],
  ['MK', 'NLA'],
];

const ENEMIES: ReadonlyMap<string, readonly string[]> = read();

function read(): ReadonlyMap<string, readonly string[]> {
  const enemies = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const list = enemies.get(one);
    if (list === undefined) enemies.set(one, [other]);
    else if (!list.includes(other)) list.push(other);
  };
  for (const [side, list] of WARS) {
    for (const enemy of list.split(', ')) {
      add(side, enemy);
      add(enemy, side);
    }
  }
  return enemies;
}

/** Of some wars from which day to which: where one side only is named, the other is not understood before or after. */
const DAYS: readonly (readonly [one: string, other: string, from: string, to: string])[] = [
  ['AF', 'Taliban', '', '2021-08-15'],
  ['PK', 'Taliban', '2021-08-15', '9999'],
  ['UA', 'RU', '2014-02-20', '9999'],
  ['RU', 'Chechen rebels', '1994-12-11', '2010-01-01'],
  ['GB', 'AR', '1982-04-02', '1985-01-01'],
  ['GB', 'DE', '1914-01-01', '1950-01-01'],
  ['GB', 'IT', '1940-01-01', '1948-01-01'],
  ['GB', 'JP', '1941-01-01', '1948-01-01'],
  ['FR', 'FLN', '1954-11-01', '1963-01-01'],
  ['FR', 'Viet Minh', '1946-01-01', '1955-01-01'],
  ['IQ', 'IR', '1980-09-22', '2003-05-01'],
  ['AO', 'UNITA', '', '2003-01-01'],
  ['AO', 'FNLA', '', '2003-01-01'],
  ['MZ', 'RENAMO', '', '2020-01-01'],
  ['LK', 'LTTE', '', '2010-01-01'],
  ['NP', 'CPN-M', '', '2007-01-01'],
  ['SL', 'RUF', '', '2003-01-01'],
  ['SL', 'West Side Boys', '', '2003-01-01'],
  ['SL', 'AFRC', '', '2003-01-01'],
  ['CI', 'Forces Nouvelles', '', '2012-01-01'],
  ['LR', 'NPFL', '', '2004-01-01'],
  ['LR', 'LURD', '', '2004-01-01'],
  ['RW', 'RPF', '', '1995-01-01'],
  ['ZA', 'ANC', '', '1995-01-01'],
  ['ZA', 'SWAPO', '', '1991-01-01'],
  ['DZ', 'FIS', '', '2003-01-01'],
  ['DZ', 'GIA', '', '2003-01-01'],
  ['TJ', 'UTO', '', '1998-01-01'],
  ['PG', 'BRA', '', '2002-01-01'],
  ['ID', 'GAM', '', '2006-01-01'],
  ['ID', 'Fretilin', '', '2000-01-01'],
  ['KH', 'Khmer Rouge', '', '2000-01-01'],
  ['LA', 'Pathet Lao', '', '1976-01-01'],
  ['VN', 'Viet Cong', '', '1976-01-01'],
  ['NI', 'Contras', '', '1991-01-01'],
  ['SV', 'FMLN', '', '1993-01-01'],
  ['GT', 'URNG', '', '1997-01-01'],
  ['UY', 'Tupamaros', '', '1986-01-01'],
  ['ES', 'ETA', '', '2019-01-01'],
  ['RS', 'KLA', '', '2001-01-01'],
  ['RS', 'HR', '', '1997-01-01'],
  ['HR', 'Krajina Serbs', '', '1997-01-01'],
  ['HR', 'YU', '', '1997-01-01'],
  ['MK', 'NLA', '', '2003-01-01'],
  ['BA', 'Bosnian Serbs', '', '1997-01-01'],
  ['BA', 'Bosnian Croats', '', '1997-01-01'],
  ['US', 'YU', '1999-03-24', '1999-06-11'],
  ['GB', 'IRA', '', '1998-04-11'],
];

/** The usual other side of that day; null where there is none. @param day ISO; null where nobody knows it */
export function adversaryOf(id: string, day: string | null): string | null {
  return ENEMIES.get(id)?.find((enemy) => day === null || areAtWar(id, enemy, day)) ?? null;
}

function areAtWar(a: string, b: string, day: string): boolean {
  const war = DAYS.find(([one, other]) => (one === a && other === b) || (one === b && other === a));
  return war === undefined || (day >= war[2] && day < war[3]);
}

/** Each is a usual enemy of the other. */
export function areAdversaries(a: string, b: string): boolean {
  return adversariesOf(a).includes(b);
}

/** All the usual enemies, the likeliest first. */
export function adversariesOf(id: string): readonly string[] {
  return ENEMIES.get(id) ?? [];
}
