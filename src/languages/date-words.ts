// How a language writes dates: months, weekdays, days from where the reader stands, steps, stretches and feasts.

/** Words that point at a time from where the reader stands; calendar words are chrono's. */
type RelativeDate = {
  readonly words: readonly string[];
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
  readonly offset: number;
  /** "later that year": counted from the month or the year that the text named before. */
  readonly from?: 'told';
};

/** A day of every year, or one that moves with Easter; where both calendars have it, the nearest is meant. */
type FixedDate =
  | {
      readonly words: readonly string[];
      readonly month: number;
      readonly day: number;
      /** "the last day of 2022": no date where no year goes on. */
      readonly ofYear?: true;
    }
  | {
      readonly words: readonly string[];
      readonly feasts: readonly ('easter' | 'orthodox-easter')[];
      readonly offset: number;
    }
  /** "last autumn": three months from this one on. */
  | { readonly words: readonly string[]; readonly season: number };

export type DateWords = {
  readonly chrono: 'en' | 'uk' | 'ru';
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly relative: readonly RelativeDate[];
  /** Between the parts of one date: "Friday, 18 October". */
  readonly joiners: readonly string[];
  /** "4 February of this year". */
  readonly thisYear: readonly string[];
  /** "last December": the one before. */
  readonly last: readonly string[];
  /** "next Thursday". */
  readonly next: readonly string[];
  /** "that December": of the year named before. */
  readonly that: readonly string[];
  /** "the following Friday", "the previous Monday", "the following June": from the date before. */
  readonly following: readonly string[];
  readonly previous: readonly string[];
  /** "the Friday before last"; "the September before that", which is the previous one. */
  readonly beforeLast: readonly string[];
  readonly beforeThat: readonly string[];
  /** "of the same year". */
  readonly sameYear: readonly string[];
  /** "on | the 3rd", ", | the 24th": what stands before the article of a bare day, and that article. */
  readonly dayLeads: readonly string[];
  readonly dayArticles: readonly string[];
  /** "the 22nd of that month": of the one that was named last. */
  readonly ofThatMonth: readonly (readonly string[])[];
  /** "on the 12th and …": what may stand right behind a bare day. */
  readonly dayGoesOn: readonly string[];
  /** "the same day", "the following day": steps from the date before. */
  readonly steps: readonly {
    readonly words: readonly string[];
    readonly days: number;
    /** "the eve of": counted from the date that follows; either: from that or, at the end of a clause, from the one before. */
    readonly beside?: 'date' | 'either';
  }[];
  /** "two days later", "ten years ago today". */
  readonly distances: {
    readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'decade', readonly string[]>>;
    /** "half a century ago": so many years. */
    readonly years: readonly { readonly words: readonly string[]; readonly count: number }[];
    /** "three hours earlier" is of the same day. */
    readonly hours: readonly string[];
    readonly ago: readonly string[];
    /** "five years ago on Tuesday". */
    readonly on: readonly string[];
    /** "It is five years since". */
    readonly since: readonly string[];
    readonly itIs: readonly string[];
    /** "Sunday | marks the 30th anniversary", "Tomorrow | it will be exactly | ten years since": what stands between the two. */
    readonly marks: readonly string[];
    readonly marked: readonly string[];
    readonly filler: readonly string[];
    readonly anniversary: readonly string[];
    readonly earlier: readonly string[];
    readonly later: readonly string[];
    readonly today: readonly string[];
    /** "on this day in 1973". */
    readonly thisDay: readonly string[];
    /** "seventy years ago this month": that week or month of it. */
    readonly within: Readonly<Record<'week' | 'month', readonly string[]>>;
    /** "a day after 49 had come home", "two days before": how far from what the clause behind tells. */
    readonly after: readonly string[];
    readonly before: readonly string[];
    /** "three days before | that": the date that the text named last. */
    readonly told: readonly string[];
  };
  /** "the last day of May", "the third day of January". */
  readonly dayOf: { readonly last: readonly string[]; readonly day: readonly string[]; readonly of: readonly string[] };
  /** "20 April to 3 May", "between 5 and 9 June". */
  readonly stretch: {
    readonly to: readonly string[];
    readonly between: readonly string[];
    readonly and: readonly string[];
  };
  /** "New Year's Eve", "the last day of [2022]", "Orthodox Easter". */
  readonly fixed: readonly FixedDate[];
  /** Months that are words as well ("may", "march") count beside a number, or after one of `beforeMonth`. */
  readonly monthsAmbiguous: readonly string[];
  readonly beforeMonth: readonly string[];
};
