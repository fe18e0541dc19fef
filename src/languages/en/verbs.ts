// English verbs of giving people up, getting them, coming home, carrying across and swapping; each works in every form, voice and clause.
import type { Verb, VerbClass } from '../frame.ts';
import { conjugate } from './conjugate.ts';

/**
 * `hand ~ over|back`: "handed over 20", "handed 20 back"; `~` is where the people may stand.
 * `sure`: done to nobody but captives, so that a name alone may be its object. `plain`: to people of whom a number is given.
 * `loose`: to anything; it counts only with a side that they go to or come from. `captives`: so too, and only of captives and the dead:
 * "sent 45 bodies to Gaza", and not "sent 10,000 soldiers to Russia".
 */
const give = {
  plain: `deliver, discharge, deliver ~ up|over|back, transfer, transfer ~ back|over, surrender, restore, yield, cede, pass ~ over|back|across|on, send ~ over|across`,
  sure: `release, free, liberate, repatriate, return, hand ~ over|back, give ~ up|back, turn ~ over|loose, set ~ free|loose|at liberty, let ~ go|out|off|go free|go home|walk|walk free|leave|cross|loose,
    relinquish, yield ~ up, extradite, send ~ home|back|back home, part with, reciprocate with,
    allow ~ to leave|to go|to return|to go home|to cross|home|to walk free|to depart, permit ~ to leave|to go|to return|to cross, let go of, put ~ across the border|over the border|on a plane|on planes|on a flight|on buses|on coaches|on a bus,
    walk ~ over|across|down|back, see ~ off|out, wave ~ through|across, open the gates for|the gates to|the gates on|the door to|the door for|its doors to|its doors for|the doors for|the doors to|its gates to|its gates for|their doors to|their gates to, remit, convey ~ back, make ~ over, consign, render ~ up,
    let ~ return|return home|go back|cross back|travel home|fly home|pass|across|cross over|pass into|go across, give ~ their freedom|his freedom|her freedom|freedom|leave to go|leave to return, grant ~ their freedom|freedom|his freedom|her freedom`,
  loose: `hand, give, pass, respond with, reply with, answer with, counter with, offer ~ up, send ~ out|north|south, ship ~ back|home|across, drop ~ off`,
  captives: `send, dispatch`,
};

const get = {
  plain: `get, regain, reclaim, get ~ back|home|out|back home, bring ~ back|home|back home|to safety|back alive|out, take ~ back|home|in return, win ~ back|home|out, welcome ~ back|home|back home, see ~ home|back, usher ~ home, welcome back, receive ~ back|home, secure, obtain, receive, collect`,
  sure: `repatriate, take delivery of, take charge of, take custody of, take possession of, take receipt of,
    secure the release of, secure the freedom of, secure the return of, secure the handover of, secure the freeing of, secure the liberation of, secure the repatriation of, secure the transfer of, win the release of, win the freedom of, win the return of, obtain the release of, obtain the freedom of, obtain the return of, gain the release of, gain the freedom of, gain the return of, achieve the release of, achieve the return of, ensure the release of, ensure the return of, buy the freedom of, buy the release of, bargain ~ out|home|back,
    pull ~ out|back, draw ~ out|back, fetch ~ home|back|out, win release for, win freedom for, win back, regain custody of, buy back, get the release of,
    return ~ home`,
  loose: `welcome, recover, retrieve, extract, accept, win, gain, take ~ in|over|aboard, pick ~ up, acquire, greet`,
};

const come = {
  plain: `come, arrive, travel, land`,
  sure: `come home|back|back home|free|out|through, go home|free|back|back home|west|east|north|south|the other way|the opposite way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|across|over, return, return home|alive|safely, walk free|out|across|over|home|back|through, step free|off|out|down, walk off|off the, clamber off|down|out, stumble off|out, come off, fly home|back|out|back home, travel home|back|in the opposite direction|the other way|the opposite way, cross, cross over|back, make it home|it back|it out|it across, get home|back|out|off|away, head home|back|the other way|west|east, leave for home, set foot, touch down, regain freedom|liberty|their freedom|their liberty|his freedom|her freedom|his liberty|her liberty, find freedom|their freedom, find their way home,
    be home|back|back home|free|safe|at home|at liberty, be reunited, reunite, rejoin, emerge, disembark, reach home|safety|freedom|home soil|home territory, taste freedom, win their freedom|his freedom|her freedom|freedom|release|their release, gain their freedom|his freedom|her freedom|freedom, make the journey|the opposite journey|the return journey|the reverse journey|their way home, land back, climb out|down|off, ride home|back, trudge, trudge home|across|back|through, file out|off|across, drive home|back, pass along|across|through|the other way, roll in|home, move the other way|the opposite way|in the opposite direction|across, see home again|freedom|the light of day, leave captivity|prison|jail|custody|detention|the prison|their cells, stream out|home|across, march out|home|across, stride out|across, shuffle out|across|off, alight, stagger out|off, troop off|out|home|across, spill out|off, arrive home|back, exit captivity, end their captivity|their ordeal|his captivity|her captivity, breathe free air, travel the other way|in the other direction, walk one way|the other way, cross one way|the other way, change places, trade places, swap places, change sides, follow the other way, take the same road in reverse`,
  loose: `be on the way|on their way|en route|bound for, go, reach, leave, head, fly, walk, step, trek, sail, depart`,
};

/** Who carries people is nobody's side: what counts is where from and where to. */
const convey = {
  plain: ``,
  sure: `fly ~ home|the other way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|back|out|in|back home, drive ~ home|the other way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|back|over|across|out, bus ~ home|the other way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|back|over|across|out, ferry ~ home|back|over|across|out, carry ~ home|back|over|across|away, take ~ across|the other way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|over|home|away, bring ~ across|the other way|in the opposite direction|in the other direction|in the reverse direction|in the contrary direction|over, escort ~ home|back|across|over|out, lead ~ home|back|across|out, evacuate ~ home|back, airlift ~ home|back|out, transport ~ home|back|across, accompany ~ home, shepherd ~ home|across|over, help ~ home|back|across|out|return home|go home, exfiltrate, spirit ~ out|home, whisk ~ home|away|out|back, deport ~ home|back, bring ~ to freedom`,
  loose: `fly, drive, bus, ferry, carry, take, bring, escort, lead, evacuate, airlift, transport, accompany, convey, ship, deport, return, shepherd, whisk, usher`,
};

const swap = {
  plain: ``,
  sure: `swap, swap ~ over|out, exchange, trade, trade ~ off, barter, barter ~ away, do a swap of, conduct a swap of, carry out an exchange of, conduct an exchange of`,
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
    (VERBS[does][degree] ?? '')
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
