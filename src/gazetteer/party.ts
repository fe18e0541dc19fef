// What a gazetteer row is: a party, mediator or place, and the words that name it, by language.

/** BCP 47 primary language, 'en'. */
export type LanguageId = string;

/**
 * name: "Ukraine", or a capital that stands for it, "Kyiv". voice: who speaks for it, "Zelensky", "the Kremlin".
 * adjective: "Ukrainian". people: "Ukrainians".
 */
export type FormKind = 'name' | 'voice' | 'adjective' | 'people';

export type Forms = Readonly<Partial<Record<FormKind, readonly string[]>>>;

/** state: ISO 3166-1 alpha-2 (also of states that are no more). group: a party that is no state. mediator: never a side of its own. */
export type PartyKind = 'state' | 'group' | 'mediator';

export type PartyRow = {
  readonly id: string;
  readonly kind: PartyKind;
  readonly forms: Readonly<Partial<Record<LanguageId, Forms>>>;
};

/** One line a party: its id, then English forms by kind, with commas between them. */
export type EnglishRow = readonly [id: string, forms: Readonly<Partial<Record<FormKind, string>>>];

export function englishRows(kind: PartyKind, rows: readonly EnglishRow[]): readonly PartyRow[] {
  return rows.map(([id, forms]) => ({
    id,
    kind,
    forms: { en: Object.fromEntries(Object.entries(forms).map(([form, list]) => [form, list.split(/,\s*/u)])) },
  }));
}

/** `within`: the state in which the place lies, where that matters for whom "to Sumy" means. */
export type PlaceRow = {
  readonly name: string;
  readonly forms: Readonly<Partial<Record<LanguageId, readonly string[]>>>;
};
