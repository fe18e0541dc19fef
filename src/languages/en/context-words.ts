// English words around an exchange: who speaks, plans, totals, captures, casualties and other things.
import type { WordClass } from '../word-class.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

/** Behind these stands a part of the whole; "one among 157" is one of all 157. */
const THEREOF = list(
  `including, among them, among whom, among those, of them, of whom, of which, of these, of those, includes, include, included, some of them, comprising, consisting of, made up of, amongst them, more than half of, most of them, half of them`,
);

/** "under a side arrangement": a bargain of its own. */
const OWN_BARGAINS = list(`in, by, under, through`).flatMap((under) =>
  list(
    `a separate, a side, a parallel, a further, another, a second, an unrelated, a different, an additional`,
  ).flatMap((own) =>
    list(`deal, agreement, arrangement, understanding, bargain, accord, pact`).map((deal) => `${under} ${own} ${deal}`),
  ),
);

export const contextWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  be: list(
    `am, is, are, is now, are now, were now, was now, was,  were, be, been, being, has been, have been, had been, is being, are being, was being, were being, got, gets, has now been, have now been, had now been, have also been, has also been, were also, was also, were all, are all, have already been, had already been, has already been`,
  ),
  toBe: list(
    `will be, would be, is to be, are to be, was to be, were to be, will have been, due to be, set to be, is set to be, are set to be, are due to be, is due to be`,
  ),
  will: list(
    `will, would, shall, ’ll, 'll, is to, are to, was to, were to, is to be, are to be, is also to, are also to, going to, set to, due to, is due to, are due to, about to, expected to, is expected to, are expected to, scheduled to, planned to, plan to, plans to, planning to, will be, would be, intend to, intends to, was to have, were to have, supposed to, should have, ought to have, should have been, ought to have been, will have been, due to be, is due to be, are due to be, set to be, is set to be, are set to be`,
  ),
  foretold: list(`would, would be`),
  for: list(`for, against, in exchange for, in return for, in swap for, versus, in trade for`),
  // "it was possible to free 90": it was done.
  to: list(
    `to, towards, toward, into the hands of, over to, back to, into, home to, was possible to, were possible to, been possible to, has been possible to, have been possible to, had been possible to, proved possible to, turned out possible to, became possible to, was also possible to, has also been possible to, proved also possible to`,
  ),
  // Before any other verb; of freeing and bringing home verbs.ts knows.
  succeed: list(
    `succeeded in, succeeds in, has succeeded in, have succeeded in, had succeeded in, succeeded also in, was successful in, were successful in`,
  ),
  from: list(`from, out of, back from, home from, from inside`),
  outOf: list(`out of, back from, home from, from inside`),
  by: list(`by, on the part of`),
  own: list(`its own, their own, his own, her own, its, their, his, her, own`),
  our: list(`our, ours, we, us`),
  someone: list(`he, she`),
  adverb: list(
    `then, there, here, instead, meanwhile, later, afterwards, thereafter, eventually, finally, lately, recently, suddenly, perhaps, maybe, indeed, nonetheless, nevertheless, moreover, thus, hence, elsewhere, thankfully, remarkably, reportedly, allegedly, apparently, officially, separately, simultaneously`,
  ),
  digest: list(
    `briefing, in brief, newsletter, news roundup, roundup, round-up, digest, headlines, at a glance, need to know, may have missed, morning update, evening update, bulletin`,
  ),
  even: list(
    `one for one, one-for-one, one to one, one-to-one, man for man, man-for-man, head for head, head-for-head, like for like, like-for-like, body for body, soldier for soldier, prisoner for prisoner, on equal terms, on an equal basis, on a parity basis, on the basis of parity, on a basis of parity, at parity, in equal numbers, in equal number, in equal measure, in equal parts, in equal shares, the same back, the same in return, the same in exchange, equal numbers, equal in number, even swap, an even exchange, even trade, a balanced exchange, a symmetrical exchange, a symmetric exchange, an equal exchange, matched that number, matching that number, matched the number, matched the figure, matched this number, mirrored the number, the same figure, the same tally, the same total, the same count, the same breakdown, the same size, of equal size, a like haul, the figure is the same, figures are the same, number is the same, total is the same, side is the same, side are the same, side was the same, side were the same, the number at the same`,
  ),
  companion: list(
    `wife, husband, spouse, partner, fiancé, fiancée, girlfriend, boyfriend, son, daughter, stepson, stepdaughter, brother, sister, twin, cousin, nephew, niece, uncle, aunt, father, mother, parent, grandmother, grandfather, in-law, father-in-law, mother-in-law, brother-in-law, friend, companion, colleague, comrade, co-worker, deputy, aide, assistant, adjutant, driver, chauffeur, interpreter, translator, guide, fixer, cameraman, camerawoman, photographer, producer, soundman, guard, secretary, navigator, co-pilot, copilot, gunner, wingman, crewmate, cellmate, fellow prisoner, second-in-command, bookkeeper, cook, batman, orderly, teammate`,
  ),
  they: list(
    `it, they, he, she, the ministry, the headquarters, the former, the movement, the group, the government, the rebels, the militants, the authorities`,
  ),
  speech: list(
    `said, says, say, saying, told, tells, announced, announces, announcing, reported, reports, report, reporting, confirmed, confirms, confirm, wrote, writes, posted, stated, states, added, adds, according to, claimed, claims, declared, put, tweeted, noted, acknowledged, called, specified, disclosed, credited, thanked, informed, reckons, insisted, revealed, counts, counted, given by, statement, accused, accuses, answered, replied, insists, spoke of, told reporters, described, confirmed that`,
  ),
  provide: list(`provided, was provided, were provided, offered, carried out, supplied`),
  happen: list(
    `took place, taken place, was held, were held, held, was carried out, were carried out, carried out, was conducted, were conducted, conducted, has been completed, was completed, were completed, completed, executed, was executed, staged, happened, occurred, began, begun, have begun, has begun, started, went through with, went ahead, went off, has taken place, have taken place, had taken place, was done, undertook, effected, was effected, realized, realised, was realized, was realised, performed, was performed, implemented, was implemented, has been implemented, accomplished, was accomplished, brought about, held their, was made, were made, lasted, went on for, stretched over, was spread over`,
  ),
  tallySince: list(
    `as of, since the beginning, since the start, since the war began, since the full-scale war began, since the full-scale invasion began, since the invasion began, since the full-scale conflict began, since the war started, since the invasion started, since the conflict began, since the fighting began, since the truce began, since the ceasefire began, since the ceasefire took effect, since the invasion, since the full-scale, since the outbreak, since the war, since russia, since the conflict, from the beginning, from the start, since february 2022, since february, since 2022, since 2014, since last, since then, since the summer, since the spring, since january, since march, since it began, since russia invaded, since the russian invasion, since moscow, since october 7, since 7 october, since it, since he, since the turn of the year, this year alone, in the course of the war, in the course of the full-scale, over the course of the war, over the course of the full-scale, throughout the war, throughout the full-scale, during the war, during the full-scale, over the whole war, for the whole period, in the years of war, in the years of the war, since its start, since the full scale, since the truce, since the ceasefire, since the cease-fire, since a truce, since a ceasefire, since the deal, since the agreement, since the accord, since the pact, since fighting, since hostilities, since the coup, since the attack, since the attacks, since hamas, since israel, since the clashes, over the years, in the course of the year, during the year, over the whole year, in the whole of, during 2022, during 2023, during 2024, during 2025`,
  ),
  deal: list(
    `by agreement, by mutual agreement, by arrangement, agreement, agreements, deal, deals, accord, accords, pact, understandings, understanding, arrangement, arrangements, treaty, ceasefire, truce, cease-fire, memorandum, framework, talks, negotiations, mechanism, bargain, declaration, pledge, pledges, commitment, commitments, protocol, protocols, roadmap, road map, compact, settlement, peace plan, signed lists, agreed list, agreed lists, armistice, Minsk agreement, Minsk agreements, Minsk accord, Minsk accords, Minsk deal, Minsk protocol, Minsk protocols, Minsk process, Minsk ceasefire, Minsk talks`,
  ),
  agree: list(
    `agreed, agree, agrees, is bound, are bound, was bound, were bound, obliged, obliges, obligated, obligates, resolved, decided, consented, reached, settled in, signed, struck, concluded, undertook, undertakes, undertake, pledged, committed, promised, provides for, foresee, foresees, envisages, envisions, envisaged, covers, cover, covering, stipulates, accepted, finalised, finalized, sealed, brought back to life, activate, calls for, provided for, would see, laid down, settled on, settle on, settles on, shook hands on, shake hands on, initialled, initialed, clinched, hammered out, signed off on, signed up to, sign up to, signs up to, came to terms, come to terms, worked out, committed itself, committed themselves, commit to, commits to, committed to, bound themselves, bound itself, undertaken, pledges, pledge, ratified, seals, strikes, concludes, gave their word, obliges, obliged, agreeing, activated, activates, signs, have signed, has signed, inked, inks, endorsed, thrashed out, sealed the, approved`,
  ),
  capture: list(
    `picked up in, picked up at, who was taken in, who were taken in, who had been taken in, caught, captured, capture, captures, taken at, taken near, capturing, carried off, carted off, hauled off, marched off, driven away, driven off, drove away, drove off, carted away, taken prisoner, taken captive, took prisoner, seized, snatched, grabbed, waylaid, bundled into, arrested, detained, detain, imprisoned, jailed, kidnapped, abducted, sentenced, convicted, had surrendered, who surrendered, surrendered in, surrendered at, surrendered on, surrendered near, surrendered after, surrendered when, surrendered with, surrendered during, apprehended, strayed, nabbed, intercepted, rounded up, went missing, disappeared, vanished, fell into, been captured, taken hostage, invaded, invasion, launched, incarcerated, overran, overrun, born, taken into, convicted of, deported, surrendered to`,
  ),
  press: list(
    `washington post, washington times, washington examiner, new york times, new york post, wall street journal, kyiv post, kyiv independent, ukrainska pravda, moscow times, jerusalem post, times of israel, israel hayom, israel times, tehran times, kabul times, hindustan times, times of india, economic times of india, korea herald, korea times, damascus times, baghdad post, khartoum post, yemen post, yemen times, south china morning post, china daily, voice of america, radio free europe, bbc news russian, huffington post, daily post, financial times, sunday times, irish times, japan times`,
  ),
  occasion: list(
    `bomb plot, bombing plot, plot, coup attempt, took hold, takes hold, taking hold, taken hold, took effect, takes effect, went into force, came into force, attack, attacks, assault, massacre, invasion, full-scale invasion, offensive, war, battle, fighting, siege, coup, putsch, election, elections, summit, referendum, annexation, uprising, revolution, armistice, earthquake, crash, bombing, shooting, protest, protests, landing, siege, meeting, meetings, phone call, call, telephone call, conversation, telephone conversation, phone conversation, press conference, news conference, briefing, visit, inauguration, fall, collapse, retreat, advance, advances, defeat, withdrawal, encirclement, hijacking, incursion, raid, ambush, clash, clashes, breakup, break-up`,
  ),
  harm: list(
    `is dead, was dead, are dead, were dead, be dead, been dead, found dead, feared dead, presumed dead, shot dead, them dead, him dead, left for dead, has fallen, have fallen, had fallen, has not fallen, have not fallen, had not fallen, killed, injured, were wounded, was wounded, wounded in a, wounded in the attack, dead in, hurt, died, dead at, casualties, fatalities, death toll, lives, deaths, victims, shot, displaced, fled, missing, perished, slain, murdered, injuring, killing, wounding, raped, evacuated, starved, dying, maimed, crippled, blinded, blown up, lost a leg, lost his leg, lost their legs, lost limbs, stepped on a mine`,
  ),
  slain: list(`killed, killed in action, slain, murdered, shot dead, executed`),
  died: list(
    `died, died in action, fell, fell in battle, fallen, has fallen, have fallen, had fallen, perished, lost their lives, lost his life`,
  ),
  hold: list(
    `listed as missing, considered missing, counted as missing, reported missing, registered as missing, on the missing list, presumed missing, thought missing, deemed missing, held, detained, kept, imprisoned, locked up, locked away, incarcerated, behind bars, in captivity, in custody, in prison, in jail, in jails, in prisons, languishing, interned, missing, captive, in detention, in captivity still`,
  ),
  holds: list(
    `holds, hold, holding, is holding, are holding, was holding, were holding, is keeping, keeps, keep, have in custody, has in custody, detains`,
  ),
  remain: list(
    `remain, remains, remained, remaining in, stay, stays, languish, are left, were left, left behind, still remain, remain in, stayed, have still to be, still to be, left out, was left out, were left out, been left out, being left out, yet to be, have yet to be, has yet to be`,
  ),
  thought: list(
    `thought to, believed to, estimated to, known to, presumed to, said to be in, thought, believed, estimates that`,
  ),
  perfect: list(
    `have been, has been, had been, have, has, had, have now been, had now been, has now been, have already, has already, had already`,
  ),
  countNoun: list(
    `number, quantity, figure, total, tally, count, numbers, number of prisoners, number of captives, total number, overall number, overall total, sum, total of, number of`,
  ),
  share: list(
    `half, quarter, fifth, tenth, most, many, majority, two-thirds, three-quarters, thirds, share, bulk, part, nearly all, almost all, all`,
  ),
  kidnap: list(
    `kidnapped, kidnapping, kidnappings, kidnap, kidnappers, abducted, abduction, abductions, abductors, hostage-taking, held hostage, taken hostage, forcibly moved, forcibly transferred, forcibly taken, forcibly removed, forcibly relocated, illegally taken, illegally removed, illegally transferred, unlawfully taken, unlawfully removed, unlawfully transferred, unlawfully deported`,
  ),
  truce: list(
    `truce, pause, new pause, further pause, ceasefire, cease-fire, armistice, peace talks, peace process, peace deal, peace accord, peace negotiations, peace agreement, grain deal, grain agreement, grain corridor`,
  ),
  envoyLike: list(
    `diplomat, diplomats, officer, officers, official, officials, negotiator, negotiators, lawyer, lawyers, businessman, businessmen, general, spies, agents, intelligence, clerics, cleric, bishop, priest, ambassador, envoy, envoys, minister, team, mediators, delegation, spy chief, intelligence officer, peacekeepers, peacekeeper, monitors, elders, tribal leaders, religious leaders`,
  ),
  raise: list(
    `bringing, brings, brought, bring, taking, takes, took, raising, raises, raised, lifting, lifts, lifted, pushing, pushes, pushed`,
  ),
  reaches: list(
    `has reached, had reached, have reached, reached, has risen to, rose to, rises to, risen to, has climbed to, has grown to, has passed, passed, exceeds, exceeded, has exceeded, now stands at, stands at, stood at, now stands, is now, are now, has come to, comes to, amounts to, thus reaches, is put at, was put at, is now put at, has thus risen to`,
  ),
  waits: list(
    `wait, waits, waiting, are waiting, is waiting, were waiting, await, awaits, awaiting, are awaiting, were awaiting`,
  ),
  with: list(`with, alongside`),
  whose: list(`whose`),
  have: list(`have, has, having, had`),
  over: list(`over, during, within, throughout`),
  covers: list(
    `covers, cover, foresee, foresees, envisages, envisage, envisions, envisioned, provides for, provided for, stipulates, calls for the release, laid down`,
  ),
  relative: list(`who, whom, which, whose, that`),
  there: list(`there was, there were, there had been, there have been, there are`),
  separately: [
    ...list(
      `separately, outside the exchange, outside the swap, outside any exchange, outside any swap, outside of the exchange, outside of the swap, outside of any exchange, outside the main exchange, outside the main swap, unilaterally, in a separate, as a separate step, in separate negotiations, through separate negotiations, not part of the exchange, not part of the swap, no part of the exchange, no part of the swap, apart from the exchange, apart from the swap, over and above the exchange, over and above the swap, independently of the exchange, independently of the swap, outside the formula, outside the main formula, unconnected with the exchange, unconnected with the swap, unconnected to the exchange, unconnected to the swap, unrelated to the exchange, unrelated to the swap, aside from the exchange, aside from the swap, besides the exchange, beyond the exchange, had nothing to do with the exchange, had nothing to do with the swap, has nothing to do with the exchange, quite apart from the exchange`,
    ),
    ...OWN_BARGAINS,
  ],
  goodwill: list(`goodwill, good will, good faith, humanitarian gesture, gesture of mercy, gesture of humanity`),
  // Beside those of the exchange, not in it.
  onTop: list(
    `in addition, additionally, also, on top of that, on top of this, on top, further, a further, furthermore, moreover, besides, beyond that, as well, another, too`,
  ),
  put: list(`put, puts, putting, gave, gives, estimated, reckoned`),
  still: list(`still, yet`),
  since: list(
    `since, as far back as, as long ago as, until, till, before, after, ahead of, until then, for months, following, after a delay, after delays, after a brief delay, after a long delay, after a short delay, after lengthy delays, after long delays, after repeated delays, after several delays, after hours of delay, after hours of delays, after days of delay, after days of delays, after weeks of delay, after weeks of delays, after months of delay, after months of delays, after delaying, after first delaying, after initially delaying, after having delayed, after at first delaying, after postponing, after first postponing, after initially postponing, after holding back, after withholding, after suspending, after initially suspending, after putting off, after freezing, after halting, after initially halting, despite a delay, despite delays, despite the delay, after the delay`,
  ),
  total: list(
    `total, in total, in all, so far, to date, altogether, overall, all told, cumulatively, thus far, up to now, by now, over the course of, over the past, during the war, in the course of, all in all`,
  ),
  tally: list(
    `bringing the total, brings the total, brought the total, taking the total, takes the total, took the total, bringing the number, brings the number, brought the number, taking the number, raises, raising, rises to, has reached, had reached, stands at, running total, tally, overall number, total number, number has reached, the number of captives freed, through its efforts, as a result of its efforts, as a result of its mediation, its mediations, under its mediation, have now been, has now been, had now been, so far, to date, thus far, altogether since, with this exchange, with this group, with this swap, with the latest, with today, with friday, including today, up to and including, in all the swaps, in all exchanges, over the years, in the course of the war, all the swaps to date`,
  ),
  // "386 children have been returned so far": behind what is counted.
  soFar: list(
    `so far, to date, thus far, up to now, by now, until now, altogether since, have now been, has now been, had now been, with this exchange, with this group, with this swap, with the latest, including today, up to and including, in all the swaps, in all exchanges, over the years, in the course of the war, all the swaps to date, through its efforts, as a result of its efforts, as a result of its mediation, under its mediation`,
  ),
  previous: list(
    `previous, prior, preceding, last, latest before, earlier, most recent, before this one, past, previously, the one before, record before, the two earlier, the last time, an earlier, previous one, the previous one, previous record, previous such, one before, the last one, the last such, last such`,
  ),
  first: list(`first time, for the first time`),
  begin: list(
    `began, begins, begun, has begun, have begun, had begun, started, starts, has started, have started, set off, have set off, has set off, gets under way, got under way`,
  ),
  plan: list(
    `should take place, should be held, should go ahead, should happen, planned, being prepared, is being prepared, are being prepared, prepared, in preparation, in the works, fixed for, is fixed for, set for, pencilled in, pencilled in for, penciled in, penciled in for, agreed for, earmarked for, lined up for, plan, plans, planned for, scheduled, scheduled for, due, expected, upcoming, forthcoming, next, preparing, prepare, prepares, preparations, to take place, will take place, expected to take place, is expected to take place, are expected to take place, was expected to take place, due to take place, is due to take place, set to take place, is set to take place, scheduled to take place, is scheduled to take place, likely to take place, is likely to take place, would take place, is to take place, are to take place, set for, coming, tomorrow, slated, is expected, are expected, in the coming days, pending, soon`,
  ),
  hope: list(
    `working to, works to, fighting for, fights for, fight for, working for, works for, wished to, wishes to, wish to, turned to, had turned to, has turned to, beg, begs, begged, begging, applied to, have applied to, has applied to, pleaded, pleading, asked the, petition, petitions, calls for, called for, calling for, call for, called on, calls on, calling on, called upon, urged, urges, urge, demanded, demands, demand, demanding, proposed, proposes, propose, proposal, proposals, offered, offers, offer, could, might, may, if, wants, want, wanted, hopes, hoped, hope, hoping, ready to, willing to, willingness, would like, possible, possibility, potential, potentially, whether, negotiating, discussing, discuss, discussed, discussions, considering, consider, mulls, mulling, mull, mulled, ponders, pondering, ponder, weighs, weighing, toys with, toying with, seeks, seek, seeking, sought, try to, trying to, tried to, suggested, should, ought to, must, asked for, asked to, ask for, asks for, prepared to, insists, insist, appealed, in the hope, suppose, idea, would be ready to, would be willing to, would be prepared to, would be possible, would be able to, would be open to, chance, prospect, prospects, awaiting, never, ask`,
  ),
  takenAs: list(
    `prisoner, captive, hostage, prisoners, captives, hostages, into custody, in custody, into captivity, into detention, as prisoners, as hostages, as captives, as prisoners of war, under arrest, prisoners of war`,
  ),
  suppose: list(
    `suppose, supposing, suppose that, let us suppose, let's suppose, imagine that, imagine for a moment, now imagine, imagine a, imagine if, picture this, picture the scene, what if, let us say, let's say, let us assume, let's assume, assume that, assuming, for argument's sake, for the sake of argument, for argument’s sake, hypothetically, in a hypothetical, thought experiment`,
  ),
  deny: list(
    `denied, denies, deny, denying, has denied, have denied, dismissed, dismisses, dismiss, dismissing, rejected, rejects, rejecting, refuted, refutes, refute, rebuffed, rebuts, rebutted, disputed, disputes, disputing, contradicted, contradicts, scoffed at, scoffs at, laughed off, poured cold water on, rubbished, debunked, debunks, disowned, branded, dismissive of, called a lie, calls a lie, called fake, called false, called untrue, called baseless, called nonsense, called fiction`,
  ),
  not: list(
    `not, n't, n’t, no, never, without, nor, neither, cannot, refused, refuse, refuses, declined, declines, decline, declining, refusing, failed, fails, denied, denies, deny, failed to, rejected, unable`,
  ),
  nobody: list(
    `nobody, no one, none, nothing, no-one, no prisoner, no prisoners, no russian prisoner, no counterpart, no reciprocal`,
  ),
  including: [...THEREOF, ...list(`among the, among, part of`)],
  thereof: THEREOF,
  addition: list(
    `in addition, additionally, also, as well as, along with, together with, plus, besides, in addition to, on top of, too, as well, alongside, and another, further, furthermore, moreover, with, apart from, separately, aside from, a further, likewise, with them, with him, with her, accompanied by, in the company of, in company with`,
  ),
  // "in addition, 22 wounded men": before those who are added.
  alsoBefore: list(
    `in addition, additionally, on top of that, on top of this, besides, furthermore, moreover, over and above that`,
  ),
  // "Yemen's foes": both sides, not the one that is named.
  // "a soldier": one person without a name.
  single: list(`a, an`),
  // "the two passed each other": of whom was told before.
  definite: list(`the, these, those, both`),
  // "two civilians came too": behind those who are added.
  soWas: list(`so was, so were, so had, so has, so have, so too was, so too were, as was, as were`),
  alsoBehind: list(
    `in addition, additionally, also, as well, too, along with, together with, alongside, besides, on top of, furthermore, moreover, likewise, apart from, separately, as well as, with them, with him, with her, with the soldiers, with the others`,
  ),
  subset: list(
    `women, woman, officers, sergeants, wounded, badly wounded, badly hurt, so badly hurt, severely hurt, gravely hurt, seriously hurt, severely injured, badly injured, seriously injured, seriously wounded, injured, sick, privates, life sentences, life terms, sentenced, convicted, served, serving, belonged, belong, defended, captured, considered, listed, life-termers, privates and sergeants, female, teenagers, lifers, sentences, terms`,
  ),
  time: list(
    `year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, decade, decades, century, weekend, weekends, night, nights, noon, midday, midnight, dawn, dusk, daybreak, o'clock, pm, am, p.m., a.m., -day, years-old, weeks-long, years of, years in`,
  ),
  money: list(
    `dollar, dollars, euro, euros, rouble, roubles, ruble, rubles, hryvnia, hryvnias, pound, pounds, naira, afghanis, bn, million, billion, per cent, percent, %, cents, yuan, won, rupees, rupee, Rs, rs, INR, PKR, USD, EUR, pesos, lira, liras, rials, riyals, dinars, shekels, dirhams, birr, shillings, rand, kyat, baht, francs, marks, drams, manats, lari, crowns, tenge, zloty, zlotys, lei, forint, forints, kronor, kroner, ringgit, rupiah, dong, taka, cedis, kwacha, CFA francs, bolivars, reais, lakh, crore, bitcoin, eth, m`,
  ),
  age: list(
    `aged, ages, age, year-old, years old, years of age, under the age of, over the age of, youngest, oldest, eldest`,
  ),
  modifier: list(`more, other, others, another, additional, further, a further, new, fellow, such`),
  side: list(
    `side, sides, party, parties, country, countries, army, armies, camp, camps, capital, capitals, belligerent, belligerents, nation, nations, government, governments, state, states, neighbour, neighbours, neighbor, neighbors, rival, rivals, combatant, combatants, foe, foes, enemy, enemies, adversary, adversaries, faction, factions`,
  ),
  other: list(`other, others, rest, remainder, remaining`),
  and: list(`and, &, as well as, along with, together with, alongside, plus, or, but also`),
  clause: list(
    `while, whereas, but, although, though, when, after, before, because, as, since, until, which, who, whom, where, that, if, unless, in which, by which, meanwhile, during which`,
  ),
  neither: list(`neither`),
  sent: list(
    `sent, taken, brought, flown, driven, moved, carried, bussed, ferried, sent over, sent across, shipped, dispatched, evacuated`,
  ),
  contrast: list(`while, whereas, but, although, though, meanwhile, whilst`),
  every: list(`each, either, both, every`),
  visit: list(
    `visited, interviewed, registered, examined, visits, met, spoke to, photographed, counted, inspected, trained, recruited, mobilised, mobilized, employs, sentenced, convicted, charged, tried, accused, charges against, charge against, case against, cases against, warrants for, warrants against, warrant for, arrest warrants for, proceedings against, indictments against, accusations against, complaints against, evidence against, sanctions against, sanctions on`,
  ),
  unilateral: list(
    `amnesty, amnestied, pardon, pardons, pardoned, parole, paroled, bail, rescued, rescue, rescues, raid, escaped, escape, jailbreak, ransom, clemency, early release, acquitted, commuted, liberated from`,
  ),
  underway: list(
    `taking place, is taking place, are taking place, being carried out, being conducted, happening now, in full swing, in train, under way, underway, ongoing, in progress, continuing, still going on, is continuing, are continuing, still under way, still underway, has been going on, unfolding`,
  ),
  amid: list(`in the course of, in the middle of, in the midst of, in the process of, in the act of`),
  bail: list(
    `on bail, released on bail, by mistake, in error, mistakenly freed, mistakenly released, wrongly freed, wrongly released, freed by mistake, released by mistake, paid a fine, paid a deposit, a fine was paid, let off with a fine, on payment of a fine, paying a fine, bailed, posted bail, on parole, house arrest, acquitted, acquittal, charges dropped, charges were dropped, dropped the charges, dropped all charges, suspended sentence, served their sentences, served his sentence, served her sentence, served their terms, after serving`,
  ),
  award: list(
    `between, up to, terms, term, sentences, sentence, verdicts, convictions, prison terms, prison sentences, jail terms, jail sentences, life terms, life sentences, suspended sentences, medals, orders`,
  ),
  debunk: list(
    `not true, fact check, fact-check, fact checked, factcheck, fact-checkers, fact checkers, fake, fake news, hoax, debunked, debunks, debunk, disinformation, misinformation, misleading, false claim, false claims, false report, false reports, fabricated, fabrication, deepfake, no evidence that, untrue, baseless, myth, myths, verdict: false, pure invention, old video, old footage, doctored, what we know about the claim`,
  ),
  denial: list(
    `says no, no prisoners, denies, denied, deny, denying, denial, fake, hoax, false report, false reports, refutes, refuted, debunked, debunks, debunk, fact check, fact-check, rejects, rejected, rules out, ruled out, rule out, turns down, turned down, refuses, refused, dismisses, dismissed, no deal, disinformation, pure invention, fabrication, fabrications`,
  ),
  react: list(
    `condemned, condemns, criticised, criticized, criticises, criticizes, welcomed, welcomes, hailed, hails, praised, praises, denounced, denounces, deplored, deplores, slammed, slams, lambasted, blasted, protested, protested against, protests against, defended, defends, applauded, applauds, lauded, lauds, commended, commends, decried, decries, lamented, laments, congratulated, congratulates, named, names, identified, identifies, published, publishes, made public, released the names, released a list, released the list, released their names`,
  ),
  mishap: list(
    `crash victims, victims of the crash, coach crash, train crash, car crash, bus accident, left the road, train derailment, avalanches, drowned, drown, drowning, shipwreck, shipwrecks, capsized, ferry disaster, boat sank, ferry sank, boat that sank, earthquake, quake, plane crash, air crash, bus crash, road crash, road accident, traffic accident, car accident, accident, heat, heatstroke, blaze, factory fire, stampede, crush, landslide, mudslide, avalanche, flood, floods, flooding, cyclone, typhoon, collapsed building, mine collapse, epidemic, pandemic, covid, natural causes, bus plunge`,
  ),
  rescue: list(
    `gave up their rifles, gave up their weapons, handed in their rifles, handed in their weapons, burned their rifles, burn rifles, demobilised fighters, demobilized fighters, pirates, hijackers, hijacked ship, guards fled, guards had fled, guards ran, guards left, abandoned by their guards, fleeing guards, broke free, broke out, shot off the lock, freed themselves, slipped away, slip away, ran away, got away, sinking of, sunk in a storm, went down in a storm, shipwrecked, adrift, lifeboats, castaways, survivors of the wreck, search and rescue, search-and-rescue, avalanche, mine shaft, rubble, rescue operation, rescue mission, rescue raid, daring rescue, bold rescue, in a rescue, in a raid, hideout, hideouts, gun battle, gun battles, gunfight, firefight, shootout, shoot-out, killed their captors, killed their guards, raid, raids, raided, stormed, commandos, escaped, escape, jailbreak, broke out, from behind enemy lines, from behind Russian lines, from behind Ukrainian lines, behind enemy lines, special forces freed, special forces rescued, covert operation, police raid, divers, coastguard, lifeboat, sunken, capsized, shipwreck, trapped, encircled, besieged, broke through to, broke through the lines, broke through enemy, fought their way, surrounded`,
  ),
  crime: list(
    `sentenced persons, transfer of prisoners, transfer of convicts, transfer of inmates, prisoner transfer treaty, prisoner transfer agreement, prisoner transfer deal, prisoner transfer agreements, serve the rest of, serve out the rest, serve the remainder, rest of their sentences, rest of his sentence, remainder of their sentences, arrest warrant, arrest warrants, european arrest warrant, mafia, mobster, drug boss, drug lord’s, expulsion, expels, asylum seekers, undocumented, irregular migrants, stranded migrants, international organization for migration, international organisation for migration, court, courts, tortured, torture, verdict, verdicts, trial, on trial, war crimes, prosecutors charge, prosecutors charged, prosecutors have charged, prosecutors seek, prosecutors demand, indicted, indicts, ill-treatment, pirates, bandits, scam, scammers, fraudsters, swindlers, crooks, con men, con artists, cartel, gang, gangs, gangsters, prison revolt, prison riot, jail riot, jail revolt, prison mutiny, prison uprising, rioting inmates, mutinous inmates, extradited, extradition, extraditions, extradites, people smugglers, human traffickers, traffickers, ransom, ransoms, charter flight, deports, deported, deportation flight, deportation flights, amnesty, amnestied, pardons, parole, early release, clemency`,
  ),
  talks: list(
    `talks, negotiations, negotiating, bargaining, haggling, negotiating process, negotiating team, negotiating teams, negotiating group, negotiating table, negotiating track, after negotiating, discussions, consultations, working, work, proposals`,
  ),
  conclude: list(
    `ended, end, ends, closed, concluded, broke up, wound up, wrapped up, broke down, collapsed, stalled, resumed, opened, reopened, adjourned, finished, got nowhere, foundered`,
  ),
  walkFree: list(
    `walked free, walk free, walks free, walking free, stepped free, regained freedom, regained their freedom, regained liberty, left prison, left jail, left custody, left captivity, left detention, leave prison, leave jail, leave custody, leave detention, left their cells, came out of prison, came out of jail, walked out of prison, walked out of jail`,
  ),
  leave: list(`left, leaves, leaving, quit, quits, departed, departs, exited, exits`),
  goes: list(`went, go, goes, gone, left, headed`),
  record: list(
    `previous record, previous one, the previous one, earlier one, the one before, previous time, the last time, previous such, the last one`,
  ),
  when: list(`when, on which, where`),
  of: list(`of`),
  partitive: list(
    `of them, of those, of these, of us, of which, of whom, of that number, of this number, of their number, of that group, of this group, of the group, of the total, of the lot, of the returnees, of the freed, of those freed, of those released, of those who returned, of those who came home, of those returned, of those exchanged, of those handed over, of those who came back`,
  ),
  containing: list(`containing, carrying, bearing, holding, contain, contained, bore, carried`),
  younger: list(`under, below`),
  older: list(`over`),
  two: list(
    `both, from both sides, on both sides, by both sides, both sides, in both directions, for both sides, to both sides, of both sides`,
  ),
  in: list(`in, inside, within, at, picked up in, picked up at`),
  on: list(`on, late on, early on, later on`),
  at: list(
    `on, late on, early on, later on, onto, on to, near, on both sides of the border, on both sides of the line, on both sides of the front, on both sides of the river, on either side of the border, on either side of the line, across, through, along, around, off, aboard, behind, beside, outside, alongside, upon, under, beyond, past, while fighting, while serving, while working, while crossing, while trying, while travelling, while reporting, while fishing`,
  ),
  control: list(`controlled, control, held, under`),
  determiner: list(`the, a, an, these, those, this, that, all`),
};
