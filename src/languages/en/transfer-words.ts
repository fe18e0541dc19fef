// English verbs and nouns of handing people over, getting them back, coming home and swapping.
import type { WordClass } from '../word-class.ts';
import { byCompass, goingBack } from './verbs.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

export const transferWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  give: list(`let, lets, handed, handing, turned, give, gives, gave, given, giving, flown, flew, driven, ferried`),
  get: list(`brought, bring, brings, bringing`),
  come: list(
    `changed hands, change hands, changes hands, changing hands, changed places, change places, changing places, traded places, trade places, swapped places, swap places, switched places`,
  ),
  exchanges: list(
    `swaps, exchanges, trades, prisoner swaps, prisoner exchanges, POW exchanges, POW swaps, body swaps, handovers, hand-overs, transfers, releases, stages, rounds, repatriations, operations`,
  ),
  exchange: list(
    `East-West exchange, East-West swap, East-West prisoner exchange, East-West prisoner swap, swap, swaps, exchange, exchanges, trade, trades, prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, prisoner-of-war exchange, prisoner-of-war swap, POW exchange, POW swap, POW exchanges, POW swaps, prisoners exchange, exchange of prisoners, exchange of prisoners of war, swap of prisoners, swap of captives,
    exchange of captives, exchange of POWs, swap of POWs, exchange of captives, trade of prisoners, exchange of detainees, swap of detainees, captive exchange, hostage exchange, hostage swap, hostage-prisoner exchange, hostage-for-prisoner exchange, hostage-for-prisoner swap, prisoner trade, hostages-for-prisoners swap,
    body swap, body exchange, exchange of remains, exchange of the dead, exchange of servicemen, exchange of soldiers, spy swap, detainee swap, detainee exchange, exchange of hostages, exchange of hostages for prisoners, swap deal, exchange deal, prisoner deal, prisoner swap deal, prisoner exchange deal, exchange of fallen soldiers`,
  ),
  // "A prisoner exchange took place, and 1,200 bodies were given back": of the living, though nobody counts them.
  livingExchange: list(
    `prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, prisoner-of-war exchange, prisoner-of-war swap, POW exchange, POW swap, POW exchanges, POW swaps, prisoners exchange, exchange of prisoners, exchange of prisoners of war, swap of prisoners, swap of captives, exchange of captives, exchange of POWs, swap of POWs, trade of prisoners, exchange of detainees, swap of detainees, exchange of servicemen, exchange of soldiers, exchange of hostages, hostage exchange, hostage swap, prisoner trade`,
  ),
  release: list(
    `release, releases, handover, hand-over, handovers, repatriation, repatriations, return, freeing, freedom, liberation, transfer, transfers, operation, homecoming, return home, consignment`,
  ),
  // Whom a state holds and a group bargains for, whatever else is said of them.
  jailed: list(
    `prisoner, prisoners, prisoner of war, prisoners of war, detainee, detainees, political prisoner, political prisoners, security prisoner, security prisoners, security detainees, prisoners and detainees, civilian prisoners, civilian detainees, war prisoners, war detainees, political detainees, militant, militants, jihadist, jihadists, jihadi, jihadis, suspected jihadists, suspected militants, suspected insurgents, suspected terrorists, insurgent, insurgents, terrorist, terrorists, extremist, extremists, Islamists, guerrillas`,
  ),
  band: list(
    `group, militant group, armed group, rebel group, terror group, terrorist group, jihadist group, Islamist group, insurgent group, guerrilla group, sect, movement, insurgency, insurgents, militants, jihadists, Islamists, guerrillas, terrorists, rebels, extremists, gunmen, gang, of the group`,
  ),
  recovery: list(`recovery, retrieval, receipt, reception, acceptance, collection, acquisition`),
  respectively: list(`respectively, in that order`),
  inReturn: [
    ...goingBack,
    ...list(
      `in return, part of the bargain, side of the bargain, end of the bargain, half of the bargain, as the price, to make it possible, for them, for these, for the remains, for their remains, for the bodies, for the coffins, for the two bodies, in exchange, in return for, in exchange for, in turn, for its part, for their part, on their part, on its part, on his part, from its part, in response, in answer, in reply, against which, in the other direction, in the reverse direction, in the contrary direction, in the reverse, the opposite way, the other way round, the other way around, the reverse direction, the other way, the other side, the opposite direction, in the opposite direction, the opposite way, the reverse way, in the reverse direction, in reverse, in the contrary direction, the contrary way, on the way back, on the return flight, on the return leg, on the return journey, vice versa, from the other side, as many in return, by way of exchange, in its turn, reciprocally, instead were, instead was, given instead, handed over instead, transferred instead, returned instead, released instead, to the other side, to the opposite side, to the other army, to the other camp, to the enemy, to the opposing side, to the adversary, to the opponent`,
    ),
  ],
  letLive: list(
    `free, freed, freeing, frees, set free, sets free, setting free, let go, lets go, letting go, let out, walked free, walk free, liberated, liberates, at liberty`,
  ),
  compass: byCompass,
  didSo: list(`did, did so, had done so`),
  each: list(
    `each, apiece, a side, per side, on each side, from each side, on either side, either side, for each side, by each side, from both sides, on both sides, by both sides, each side, both sides, each way, in either direction, in both directions, either way, both ways, in each direction, each from both sides, from either side, to each side, for both sides, of each side, to either side, each country, each party, per party, each of the sides, on each of the sides, each other side, a piece, each for the other, by each of the two sides, by each of the two armies, by each of the sides, by each army, by each country, by either side, each of them, to both sides, each from either side, for each, to each other, to one another, on each front`,
  ),
  both: list(
    `a total of, total of, in all, in total, altogether, combined, all told, between them, on the two sides, both ways, both sides together, total, overall, by the two sides, between the two sides, by the sides, by the two parties, between the two parties, by the parties, by the warring parties, by the two countries, from the two sides, on the two sides, of the two sides`,
  ),
  captivity: list(
    `captivity, custody, jail, jails, prison, prisons, detention, imprisonment, internment, prison camp, prison camps, cells, penal colony, penal colonies, hands, territory, dungeons, dungeon, camps, camp, prisoner-of-war camps, POW camps, colonies, colony, penitentiary, penitentiaries, detention centres, detention centers, soil, captors, clutches, grip, pre-trial detention, internment camps, holding cells, lock-ups, mega-prison, mega-prisons, megaprison, mega prison, mega-jail, maximum-security prison, maximum-security prisons, maximum-security jail, maximum security prison, high-security prison, high-security prisons, high-security jail, high security prison, prison cells, jail cells, cell, penal colonies, jailhouse, confinement centre, confinement center, detention centre, detention center, detention facility, detention facilities, prison system`,
  ),
  jailhouse: list(
    `prison, prisons, jail, jails, cells, prison camp, prison camps, penal colony, penal colonies, detention centre, detention center, detention facility, mega-prison, megaprison, maximum-security prison, high-security prison, jailhouse, dungeon, lock-up`,
  ),
  formula: list(`formula, format, basis, ratio, principle, scheme, rate, proportion`),
  free: list(`free`),
  // "are by now safely home".
  home: list(
    `home, back, free, safe, at home, back home, at liberty, on home soil, on their way home, on his way home, on her way home, on the way home, home again, free again, back again, free at last, home at last, bound for home, among their families, with their families`,
  ),
  // "were flown to the capital": home, though no side is named.
  homeland: list(
    `capital, homeland, motherland, fatherland, mainland, hometown, hometowns, home country, home countries, native country, native land, native region, home region, home regions, families, relatives, loved ones`,
  ),
  duration: list(`a week, a month, a year, a day`),
  captiveWord: list(
    `prisoner of war, prisoners of war, POW, POWs, prisoner, prisoners, captive, captives, captivity, hostage, hostages, detainee, detainees, detained, jailed, imprisoned, bodies, remains, fallen, custody, captured, prison, prisons, jail, jails, abducted, inmates, repatriated, spy, spies, kidnapped, prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, prisoner-of-war exchange, prisoner-of-war swap, POW exchange, POW swap, POW exchanges, POW swaps, prisoners exchange, exchange of prisoners, exchange of prisoners of war, swap of prisoners, swap of captives, exchange of captives, exchange of POWs, swap of POWs, exchange of captives, trade of prisoners, exchange of detainees, swap of detainees, captive exchange, hostage exchange, hostage swap, hostage-prisoner exchange, hostage-for-prisoner exchange, hostage-for-prisoner swap, prisoner trade, hostages-for-prisoners swap, body swap, body exchange, exchange of remains, exchange of the dead, exchange of servicemen, exchange of soldiers, spy swap, detainee swap, detainee exchange, exchange of hostages, exchange of hostages for prisoners, prisoner deal, prisoner swap deal, prisoner exchange deal, exchange of fallen soldiers`,
  ),
  vehicle: list(
    `plane, planes, aircraft, aeroplane, aeroplanes, airplane, airplanes, jet, jets, flight, flights, airliner, helicopter, helicopters, bus, buses, coach, coaches, convoy, convoys, column, train, trains, truck, trucks, lorry, lorries, ambulance, ambulances, ship, ships, boat, boats, ferry, liner, liner Canberra, vessel, van, vans, car, cars, minibus, minibuses, charter, charters, Tupolev, Ilyushin, Gulfstream, Learjet`,
  ),
  stage: list(
    `stage, stages, phase, phases, round, rounds, part, batch, batches, group, groups, tranche, leg, step, day, instalment, installment`,
  ),
  via: list(`through, via, by way of, in transit through, transiting`),
};
