// English verbs and nouns of handing people over, getting them back, coming home and swapping.
import type { WordClass } from '../language.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

export const transferWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  give: list(
    `release, releases, released, releasing, free, frees, freed, freeing, hand over, hands over, handed over, handing over, handed, turn over, turned over, turning over, turns over, turned, let go, lets go, letting go, let out, let, lets, give up, gives up, gave up, given up, giving up, gave, given, give, gives, give back, gave back, given back, giving back, hand back, handed back, handing back, hands back, send home, sent home, sent across, sent over, sending over, sending home, sends home, sent back, send back, sends back, repatriate, repatriates, repatriated, repatriating, return, returns, returned, returning, transfer, transfers, transferred, transferring, deliver, delivers, delivered, delivering, pass, passed, passed over, liberated, liberate, set free, sets free, setting free, let off, flown, flew, driven, flown home, flown out, ferried, transported, extradited, yielded, part with, parted with, relinquished, exchange over, conveyed, taken across, brought across, offered up, put on, opened the gates`,
  ),
  get: list(
    `receive, receives, received, receiving, get back, gets back, got back, getting back, gotten back, getting, recovering, regaining, taking in, had returned to it, collected, took charge of, takes charge of, was given back, retrieving, obtaining, got, get, gets, bring back, brings back, brought back, bringing back, bring home, brings home, brought home, bringing home, brought, take back, takes back, took back, taken back, taking back,
    recover, recovers, recovered, recovering, regain, regained, secure, secures, secured, securing, secured the release of, secures the release of, secure the release of, secured the freedom of, secured the return of, win back, won back, won the release of, win the release of, obtain, obtains, obtained, obtaining, welcome back, welcomed back, welcomed home, welcome home, welcomes back, welcomed, welcomes,
    took delivery of, accepted, repatriated, took, takes, take, retrieved, reclaimed, got home, get home, had back, bringing, bring, brings, returned home, return home, returns home, manage to bring back, managed to return, rescued from captivity`,
  ),
  come: list(
    `come home, came home, comes home, coming home, come back, came back, comes back, coming back, came, return, returned, returns, returning, returned home, return home, returning home, go home, went home, goes home, going home, gone home, walk free, walked free, walks free, go free, went free, goes free, going free, goes free, crossed, crossed back, crosses, cross, cross back, arrive, arrived, arrives, arriving, are home, is home, were home, be home, at home, are back, were back, is back, are already home, left for home, flew home, flew out, land, touched down, headed home, heading home, passed along, changed hands, change hands, left captivity, was back, back home, back from captivity, travelled, traveled, were reunited, was reunited, was back home, be back home, walked out, taken across, carried across, were driven home, made it home, set foot, stepped off, stepped out, got off, climbed out, climbed down, walked across, walked over, walked out of, rode home, drove home, reached, rolled in, stepped onto, stepped on to, crossed over, got out, went the other way, gone the other way, going the other way, go the other way, travelled the other way, travelled in the opposite direction, moved in the opposite direction, went in the opposite direction, gone in the opposite direction, went in the other direction, made the opposite journey, made the journey, headed the other way, came along, came out, emerged, disembarked, are free, were free, are safe`,
  ),
  swap: list(
    `swap, swaps, swapped, swapping, exchange, exchanges, exchanged, exchanging, trade, trades, traded, trading, barter, bartered, do a swap, conducted a swap`,
  ),
  exchange: list(
    `swap, swaps, exchange, exchanges, trade, trades, prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, prisoner-of-war exchange, prisoner-of-war swap, POW exchange, POW swap, POW exchanges, POW swaps, prisoners exchange, exchange of prisoners, exchange of prisoners of war, swap of prisoners, swap of captives,
    exchange of captives, exchange of POWs, swap of POWs, exchange of captives, trade of prisoners, exchange of detainees, swap of detainees, captive exchange, hostage exchange, hostage swap, hostage-prisoner exchange, hostage-for-prisoner exchange, hostage-for-prisoner swap, prisoner trade, hostages-for-prisoners swap,
    exchange of bodies, body swap, body exchange, exchange of remains, exchange of the dead, exchange of the bodies, exchange of servicemen, exchange of soldiers, spy swap, detainee swap, detainee exchange, exchange of hostages, exchange of hostages for prisoners, swap deal, exchange deal, prisoner deal, prisoner swap deal, prisoner exchange deal, exchange of fallen soldiers`,
  ),
  release: list(
    `release, releases, handover, hand-over, handovers, repatriation, repatriations, return, freeing, freedom, liberation, transfer, transfers, operation, homecoming, return home`,
  ),
  inReturn: list(
    `in return, in exchange, in return for, in exchange for, in turn, for its part, for their part, on their part, on its part, in the other direction, the other way, the other side, the opposite direction, in the opposite direction, from the other side, as many in return, by way of exchange, in its turn, reciprocally`,
  ),
  each: list(
    `each, apiece, a side, per side, on each side, from each side, on either side, either side, for each side, by each side, from both sides, on both sides, by both sides, each side, both sides, each way, in either direction, in both directions, either way, both ways, in opposite directions, in each direction, each from both sides, from either side, to each side, for both sides, of each side, to either side, each country, each party, per party, each of the sides, on each of the sides, each other side, a piece, each for the other, by each of the two sides, by each of the two armies, by each of the sides, by each army, by each country, by either side, each of them, to both sides, each from either side, for each`,
  ),
  both: list(
    `a total of, total of, in all, in total, altogether, combined, all told, between them, on the two sides, both ways, both sides together, total, overall, by the two sides, between the two sides, by the sides, from the two sides, on the two sides, of the two sides`,
  ),
  captivity: list(
    `captivity, custody, jail, jails, prison, prisons, detention, imprisonment, internment, prison camp, prison camps, cells, penal colony, penal colonies, hands, territory, dungeons`,
  ),
  formula: list(`formula, format, basis, ratio, principle, scheme`),
  free: list(`free`),
  duration: list(`a week, a month, a year, a day`),
  captiveWord: list(
    `prisoner of war, prisoners of war, POW, POWs, prisoner, prisoners, captive, captives, captivity, hostage, hostages, detainee, detainees, detained, jailed, imprisoned, bodies, remains, fallen, custody, captured, prison, prisons, jail, jails, abducted, inmates, repatriated, spy, spies, kidnapped, prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, prisoner-of-war exchange, prisoner-of-war swap, POW exchange, POW swap, POW exchanges, POW swaps, prisoners exchange, exchange of prisoners, exchange of prisoners of war, swap of prisoners, swap of captives, exchange of captives, exchange of POWs, swap of POWs, exchange of captives, trade of prisoners, exchange of detainees, swap of detainees, captive exchange, hostage exchange, hostage swap, hostage-prisoner exchange, hostage-for-prisoner exchange, hostage-for-prisoner swap, prisoner trade, hostages-for-prisoners swap, exchange of bodies, body swap, body exchange, exchange of remains, exchange of the dead, exchange of the bodies, exchange of servicemen, exchange of soldiers, spy swap, detainee swap, detainee exchange, exchange of hostages, exchange of hostages for prisoners, prisoner deal, prisoner swap deal, prisoner exchange deal, exchange of fallen soldiers`,
  ),
  stage: list(
    `stage, stages, phase, phases, round, rounds, part, batch, batches, group, groups, tranche, leg, step, day, instalment, installment`,
  ),
};
