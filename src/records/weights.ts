// The one table of resolution: what each comparison is worth and where joining begins, in points, with what each was chosen against.

/** Two reports that can't be of one exchange: no sum of other points outweighs it. */
export const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Chosen on the development articles whose number is no multiple of 3, and against the cases named beside each line.
 * Two sides of one war seldom hold two exchanges on one day, so the day alone joins; everything vaguer needs figures.
 */
export const WEIGHTS = {
  date: {
    /** "on 24 April" twice; also 21–22 September against the 22nd. Survives one side's figures that differ (277 / 246). */
    sameDay: 4.5,
    /** "next week" against a day of it: joins where it is the only one there. */
    sameWeek: 2,
    /** "in August 2024, 115 each" against 24 August. */
    sameMonth: 1,
    /** "in June and July". */
    sameSeason: 0.6,
    sameYear: 0.3,
    /** 49 for 49 and 103 for 103 the day after are two; 1,200 bodies on the 14th and 1,200 on the 15th too. */
    nextDay: -1,
    /** A plan carried out up to three days late is still that plan. */
    planSlipped: -0.5,
    nearDays: -3,
  },
  counts: {
    /** A count says more the rarer it is: 277 twice is hardly chance, 1 for 1 or 100 for 100 may be. */
    equal: { upToThree: 0.5, underTen: 0.7, hundreds: 1, tens: 1.2, other: 1.5 },
    /** 75 in one, 71 soldiers and 4 civilians with 75 in all, or 13 of 24 counted apart, in the other. */
    partShare: 0.7,
    /** "nearly 200" and 193. */
    vague: 0.5,
    /** "swapped 230 prisoners" read as one side's, and 115 each: a headline's total is a slip, not another exchange. */
    sumOfBoth: 0,
    /** 185 to Ukraine and 20 to Russia in one, the other way round in the other: a slip of the pen, and a doubt for a person. */
    sidesSwapped: 0.5,
    /** 1,003 and 1,000 bodies. */
    withinTwoPercent: 0.2,
    /** 207 and 195: the sides count differently. */
    withinTenPercent: -0.5,
    /** 277 and 246. */
    withinQuarter: -1.5,
    /** 49 and 103. One side's alone doesn't part two reports of one day; both sides' do. */
    apart: -2.5,
  },
  /** A swap told from one side joins when that side's count agrees; a side deal of the same day (3 civilians) doesn't. */
  kind: { releaseOfExchange: -2.7, releasesOpposed: -3 },
  /** The United States and Russia in one, Germany and Russia in the other, and all three in a third of that day. */
  parties: { ofOneSwap: -0.5 },
  /** Only civilians against only soldiers, one way. */
  categories: { disjoint: -1 },
  /** An exchange called off and one carried out on the same day, unless the figures agree too. */
  status: { cancelledAndDone: -3 },
  /** Together under what parts joined from apart, so that they only ever tip a scale. */
  mediators: { shared: 0.3, different: -0.2 },
  agreement: { same: 0.2 },
  place: { same: 0.2 },
  /** Wire copy that one outlet printed without its date. */
  text: { same: 2 },
  /** "Brittney Griner" in both: names decide where the counts are 1 for 1. */
  people: { shared: 2, different: -1.5 },
} as const;

export const THRESHOLDS = {
  /** From here on events join by themselves: same day with one side's figures apart (2.0) just does. */
  join: 2,
  /** From here on the join is proposed to a person: a day apart with round figures that agree (1.0), a bare month (1.0). */
  propose: 1,
  /** How much better than the next a recap of a month or year must fit, to be of that exchange and not of the other. */
  margin: 0.5,
} as const;
