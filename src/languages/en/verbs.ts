// English verbs of giving people up, getting them, coming home, carrying across and swapping; each works in every form, voice and clause.
import type { Verb, VerbClass } from '../frame.ts';
import { conjugate } from './conjugate.ts';

/** Whoever goes the other way crosses to his own side. */
const OTHER_WAYS = [
  ...[
    'the other way',
    'the opposite way',
    'the reverse way',
    'in reverse',
    'the other way round',
    'the other way around',
    'to the other side',
    'to the opposing side',
    'to the enemy',
  ],
  ...['opposite', 'other', 'reverse', 'contrary'].map((way) => `in the ${way} direction`),
];
/** So does who goes north where the others go south. */
const COMPASS = ['north', 'south', 'east', 'west'].flatMap((way) => [way, `${way}ward`, `${way}wards`]);

/** "managed to return 95 soldiers", "was successful in freeing 20": whom one is glad to have, and never whom one held. */
const HARD_WON = [
  ['return', 'returning'],
  ['bring back', 'bringing back'],
  ['bring home', 'bringing home'],
  ['get back', 'getting back'],
  ['free', 'freeing'],
  ['release', 'releasing'],
  ['liberate', 'liberating'],
  ['pull out', 'pulling out'],
  ['snatch back', 'snatching back'],
] as const;
const behind = (words: readonly string[], form: 0 | 1): string =>
  words.flatMap((word) => HARD_WON.map((won) => `${word} ${won[form]}`)).join('|');

/** "opened the gates for 90", "unlocked the cells of 39"; the gates of a prison are a row's. */
const OPENED = ['the', 'its', 'their'].flatMap((its) => [
  ...['gates', 'gate', 'doors', 'door', 'cells', 'prison gates', 'prison doors', 'jail doors'].flatMap((gates) => [
    `${its} ${gates} for`,
    `${its} ${gates} to`,
  ]),
  `${its} cells of`,
]);

/** What stands for the tails of a verb of moving, in capitals. */
const TAILS = [
  ['TO_WIN', behind(['to'], 0)],
  ['SUCCEED', `${behind(['to'], 0)}|${behind(['in', 'also in'], 1)}`],
  [
    'BE_ABLE',
    `${behind(['able to', 'also able to', 'possible to', 'also possible to'], 0)}|${behind(['successful in', 'also successful in'], 1)}`,
  ],
  ['OPENED', OPENED.join('|')],
  ['OTHER_WAY', OTHER_WAYS.join('|')],
  ['WAY', [...OTHER_WAYS, ...COMPASS].join('|')],
] as const;

/**
 * `hand ~ over|back`: "handed over 20", "handed 20 back"; `~` is where the people may stand.
 * `sure`: done to nobody but captives, so that a name alone may be its object. `plain`: to people of whom a number is given.
 * `loose`: to anything; it counts only with a side that they go to or come from. `captives`: so too, and only of captives and the dead:
 * "sent 45 bodies to Gaza", and not "sent 10,000 soldiers to Russia".
 */
const give = {
  plain: `deliver, discharge, deliver ~ up|over|back, give ~ over, transfer, transfer ~ back, surrender, restore ~ to their families|to his family|to her family|to their homes|to their homeland, yield, cede, pass ~ over|back|across|on, send ~ over|across|WAY, push ~ over|across|WAY, shove ~ over|across|WAY`,
  sure: `release, free, liberate, dismiss ~ from captivity, repatriate, return, hand ~ over|back, give ~ up|back, turn ~ over|loose, set ~ free|loose|at liberty|in liberty, put ~ in liberty|at liberty, restore ~ to liberty|to freedom, give liberty to|freedom to, grant liberty to|freedom to, let ~ go|out|off|go free|go home|walk|walk free|leave|cross|loose,
    relinquish, yield ~ up, send ~ home|back|back home, part with, reciprocate with,
    allow ~ to leave|to go|to return|to go home|to cross|home|to walk free|to depart, permit ~ to leave|to go|to return|to cross, let go of, put ~ across the border|over the border|on a plane|on planes|on a flight|on buses|on coaches|on a bus,
    walk ~ over|across|down|back, see ~ off|out, wave ~ through|across, open OPENED, unlock OPENED, throw open OPENED, remit, convey ~ back, make ~ over, consign, render ~ up,
    let ~ return|return home|go back|cross back|travel home|fly home|pass|across|cross over|pass into|go across, give ~ their freedom|his freedom|her freedom|freedom|leave to go|leave to return, grant ~ their freedom|freedom|his freedom|her freedom`,
  loose: `pardon, grant ~ clemency|a pardon|pardons, grant clemency to|a pardon to|pardons to, give clemency to, extend clemency to, commute the sentence of|the sentences of, hand, give, pass, respond with, reply with, answer with, counter with, offer ~ up, send ~ out, ship ~ back|home|across, drop ~ off`,
  captives: `send, dispatch`,
};

const get = {
  plain: `get, regain, reclaim, get ~ back|home|out|back home, bring ~ back|home|back home|to safety|back alive|out|to the homeland|to the motherland|to their homeland|to his homeland|to her homeland|to native land, take ~ back|home|in return|in exchange|in turn|away, win ~ back|home|out, welcome ~ back|home|back home, see ~ home|back, usher ~ home, welcome back, receive ~ back|home, secure, obtain, receive, collect`,
  sure: `repatriate, take delivery of, take charge of, take custody of, take possession of, take receipt of,
    secure the release of, secure the freedom of, secure the return of, secure the handover of, secure the freeing of, secure the liberation of, secure the repatriation of, secure the transfer of, win the release of, win the freedom of, win the return of, obtain the release of, obtain the freedom of, obtain the return of, gain the release of, gain the freedom of, gain the return of, achieve the release of, achieve the return of, ensure the release of, ensure the return of, buy the freedom of, buy the release of, bargain ~ out|home|back,
    pull ~ out|back, snatch ~ out|back|from captivity|from the enemy, wrest ~ out|back|from captivity|from the enemy, tear ~ out of captivity, draw ~ out|back, fetch ~ home|back|out, win release for, win freedom for, win back, regain custody of, buy back, get the release of,
    return ~ home|to the homeland|to the motherland|to the fatherland|to native land|to their homeland|to his homeland|to her homeland, rescue ~ from captivity, liberate ~ from captivity, manage TO_WIN, succeed SUCCEED, be BE_ABLE`,
  loose: `welcome, recover, retrieve, extract, accept, win, gain, take ~ in|over|aboard|on board, pick ~ up, acquire, greet`,
};

const come = {
  plain: `come, arrive, travel, land`,
  sure: `manage to return|to return home|to come home, be able to return|able to return home|able to come home, come home|back|back home|free|out|through|ashore, go home|free|back|back home|ashore|WAY|across|over, return, return home|alive|safely, walk free|out|across|over|home|back|through, step free|off|out|down|ashore, walk off|off the, clamber off|down|out, stumble off|out, come off, fly home|back|out|back home|WAY, travel home|back|WAY, cross, cross over|back, make it home|it back|it out|it across, get home|back|out|off|away, head home|back|WAY, leave for home, set foot, touch down, regain freedom|liberty|their freedom|their liberty|his freedom|her freedom|his liberty|her liberty, find freedom|their freedom, find their way home,
    be home|back|back home|free|safe|at home|at liberty, be reunited, reunite, rejoin, emerge, disembark, reach home|safety|freedom|home soil|home territory, taste freedom, win their freedom|his freedom|her freedom|freedom|release|their release, gain their freedom|his freedom|her freedom|freedom, begin the journey|their journey|the trip|their trip|the way home|their way home, start the journey|their journey|home|for home, set off home|for home, start out for home, make the journey|the opposite journey|the return journey|the reverse journey|their way home, land back, climb out|down|off, ride home|back|WAY, trudge, trudge home|across|back|through, file out|off|across, drive home|back|WAY, pass along|across|through|WAY, roll in|home, move WAY|across, see home again|freedom|the light of day, leave captivity|prison|jail|custody|detention|the prison|their cells, stream out|home|across, march out|home|across, stride out|across, shuffle out|across|off, alight, stagger out|off, troop off|out|home|across, spill out|off, arrive home|back, exit captivity, end their captivity|their ordeal|his captivity|her captivity, breathe free air, walk one way|OTHER_WAY, cross one way|OTHER_WAY, change places, trade places, swap places, change sides, follow WAY, take the same road in reverse`,
  loose: `be on the way|on their way|en route|bound for|on board, board, embark for, go, reach, leave, head, fly, walk, step, trek, sail, depart, ride, stride, limp, hobble, wade, motor`,
};

/** Who carries people is nobody's side: what counts is where from and where to. */
const convey = {
  plain: ``,
  sure: `fly ~ home|WAY|back|out|in|back home, drive ~ home|WAY|back|over|across|out, bus ~ home|WAY|back|over|across|out, ferry ~ home|WAY|back|over|across|out, carry ~ home|WAY|back|over|across|away, take ~ across|WAY|over|home|away, bring ~ across|WAY|over, escort ~ home|WAY|back|across|over|out, lead ~ home|WAY|back|across|out, evacuate ~ home|WAY|back, airlift ~ home|WAY|back|out, transport ~ home|WAY|back|across, accompany ~ home, shepherd ~ home|WAY|across|over, help ~ home|back|across|out|return home|go home, exfiltrate, spirit ~ out|home, whisk ~ home|away|out|back, deport ~ home|back, bring ~ to freedom|ashore, put ~ ashore|ashore at, set ~ ashore, ship ~ home|back|across, sail ~ home|back, land ~ back`,
  loose: `fly, drive, bus, ferry, carry, take, bring, escort, lead, evacuate, airlift, transport, accompany, convey, ship, deport, return, shepherd, whisk, usher, land, disembark`,
};

const swap = {
  plain: ``,
  sure: `swap, swap ~ out, exchange, trade, trade ~ off, barter, barter ~ away, do a swap of, conduct a swap of, carry out an exchange of, conduct an exchange of`,
  loose: `bargain ~ away`,
};

type Degree = Verb['degree'];

const VERBS: Readonly<Record<VerbClass, Readonly<Partial<Record<Degree, string>>>>> = {
  give,
  get,
  come,
  convey,
  swap,
};

export const verbs: readonly Verb[] = (Object.keys(VERBS) as VerbClass[]).flatMap((does) =>
  (['sure', 'plain', 'loose', 'captives'] as const).flatMap((degree) =>
    TAILS.reduce((list, [name, tails]) => list.replaceAll(name, tails), VERBS[does][degree] ?? '')
      .split(/\s*,\s*/u)
      .filter((text) => text !== '')
      .map((text) => verbOf(text, does, degree)),
  ),
);

function verbOf(text: string, does: VerbClass, degree: Degree): Verb {
  const [base = '', ...rest] = text.split(' ');
  const gap = rest[0] === '~';
  const tail = rest.slice(gap ? 1 : 0).join(' ');
  return { does, degree, forms: conjugate(base), gap, tails: tail === '' ? [] : tail.split('|') };
}

function formsWith(ways: readonly string[]): readonly string[] {
  return verbs.flatMap(({ forms, tails }) =>
    tails.flatMap((tail) => (ways.includes(tail) ? forms.map(([word]) => `${word} ${tail}`) : [])),
  );
}

/** "went the other way", "were flown in the opposite direction": one with the verb. */
export const goingBack = [...new Set(formsWith(OTHER_WAYS))];

/** "went north", and "north" alone where the verb is left out. */
export const byCompass = [...new Set([...COMPASS, ...formsWith(COMPASS)])];
