// What a language says around an article, as types: rows of lines, and the words that a text of it is known by.

/**
 * What a row's match means. line: the whole line is dropped. byline: `name` is who wrote it. published, notPublished: the
 * date after these words is the day of publication, or is not. live: the title of a page
 * that reports as things happen. The others tell what a page is.
 */
type FurnitureKind = 'line' | 'byline' | 'published' | 'notPublished' | 'consent' | 'paywall' | 'error' | 'live';

/** `pattern` is tried on one trimmed line, ignoring case; `example` is its first test. */
export type FurnitureRow = {
  readonly id: string;
  readonly kind: FurnitureKind;
  readonly example: string;
  readonly pattern: RegExp;
};

/** The small words inside of a written date, lower case, dots and hyphens as they stand: "1er", "20 de mayo", "2025 року о 14:32". */
export type DateParticles = {
  /** BCP 47. */
  readonly language: string;
  /** Right behind the number of the day: "st", "-го". */
  readonly ordinals?: readonly string[];
  /** Before the month, and before the year behind it: "of", "de". */
  readonly of?: readonly string[];
  /** Behind the year: "року", "г.". */
  readonly year?: readonly string[];
  /** Before the time of day: "at", "о". */
  readonly clock?: readonly string[];
};

export type Furniture = {
  /** BCP 47; month names come from Intl under this name. */
  readonly language: string;
  /** Letters that its words are written in. */
  readonly script: RegExp;
  /** Words that every text of some length has, to know the language by. */
  readonly commonWords: readonly string[];
  /** Their least share of a text's words; neighbours in the same letters have some of them too (French 0.15 of Spanish). */
  readonly commonShare: number;
  /** Names of months that Intl does not give, lower case: "Mrz" is 3. */
  readonly months?: Readonly<Record<string, number>>;
  readonly dates: Omit<DateParticles, 'language'>;
  readonly rows: readonly FurnitureRow[];
};
