// Rebels who are coded to the state behind them: by which words an article means them, and against whom they fight.

type Proxy = { readonly state: string; readonly against: string; readonly people: ReadonlySet<string> };

/** people: as a text has them, in small letters. */
export const PROXIES: readonly Proxy[] = [
  {
    state: 'RU',
    against: 'UA',
    people: new Set(
      ['pro-russian', 'russian-backed', 'russia-backed', 'moscow-backed', 'kremlin-backed', 'pro-moscow']
        .flatMap((whose) => ['separatists', 'rebels', 'insurgents', 'militants'].map((who) => `${whose} ${who}`))
        .concat('separatists'),
    ),
  },
];
