// How English text is cut: abbreviations, clitics, lines that belong to another story, and the gate.
import type { Language } from '../language.ts';

export const text: Language['text'] = {
  abbreviations: new Set(
    'mr mrs ms dr prof gen lt col maj sgt capt cpl adm gov sen rep st jr sr no vs inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat approx est rev hon pres brig cmdr etc'.split(
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

export const gate: Language['gate'] = {
  people:
    /prisoner|captiv|captor|captured|personnel|guerrilla|insurgent|jihadi|gunm[ae]n|hostage|\bpows?\b|detain|detention|soldier|servicem|servicewom|service member|bodies|\bbody\b|remains|corpse|coffin|fallen|\bdead\b|\bjail|inmate|imprison|defender|\bprison|convict|civilian|abduct|residents|inhabitant|villager|orphan|child|minors|custody|troops|border guard|\bspy|spies|\bagents?\b|our people|conscript|warriors|fighters|sailor|pilot|marine|crew|kidnap|fishermen|boatmen|schoolgirl|sentence|\bcells?\b|\bcamps?\b|militant|commander|officers|policem|lieutenant|sergeant|corporal|\bgirls\b|intern(?:ee|ment)|behind bars|seam[ae]n|mariner|captive|constable|jawan|ranger|airm[ae]n|\bveteran|merchant|seized|shot down|diplomat|aid worker|journalist|reporter|rebels|locked up|put away|\bpenal\b|convicted|espionage|spying|sniper|schoolteacher|shopkeeper|guardsm[ae]n|gunm[ae]n|\buntied|years in (?:an? )?\w+ (?:prison|jail|colony)|\bheld (?:in|by|for|since)\b|\bevin\b|(?:americans|britons|frenchm[ae]n|germans|israelis|palestinians|lebanese|ukrainians|russians|iranians|serbs|croats|bosniaks|armenians|azerbaijanis|afghans|pakistanis|syrians|turks|koreans|cubans|venezuelans|colombians|canadians|egyptians|yemenis|cypriots|georgians|saudis|sudanese|houthis|thais|iraqis|libyans|moroccans|sahrawis|chechens|druze|bedouin|loyalists|jordanians|ossetians|tamils|kurds|eritreans|ethiopians)\b/u,
  transfer:
    /swap|exchang|\bhanded\b|hand(?:s|ing)?[- ](?:over|back|to)|handover|releas|\bfreed|\bfrees?\b|freeing|\btrad(?:e|ed|es|ing)\b|\bbarter|bargain|repatriat|\breturn|reciproc|in turn|(?:sen[dt]s?|sending|dispatch(?:ed|es)?) [^.]{0,40}(?:bod(?:y|ies)|remains|coffins|prisoners|captives|detainees)|reunit|homecoming|(?:brought|bring|came|come|coming|went|go|goes|gone|got|sent|send|flown|flew|get|gave|give|given|taken|took|take|are|were|was|is|walked?|driven|headed|passed|won|let) (?:back|home|up|free|over|across|out)|\bparted with|let(?:ting)? go|\blet \w+ (?:\w+ )?(?:go|out)|\bfreedom|at liberty|liberat|receiv|turned over|cross(?:ed|es|ing)?\b|opposite direction|other (?:way|direction)|one[- ]for[- ]one|(?:chang|trad|switch|swapp?)(?:ed|e|ing) (?:hands|over|planes|places|ends|sides|prisons)|\bpassed\b|part(?:ed)? with|\bfree (?:man|men|woman|women|again)\b|boarded|landed|back in|the price|come home|at home again|set foot|\bgo(?:es)? home|went (?:home|west|east)|deliver|transfer|commut|\breach(?:ed)? home|(?:turn|set|cut)(?:ed|s|ting)? (?:loose|free)|arrived from|flown out|flew (?:home|out)|put on a plane|allowed to (?:leave|go|fly|return)|stepped off|for home\b|opposite number/u,
  headline:
    /swap|exchang|prisoner|captiv|captor|captured|hostage|\bpows?\b|detain|releas|\bfreed\b|\bfree\b|freeing|freedom|repatriat|hand(?:ed|s|ing)?[- ](?:over|back)|handover|\bbodies\b|\bremains\b|\bfallen\b|coffin|truce|cease-?fire|\bdeal\b|\bhome\b(?! (?:office|secretary|minist|page|team|win|loan|price|run|rule|sale|game|defeat|side|crowd))|homecoming|\bback (?:in|from|on)\b|\b(?:bring|brings|brought|get|gets|got|win|wins|won) back\b|\bfrees\b|\d+ x \d+|\d \w+ return|jail|imprison|\bprison|inmate|convict|\bspy\b|spies|abduct|kidnap|liberat|reunit|\btrad(?:e|ed|es)\b|\bfor[- ]\d+|\d+[- ]for[- ]\d+|one[- ]for[- ]one|in return for|in custody|behind bars|return(?:s|ed|ing)?\b[^.]{0,60}\b(?:soldier|troops|service ?m|defender|fighter|child|civilian|crew|sailor|marine|warrior|villager)|(?:soldier|troops|service ?m|defender|fighter|child|civilian|crew|sailor|marine|warrior|villager)[^.]{0,60}\breturn/u,
};
