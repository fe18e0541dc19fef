// English words for what befalls people who are told by name: who jails, pardons and greets them, what they board, who is left behind.
import type { WordClass } from '../word-class.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

export const personWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  jailing: list(
    `jailed, imprisoned, incarcerated, condemned, sentenced, convicted, accused, charged, indicted, serving, served, serves, guilty, tried, awaiting, jails, sentence, sentences, term, confined, languished, languishing, locked, extradited`,
  ),
  arrest: list(
    `arrested, arrest, arrests, detained, detains, seized, apprehended, nabbed, grabbed, caught, captured, abducted, kidnapped, picked up in, picked up at, picked up by`,
  ),
  extradited: list(`extradited`),
  spying: list(
    `spying, spied, spies, espionage, spy, agent, agents, informant, informer, mole, assassin, hitman, working, worked, intelligence officer`,
  ),
  opinion: list(`opinion, editorial, op-ed, commentary, viewpoint, guest essay, letters to the editor`),
  justice: list(
    `police, police officers, policemen, riot police, border police, police custody, police station, court, courts, court order, judge, judges, magistrate, magistrates, prosecutor, prosecutors, convicts, serve out, serving out, finish their sentences, finish his sentence, complete their sentences, complete his sentence, finish their terms, complete their terms, serve the rest of, serve the remainder of, rest of their sentences, remainder of their sentences, transfer treaty, treaty on the transfer`,
  ),
  youth: list(
    `boy, girl, lad, youth, toddler, baby, infant, teenager, schoolboy, schoolgirl, pensioner, widow, widower, grandmother, grandfather`,
  ),
  mercy: list(`pardon, pardons, pardoned, pardoning, clemency, commuted, commutes, commuting, commutation`),
  aboard: list(`aboard, boarded, boards, boarding, airborne`),
  greet: list(`welcomed, hugged, hugs, hugging, embraced, embraces, embracing, greeted, greets, kissed`),
  sat: list(`sat, stood, waited, waiting`),
  leftOut: list(`excluded, absent`),
  onto: list(`on, onto, on to`),
  them: list(`them, him, her`),
  believe: list(`believe, believes, believed, fooled, convinced, persuaded, buys, deceived`),
  rank: list(
    `sgt, ssgt, sfc, msgt, capt, cpt, cpl, pfc, pvt, pte, spc, lt, col, maj, gen, brig, adm, cmdr, cdr, comdt, insp, const, supt, staff sgt, master sgt, first sgt, gunnery sgt, lance cpl, second lt, first lt`,
  ),
  few: list(`few, hardly anyone, hardly anybody, scarcely anyone, not many, almost nobody`),
  landmark: list(
    `island, islands, peninsula, strait, airport, boulevard, avenue, stadium, refinery, steelworks, NPP, power plant, storm, hurricane, typhoon, cyclone, monastery, cathedral, motorway, reservoir, dam, base, air base, airbase, airlines, air lines, airways, hospital, university, council, rights, commission`,
  ),
};
