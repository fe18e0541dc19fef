// The gate: which stems of captives and of handing over stand in every English text that may tell of a swap.
import type { Language } from '../language.ts';

/** Alternatives of a pattern, some to a line. */
const joined = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Tried on text in small letters. */
const oneOf = (lines: string): RegExp => new RegExp(joined(lines), 'u');

const NATIONS = `
  afghans|americans|argentines|armenians|azerbaijanis|azeris|bedouin|belarusians|bosniaks|britons|burmese|cambodians
  canadians|chadians|chechens|chinese|colombians|congolese|croats|cubans|cypriots|druze|egyptians|eritreans
  ethiopians|frenchm[ae]n|gazans|georgians|germans|houthis|indians|iranians|iraqis|israelis|japanese|jordanians
  koreans|kurds|lebanese|libyans|loyalists|malians|moroccans|nicaraguans|nigerians|ossetians|pakistanis|palestinians
  poles|russians|sahrawis|salvadorans|saudis|serbs|somalis|sudanese|syrians|tamils|thais|tigrayans|turks|ukrainians
  venezuelans|vietnamese|yemenis
`;

const PEOPLES = `
  afghan|american|australian|austrian|belarusian|belgian|british|canadian|chinese|colombian|cuban|czech|danish|dutch|egyptian
  estonian|french|german|iranian|iraqi|israeli|italian|japanese|jordanian|korean|latvian|lebanese|lithuanian|norwegian
  pakistani|palestinian|polish|russian|saudi|spanish|swedish|swiss|syrian|turkish|ukrainian|us|venezuelan|yemeni
`;

export const gate: Language['gate'] = {
  people: oneOf(String.raw`
    prisoner|captiv|captor|captured|personnel|guerrilla|insurgent|jihadi|hostage|\bpows?\b|detain|detention|soldier
    servicem|servicewom|service member|bodies|\bbody\b|remains|corpse|coffin|fallen|\bdead\b|\bjail|inmate|imprison
    defender|\bprison|convict|civilian|abduct|residents|inhabitant|villager|orphan|child|minors|teenager|youngster|\bkids\b|custody|troops
    border guard|\bspy|spies|\bagents?\b|our people|conscript|warriors|fighters|sailor|pilot|marine|crew|kidnap
    fishermen|boatmen|schoolgirl|sentence|\bcells?\b|\bcamps?\b|militant|commander|officers|policem|lieutenant
    sergeant|corporal|\bgirls\b|intern(?:ee|ment)|behind bars|seam[ae]n|mariner|captive|constable|jawan|ranger
    airm[ae]n|\bveteran|merchant|seized|shot down|diplomat|aid worker|journalist|reporter|rebels|locked up|put away
    \bpenal\b|convicted|espionage|spying|sniper|schoolteacher|shopkeeper|guardsm[ae]n|\buntied
    years in (?:an? )?\w+ (?:prison|jail|colony)|\bheld (?:in|by|for|since)\b|\bevin\b|\barrested|smuggler|dissident|dual national|pardon|clemency|gunm[ae]n|separatist|secessionist
    \b\d+ of (?:ours|theirs)\b|\bpersons\b|people (?:changed|crossed|went)|arms (?:dealer|trader|trafficker)|\bserv(?:ed|ing) (?:an? )?\w+[- ]years?\b|\bthe (?:swap|exchange) (?:took place|was carried out|happened|was agreed|was organi[sz]ed)|\b(?:men|women|people) (?:were |are |came |come |is )?(?:back|home)\b
    was (?:freed|released|exchanged|swapped|traded) (?:by|for|on|in)\b|\b(?:people|adults|men|women) (?:(?:who )?(?:were|was) )?(?:freed|released|exchanged|swapped|traded)\b|glienicke|\b(?:un)?cuffed
    (?:freed|released?|let|swapped|exchanged) (?:him|her|them)\b|\bhacker|shepherd|years in (?:iran|russia|china|belarus|venezuela|afghanistan|syria|cuba)\b
    \b(?:${joined(NATIONS)})\b
    \b(?:${joined(PEOPLES)}) (?:m[ae]n|wom[ae]n|citizens?|nationals?|students?|academics?|lawyers?|teachers?|scientists?|engineers?|businessm[ae]n|tourists?|couple|professors?|lecturers?|doctors?|priests?|pastors?|missionar(?:y|ies)|hikers?|executives?)\b
  `),
  transfer: oneOf(String.raw`
    (?:out of|from) (?:\w+ ){0,2}(?:captivity|captors)|swap|exchang|\bhanded\b|hand(?:s|ing)?[- ](?:over|back|to)|handover|releas|\bfreed|\bfrees?\b|freeing
    \btrad(?:e|ed|es|ing)\b|\bbarter|bargain|repatriat|\breturn|reciproc|in turn
    (?:sen[dt]s?|sending|dispatch(?:ed|es)?) [^.]{0,40}(?:bod(?:y|ies)|remains|coffins|prisoners|captives|detainees)
    reunit|homecoming|(?:bod(?:y|ies)|remains|coffins) [^.]{0,60}(?:\bsent|arriv|brought|driven)
    (?:brought|bring|came|come|coming|went|go|goes|gone|got|sent|send|flown|flew|get|gave|give|given|taken|took|take|are|were|was|is|walked?|driven|headed|passed|win|wins|won|let) (?:back|home|up|free|over|across|out|through)
    \bparted with|let(?:ting)? go|\blets? \w+ (?:\w+ ){0,8}(?:go|out)|\bfreedom|at liberty|liberat|receiv|turned over
    cross(?:ed|es|ing)?\b|opposite direction|other (?:way|direction)|one[- ]for[- ]one
    (?:chang|trad|switch|swapp?)(?:ed|e|ing) (?:hands|over|planes|places|ends|sides|prisons)|\bpassed\b
    part(?:ed)? with|\bfree (?:man|men|woman|women|again)\b|boarded|landed|back in|the price|come home|at home again
    set foot|\bgo(?:es)? home|went (?:home|west|east)|deliver|transfer|commut|\breach(?:ed)? home
    (?:turn|set|cut)(?:ed|s|ting)? (?:loose|free)|arrived from|fl(?:own|ew|y|ies|ying) (?:home|out)|put on a plane
    allowed to (?:leave|go|fly|return)|\barrived (?:in|at|back)\b|\blands? (?:in|at)\b|(?:stepped|walked) (?:off|down|ashore)|for home\b|\b(?:way|plane|flight|bus|train) home\b|opposite number|opened the (?:gates?|doors?)
    (?:opposite|same) (?:way|bridge|plane|bus)|(?:flight|trip|journey|way) back
    (?:get|gets|got|take|takes|took|bring|brings|brought|send|sends|sent|gave|gives|given) (?:[\w'-]+ ){1,4}(?:back|home)\b
    (?:brought|took|carried|flew|ferried|drove|led|bussed|bused|for|let|free|paid) (?:\w+ )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand)\b
    \baboard\b|\bon board\b|rolled (?:over|across|into)\b|\bchanged places\b|walked (?:[\w-]+ ){0,5}(?:to|towards|past|across|over)\b|\bmediat|recover(?:ed|s|ing)? (?:the )?(?:bod|remains)|\bare free\b|\bgave up\b|gained|\btarmac\b|\btook off\b
  `),
  sure: {
    people: oneOf(String.raw`
      prisoner|captiv|captor|captured|hostage|\bpows?\b|detain|detention|inmate|imprison|\bjail|abduct|kidnap|custody|\bbody of\b
      bodies|corpse|coffin|\bremains of|behind bars|convict|intern(?:ee|ment)|\bspy\b|\bspies\b|prison|defender|fallen|\bcells?\b
      pardon|seized|\barrested|soldiers?\b|servicem|fighters|troops|\bheld\b|conscript
    `),
    transfer: oneOf(String.raw`
      swap|exchang|handed|hand(?:s|ing)?[- ](?:over|back)|handover|releas|\bfreed\b|\bfrees?\b|freeing|\btraded?\b|repatriat|\breturn
      reciproc|reunit|homecoming|let go|letting go|freedom|liberat|captivity
    `),
  },
  headline: oneOf(String.raw`
    swap|exchang|prisoner|captiv|captor|captured|hostage|\bpows?\b|detain|releas|\bfreed\b|\bfree\b|freeing|freedom
    repatriat|hand(?:ed|s|ing)?[- ](?:over|back)|handover|\bbodies\b|\bremains\b|\bfallen\b|coffin|truce|cease-?fire
    \bdeal\b|\bhome\b(?! (?:office|secretary|minist|page|team|win|loan|price|run|rule|sale|game|defeat|side|crowd))
    homecoming|\bback (?:in|from|on)\b|\b(?:bring|brings|brought|get|gets|got|win|wins|won) back\b|\bfrees\b
    \d+ x \d+|\d \w+ return|jail|imprison|\bprison|inmate|convict|\bspy\b|spies|abduct|kidnap|liberat|reunit
    \btrad(?:e|ed|es)\b|\bfor[- ]\d+|\d+[- ]for[- ]\d+|one[- ]for[- ]one|in return for|in custody|behind bars
    return(?:s|ed|ing)?\b[^.]{0,60}\b(?:soldier|troops|service ?m|defender|fighter|child|civilian|crew|sailor|marine|warrior|villager)
    (?:soldier|troops|service ?m|defender|fighter|child|civilian|crew|sailor|marine|warrior|villager)[^.]{0,60}\breturn
  `),
};
