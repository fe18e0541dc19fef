// Statements in, all sides that they tell of out, each with what speaks for its being a side of the exchange.
import { pickAll, pickEach } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import {
  adversariesOf,
  adversaryOf,
  areAdversaries,
  areUneasyNeighbours,
  brokersForOthers,
  isHost,
  jailsForeigners,
  leaderAmong,
  partyKind,
  takesHostages,
} from '../gazetteer/index.ts';
import { type Pair, STANDS_FOR } from './sides.ts';

/** What is heard of an exchange. */
export type Hearing = {
  readonly statements: readonly Statement[];
  /** How much a sentence counts; all the same where it is missing. */
  readonly loudness?: (statement: Statement) => number;
  /** The two sides of the article, where these are sentences on another exchange than its news. */
  readonly article?: Pair | null;
  /** When it was, or the reporter's day: whose enemy is understood. */
  readonly day: string | null;
  /** An enemy whom nobody names is none. */
  readonly namedOnly?: true;
};

export type Weighed = readonly [id: string, weight: number];

/** Weights of what makes a side a side; a mere mention counts little, since mediators and places are mentioned too. */
const WEIGHT = {
  pair: 3,
  voices: 1,
  moved: 3,
  nationality: 2,
  captor: 2,
  personal: 1,
  acts: 1,
  named: 0.3,
  article: 1,
  brokers: -4,
} as const;

/** Who lets others meet on its soil is named with those who arrive there. */
const HOST = -3;

/** Whose jails somebody was in who is traded for a third's people trades for nobody. */
const KEEPER = -6;

/** Those of whom more speaks for a side than against, the weightiest first. */
export function weighSides({ statements, loudness, article, day }: Hearing): readonly Weighed[] {
  const weights = new Map<string, number>();
  let loud = 1;
  const add = (id: string | null, weight: number): void => {
    if (id !== null && partyKind(id) !== 'mediator') weights.set(id, (weights.get(id) ?? 0) + weight * loud);
  };
  const named = new Set(pickAll(statements, ({ parties }) => parties.map((party) => party.id)));
  for (const statement of statements) {
    if (statement.role === 'furniture') continue;
    loud = loudness?.(statement) ?? 1;
    const transfers = statement.tags.includesOne(TRANSFER_TAGS);
    const brokers = pickEach(statement.mediators, ({ id }) =>
      !(facesTrader(id, statement) || (jailsForeigners(id) && holdsOrMisses(id, statements))) &&
      (isThirdBroker(id, statement) || !(facesEnemy(id, statement) || isAtWar(id, named, day)))
        ? id
        : null,
    );
    if (transfers) {
      for (const [a, b] of statement.pairs) {
        if (brokers.has(a) || brokers.has(b)) continue;
        const weight = areVoices(a, b, statement) ? WEIGHT.voices : WEIGHT.pair;
        add(a, weight);
        add(b, weight);
      }
      for (const figure of statement.figures) {
        if (!isPassedThrough(figure)) add(figure.to, WEIGHT.moved);
        add(figure.from, WEIGHT.moved);
      }
    }
    let volunteers: string | null = null;
    for (const figure of statement.figures) {
      if (isOfVolunteers(figure, named, day)) {
        volunteers = figure.nationality;
        continue;
      }
      if (isLeftBehind(figure, statement) || (!transfers && !movesThem(figure))) continue;
      add(figure.nationality, WEIGHT.nationality);
      for (const nation of pickEach(figure.nations ?? [], (id) => id))
        if (nation !== figure.nationality) add(nation, WEIGHT.nationality);
    }
    // Three in one cell are one side's prisoners: it is no more of a side than by one.
    const { persons } = statement;
    for (const id of pickEach(persons, ({ seizedIn }) => seizedIn)) add(id, WEIGHT.named);
    for (const id of pickEach(persons, ({ captor }) => captor)) add(id, WEIGHT.captor);
    const tellsOf = persons.filter(({ moved, captor }) => moved || captor !== null);
    for (const id of pickEach(tellsOf, ({ nationality }) => nationality)) add(id, WEIGHT.personal);
    for (const id of pickEach(persons, ({ to }) => to)) if (!isHost(id)) add(id, WEIGHT.personal);
    for (const party of statement.parties) {
      if (!brokers.has(party.id) && !(party.id === volunteers && party.form === 'people'))
        add(party.id, party.form === 'captor' ? WEIGHT.captor : transfers ? WEIGHT.acts : WEIGHT.named);
    }
    for (const id of brokers) add(id, WEIGHT.brokers);
  }
  loud = 1;
  for (const id of article ?? []) add(id, WEIGHT.article);
  for (const id of keepersIn(statements)) add(id, KEEPER);
  add(kidnapperAmong(named, statements), WEIGHT.captor);
  for (const id of weights.keys()) if (isHost(id) && !holdsOrMisses(id, statements)) add(id, HOST);
  return [...fold(weights, statements, article ?? null)].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
}

/** "kidnapped eight years ago … held by JNIM in the end": the one taker of hostages whom an article of somebody's kidnapping names. */
function kidnapperAmong(named: ReadonlySet<string>, statements: readonly Statement[]): string | null {
  const [taker = null, another] = [...named].filter(takesHostages);
  return another === undefined && statements.some(({ tags }) => tags.includes('kidnap')) ? taker : null;
}

/** "Putin and Trump agree on a swap": who talk are not always those who swap. */
function areVoices(a: string, b: string, { parties }: Statement): boolean {
  return parties.every(({ id, form }) => (id !== a && id !== b) || form === 'voice');
}

/** "A Dane and two Austrians are still in Iranian jails": theirs are not those who trade. */
function isLeftBehind({ meaning }: Figure, { tags }: Statement): boolean {
  return meaning === 'held' && tags.includes('still');
}

/** "The bodies of two Britons were handed to Ukraine", or over in its swap: they had fought for it. */
function isOfVolunteers(
  { category, nationality, to, from }: Figure,
  named: ReadonlySet<string>,
  day: string | null,
): boolean {
  if (category !== 'remains' || nationality === null || to === nationality) return false;
  if (to !== null) return true;
  const fights = (id: string): boolean => adversaryOf(id, day) !== null;
  return from === null && !isFought(nationality, named) && [...named].some((id) => id !== nationality && fights(id));
}

/** An enemy of its own is named. */
function isFought(id: string, named: ReadonlySet<string>): boolean {
  return adversariesOf(id).some((enemy) => named.has(enemy));
}

/** "opened the gates for 39", "boarded a plane": a row says that they go, whatever the words are. */
export function movesThem({ verb }: Figure): boolean {
  return verb !== null && verb !== 'claim' && verb !== 'count';
}

/** "Thirteen Israelis and ten Thais were driven into Egypt", "the two men were brought to Muscat": on the way, and nobody's side. */
function isPassedThrough({ to, nationality, nations = [], definite }: Figure): boolean {
  if (definite === true && nationality === null && to !== null && isHost(to)) return true;
  const own = nationality === null ? nations : [nationality, ...nations];
  return to !== null && partyKind(to) === 'state' && own.length > 0 && !own.includes(to);
}

/** "Ten Americans left Venezuela … 252 Venezuelans came home from Salvadoran jails": who gives to one that gives to another, and gets nobody. */
function keepersIn(statements: readonly Statement[]): readonly string[] {
  const givesTo = new Map<string, Set<string>>();
  const getters = new Set<string>();
  const note = (from: string | null, nationality: string | null, to: string | null): void => {
    for (const one of [nationality, to]) if (one !== null) getters.add(one);
    const getter = nationality ?? to;
    if (getter === null || from === null || getter === from) return;
    const known = givesTo.get(from);
    if (known === undefined) givesTo.set(from, new Set([getter]));
    else known.add(getter);
  };
  for (const { figures, persons } of statements) {
    for (const { nationality, to, from, nations } of figures) {
      note(from, nationality, to);
      for (const one of nations ?? []) getters.add(one);
    }
    for (const { nationality, captor, to } of persons) note(captor, nationality, to);
  }
  return [...givesTo].flatMap(([giver, gets]) =>
    !getters.has(giver) &&
    partyKind(giver) === 'state' &&
    !jailsForeigners(giver) &&
    [...gets].some((one) => !areAdversaries(giver, one) && (givesTo.get(one)?.size ?? 0) > 0)
      ? giver
      : [],
  );
}

/** People of its own change hands, or it is said to hold some. */
export function holdsOrMisses(id: string, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ figures, persons, parties }) =>
      figures.some(({ nationality, from }) => nationality === id || from === id) ||
      persons.some(({ nationality, captor }) => nationality === id || captor === id) ||
      parties.some((party) => party.id === id && party.form === 'captor'),
  );
}

/** "The American government served as go-between, since Moscow and Santiago broke relations": whoever else its enemies are. */
function isThirdBroker(id: string, { pairs }: Statement): boolean {
  return brokersForOthers(id) && !pairs.some((pair) => pair.includes(id));
}

/** "mediation between the Russian Federation and the Republic of Ukraine": these two are no brokers. */
function facesEnemy(id: string, statement: Statement): boolean {
  const enemies = adversariesOf(id);
  return statement.parties.some((party) => enemies.includes(party.id));
}

/** "only the United States and Russia negotiated": who jails foreigners and whose they are bargain for themselves. */
function facesTrader(id: string, { mediators, pairs }: Statement): boolean {
  if (isHost(id)) return false;
  return (
    mediators.some((other) => !isHost(other.id) && partyKind(other.id) === 'state' && areTraders(id, other.id)) ||
    pairs.some((pair) => pair.includes(id) && areTraders(...pair))
  );
}

function areTraders(one: string, other: string): boolean {
  return jailsForeigners(one) !== jailsForeigners(other);
}

/** "the Ukrainians named two brokers", where Russia is the other side: each is the first enemy of the other. */
function isAtWar(id: string, named: ReadonlySet<string>, day: string | null): boolean {
  const enemy = adversaryOf(id, day);
  return enemy !== null && named.has(enemy) && adversaryOf(enemy, day) === id;
}

const TRANSFER_TAGS = ['give', 'get', 'come', 'swap', 'exchange', 'release', 'captive'] as const;

/** A people that a group of the same article stands for is that group. */
function fold(
  weights: ReadonlyMap<string, number>,
  statements: readonly Statement[],
  article: Pair | null,
): ReadonlyMap<string, number> {
  const folded = new Map(weights);
  for (const [id, group] of Object.entries(STANDS_FOR)) {
    const weight = folded.get(id);
    const known = folded.get(group);
    if (weight === undefined || known === undefined || isRival(id, group, statements)) continue;
    if (BYSTANDERS.has(id) && article?.includes(group) !== true && !bargains(group, statements)) continue;
    folded.set(group, known + weight);
    folded.delete(id);
  }
  return withFollowers(folded);
}

/** The group's enemy gives, gets or lets go itself: "The Afghan government freed 100 men, the Taliban 20"; not: "five Afghans" in American jails. */
function isRival(id: string, group: string, statements: readonly Statement[]): boolean {
  return (
    areAdversaries(id, group) &&
    statements.some(
      ({ figures, subject, tags }) =>
        figures.some(({ to, from }) => to === id || from === id) || (subject === id && tags.includesOne(TRANSFER_TAGS)),
    )
  );
}

/** Whose own people are let go as well, and not for the group's captives: five Lebanese, in talks of Beirut's. */
const BYSTANDERS: ReadonlySet<string> = new Set(['LB']);

/** The group's enemy gets somebody too, or the group holds somebody or gives him up; else it is told of a trade, and nobody says that nothing came of it. */
function bargains(group: string, statements: readonly Statement[]): boolean {
  const cued = statements.some(({ cues }) => cues.some(({ tag }) => tag === 'no_return'));
  if (!cued && statements.some(({ tags }) => tags.includes('inReturn') || tags.includes('swap'))) return true;
  return statements.some(
    ({ figures, persons }) =>
      persons.some(({ captor }) => captor === group) ||
      figures.some(
        ({ to, from, nationality }) =>
          from === group || [to, nationality].some((id) => id !== null && areAdversaries(id, group)),
      ),
  );
}

/** "Poland and Belarus traded two for two, the Americans helped": the weight from which nobody follows, where two neighbours weigh more than all leaders. */
function ownWeight(weights: ReadonlyMap<string, number>): number {
  const [heaviest, next] = [...weights].sort((a, b) => b[1] - a[1]);
  return heaviest !== undefined && next !== undefined && areUneasyNeighbours(heaviest[0], next[0])
    ? next[1]
    : Number.POSITIVE_INFINITY;
}

/** Norway and Belarus count for Washington and Moscow where these two trade. */
function withFollowers(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const present = [...weights].filter(([, weight]) => weight > 0).map(([id]) => id);
  const camps = new Map(weights);
  const own = ownWeight(weights);
  for (const [id, weight] of weights) {
    const leader = leaderAmong(id, present);
    if (leader === null || weight <= 0 || weight >= own) continue;
    camps.set(leader, (camps.get(leader) ?? 0) + weight);
    camps.delete(id);
  }
  return camps;
}
