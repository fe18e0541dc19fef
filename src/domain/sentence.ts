// What the text room hands on: an article's sentences and tokens, each with UTF-16 offsets into article.text.

/** `joined`: no space stands between this token and the one before it, as in "175-for-175" or "Russia's". */
export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly joined: boolean;
  /** Of words that come often: the same number for the same `text`, so that what is known of it is found at once. -1: look it up. */
  readonly form: number;
};

/**
 * body: what the article says. heading: a line without a full stop, a title or a question between paragraphs.
 * dateline: "KYIV, Jan 31 (Northwire) -". furniture: a link to another story, a caption, a credit, an embedded post; its numbers are never this article's news.
 */
export type SentenceRole = 'body' | 'heading' | 'dateline' | 'furniture';

export type Sentence = {
  readonly index: number;
  readonly paragraph: number;
  readonly role: SentenceRole;
  /** True inside quotation marks that an earlier sentence opened. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
};

/** An article's text, taken apart. `truncated`: how many characters lay beyond the limit and were not read. */
export type ReadText = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly truncated: number;
};
