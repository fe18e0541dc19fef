// A value that was found on a page, with the rule that found it: a short name for where it stood.

export type Found = {
  readonly value: string;
  /** 'json-ld', 'meta og:title', 'heading', 'address'; 'known' where it was given beforehand. */
  readonly rule: string;
};
