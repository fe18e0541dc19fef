// How English text is cut: abbreviations, clitics and lines that belong to another story.
import type { Language } from '../language.ts';

export const text: Language['text'] = {
  abbreviations: new Set(
    'mr mrs ms dr prof gen lt col maj sgt capt cpl sfc pte cdr adm gov sen rep st jr sr no vs inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat approx est rev hon pres brig cmdr pvt pfc spc cpt ssgt msgt comdt insp supt const fr hrs mt etc'.split(
      ' ',
    ),
  ),
  furnitureLines: [
    // "Read more: …", "RELATED: …", "READ ALSO: …": another story.
    /^\W*(?:read (?:more|also|next|on)|also read|see also|related|watch|listen|recommended|more on this|in pictures|photos?|gallery|video|file|advertisement|subscribe|sign up|follow us|share|edited by|reporting by|writing by|translated by|source|sources|correction|clarification|editor[’']s note|copyright|original url|trending|most read|you may also like|up next)\s*(?:[:|–—-]|$)/u,
    // Captions and credits.
    /image:|photo:|picture alliance|getty images|\/ ?(?:ap photo|afp|reuters|telegram)\s*$|^\W*(?:ap photo|file photo|handout)/u,
    // Embedded posts.
    /pic\.twitter\.com|https?:\/\/t\.co\/|^[—–-] .{1,80}\(@\w+\)|\(@\w{2,}\) \p{L}+ \d{1,2}, \d{4}\s*$/u,
    /^<?https?:\/\/\S+>?$/u,
    // A date, a page's number, an enumerated list of topics.
    /^\W*\d{1,4}\W*$/u,
  ],
  clitics: ["'s", "n't", "'ll", "'ve", "'re", "'d", "s'"].filter((ending) => ending !== "s'"),
};
