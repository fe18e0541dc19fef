// The HTML of a page that our own reader is unsure of in; the article's HTML as Readability finds it out, and on whose tree.

/** linkedom is tried first: it costs a fifth of jsdom, which reads broken pages as a browser does. */
type SecondReader = 'readability on linkedom' | 'readability on jsdom';

export type SecondReading = { readonly reader: SecondReader; readonly html: string };

/** Shorter finds are no article; jsdom may find one where a tree lost it. */
const LEAST_CHARACTERS = 100;

/**
 * Reads cleaned HTML with Readability; null where neither tree holds an article. The packages are loaded when they are
 * first needed: together 0.2 s of CPU, and jsdom, which few pages need, 0.8 s and 98 MB more.
 */
export async function readAgain(html: string): Promise<SecondReading | null> {
  const light = await readOnLinkedom(html);
  if (light !== null) return { reader: 'readability on linkedom', html: light };
  const full = await readOnJsdom(html);
  return full === null ? null : { reader: 'readability on jsdom', html: full };
}

async function readOnLinkedom(html: string): Promise<string | null> {
  const { parseHTML } = await import('linkedom');
  return readability(() => parseHTML(html).document);
}

async function readOnJsdom(html: string): Promise<string | null> {
  const { JSDOM } = await import('jsdom');
  return readability(() => new JSDOM(html).window.document);
}

async function readability(documentOf: () => Document): Promise<string | null> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const found = new Readability(documentOf(), { disableJSONLD: true }).parse();
    const characters = (found?.textContent ?? '').replace(/\s+/gu, ' ').length;
    return characters < LEAST_CHARACTERS ? null : (found?.content ?? null);
  } catch {
    // A tree that has no body, or a page that breaks the parser: what cannot be read is not found.
    return null;
  }
}
