// A statement in, whether it is of somebody's captives out: books, kidneys and students are exchanged as well.
import type { Category } from '../domain/event.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, partyKind } from '../gazetteer/index.ts';
import type { Pair } from './sides.ts';

export const CAPTIVES: ReadonlySet<Category> = new Set(['military', 'hostage', 'remains', 'prisoner']);

function isCaptive(figure: Figure): boolean {
  const { category, nationality, from, persons, verb } = figure;
  if (CAPTIVES.has(category)) return true;
  const civilian = category === 'civilian' || category === 'child';
  // "eight children were brought back from Russia", "to exchange 48 children".
  const somebodys = nationality !== null || (category === 'child' && (from !== null || verb === 'swap'));
  // "The Houthis freed nine Filipinos": whomever a band lets go it held.
  const ofBand = verb === 'give' && from !== null && partyKind(from) === 'group';
  return verb !== null && (persons.length > 0 || (civilian && somebodys) || ofBand);
}

export function tellsOfCaptives(statement: Statement): boolean {
  if (statement.role === 'furniture') return false;
  return (
    statement.tags.includes('captiveWord') ||
    statement.tags.includes('kidnap') ||
    statement.persons.some(({ moved, captor }) => moved && captor !== null) ||
    isOfSwapped(statement) ||
    isOfPrice(statement) ||
    isOfFreed(statement) ||
    statement.figures.some(
      (figure) =>
        isCaptive(figure) ||
        (figure.nationality !== null && figure.verb !== null && statement.tags.includes('exchange')),
    ) ||
    givesPeopleForPeople(statement)
  );
}

/** "Ann Adams and Boris Bykov were exchanged on Friday", "They were traded": whoever is exchanged by name was held. */
function isOfSwapped({ tags, persons, cues }: Statement): boolean {
  return (
    tags.includes('swap') &&
    (persons.some(({ moved }) => moved) || tags.includes('they')) &&
    cues.some(({ tag }) => tag === 'event')
  );
}

/** "He was let go in return for Boris Bykov, the Russian banker": whoever has a foreigner for a price was held. */
function isOfPrice({ tags, persons }: Statement): boolean {
  return (
    tags.includes('inReturn') &&
    tags.includes('give') &&
    persons.some(({ moved, nationality }) => moved && nationality !== null)
  );
}

/** "Iran freed two Austrians": who lets go foreigners and is known to jail them. */
function isOfFreed({ tags, figures }: Statement): boolean {
  return (
    tags.includes('letLive') &&
    figures.some(
      ({ from, nationality, verb }) =>
        verb === 'give' && from !== null && nationality !== null && nationality !== from && jailsForeigners(from),
    )
  );
}

function ownersOf(figure: Figure | undefined): string | null {
  return figure?.nationality ?? figure?.to ?? null;
}

/** "Ten Americans in exchange for 252 Venezuelans", "252 men whom it sent to Caracas": people of two states, each for the other. */
export function givesPeopleForPeople({ opposed, figures }: Statement): boolean {
  return opposed.some((pair) => {
    const [one, other] = pair.map((at) => ownersOf(figures.find((figure) => figure.at === at)));
    return one !== null && other !== null && one !== other;
  });
}

/** "China, which locked up the two Michaels, let them go": somebody was jailed by one who jails for that, somebody named goes. */
export function tellsOfJailed(statements: readonly Statement[], pair: Pair | null): boolean {
  if (pair === null || !(areAdversaries(...pair) || pair.some(jailsForeigners))) return false;
  const jailed = statements.some(
    ({ role, tags, parties }) =>
      role === 'body' && tags.includesOne(JAILED) && parties.some(({ id }) => pair.includes(id)),
  );
  return (
    jailed &&
    statements.some(({ persons, figures }) => persons.some(({ moved }) => moved) || figures.some(isOfOne(pair)))
  );
}

/** "Five Americans took off from Tehran". */
function isOfOne(pair: Pair): (figure: Figure) => boolean {
  return ({ meaning, verb, nationality }) =>
    meaning === 'side' && verb !== null && nationality !== null && pair.includes(nationality);
}

const JAILED = ['jailing', 'arrest', 'mercy', 'capture', 'captivity'] as const;
