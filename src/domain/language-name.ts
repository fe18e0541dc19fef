// A language tag in, its name for a person out: "French (fr)".

/** @param tag BCP 47; given back bare where nobody named it, or where it is none */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}
