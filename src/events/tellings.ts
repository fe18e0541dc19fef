// Statements in, tellings out: what one sentence says of one exchange, with its date and whether it is news, recap, plan or hope.
import { groupBy } from '../domain/group-by.ts';
import { pickAll } from '../domain/pick.ts';
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';
import { asks } from './answers.ts';
import { withCues } from './changed.ts';
import { cuesTold } from './cues-told.ts';
import { dateOf } from './date-of-figure.ts';
import { isHalfDone } from './half-done.ts';
import { counts } from './moves.ts';
import { eventOf, isOfSeveralDays, parallelDays, shareAmongDays } from './several-days.ts';
import { areOpposite } from './ways.ts';

export type Telling = {
  readonly statement: Statement;
  readonly figures: readonly Figure[];
  readonly date: DateMention | null;
  /** The day on which somebody said so, where no other is given. */
  readonly said: DateMention | null;
  readonly flags: ReadonlySet<Cue['tag']>;
  readonly cues: readonly Cue[];
};

/** Tellings in the order of the text; sentences that say nothing of handing people over give none. */
export function tellingsOf(statements: readonly Statement[]): readonly Telling[] {
  let section: DateMention | null = null;
  let pending = null as Pending | null;
  const tellings: Telling[] = [];
  for (const statement of statements) {
    if (statement.role === 'heading') section = sectionDate(statement);
    // A question tells nothing.
    if (statement.role !== 'body' || asks(statement)) continue;
    if (pending?.paragraph === statement.paragraph && isOfSeveralDays(statement, pending.days)) {
      tellings.push(
        ...pending.days.map((date) => telling(withCues(statement, [eventOf(statement)]), date, [], null, false)),
      );
      continue;
    }
    const own = pickAll(partsOf(statement), tellingsOfOne);
    const carried =
      pending !== null && statement.paragraph - pending.paragraph <= (isScene(pending.date) ? NEXT : 0)
        ? pending.date
        : section;
    for (const one of own) {
      const borrows =
        one.date === null &&
        one.said === null &&
        !one.flags.has('recap') &&
        (one.figures.some(counts) || one.flags.has('event'));
      const stepped = section !== null && one.date?.step === true;
      const dated = (borrows || stepped) && carried !== null ? { ...one, date: carried } : one;
      tellings.push(goesOn(dated, tellings.at(-1)) ? { ...dated, flags: new Set([...dated.flags, 'planned']) } : dated);
    }
    const lone = own.some((one) => one.figures.some(counts))
      ? undefined
      : statement.dates.find((date) => date.of !== 'other' && date.of !== 'deal' && !isOvertaken(date, statement));
    if (lone !== undefined && !statement.tags.includes('speech') && !(section !== null && lone.step === true))
      pending = { paragraph: statement.paragraph, date: lone, days: statement.dates };
    else if (own.some((one) => one.figures.some(counts))) pending = null;
  }
  return tellings;
}

/** "19 June." in front of what took place then; `days`: all that stand there. */
type Pending = { readonly paragraph: number; readonly date: DateMention; readonly days: readonly DateMention[] };

/** "They will exchange the sick. It speaks of at least 1,000 on each side": a number without a verb of its own, behind a plan. */
function goesOn(telling: Telling, before: Telling | undefined): boolean {
  const { statement } = telling;
  return (
    before?.statement.paragraph === statement.paragraph &&
    statement.sentence - before.statement.sentence === 1 &&
    before.flags.has('planned') &&
    telling.date === null &&
    telling.figures.some(counts) &&
    !telling.figures.some(({ verb }) => verb === 'come') &&
    !statement.tags.includesOne(DONE)
  );
}

const DONE = ['give', 'get', 'come', 'swap', 'exchange', 'release', 'sent', 'happen', 'free'] as const;

/** "Saturday: the living": what follows is of that day. The day of the article itself, above its text, heads no section. */
function sectionDate(statement: Statement): DateMention | null {
  const [only, second] = statement.dates;
  if (only === undefined || second !== undefined || only.at !== 0) return null;
  return only.span.start === statement.today && only.span.end === statement.today ? null : only;
}

/** "It was Thursday, 29 January 2004, and snow lay on the grass": a day with its year is the scene of what follows. */
function isScene({ absolute, span }: DateMention): boolean {
  return absolute && span.precision === 'day';
}

/** Paragraphs are counted with the blank lines between them. */
const NEXT = 2;

/** "He announced it on Sunday" counts near the top only. Paragraphs are counted with the blank lines between them. */
const LEAD_PARAGRAPHS = 4;

/** "the 175-for-175 of 19 March, when 22 wounded men were let go outside the exchange": who is let go beside it is told apart. */
function partsOf(statement: Statement): readonly Statement[] {
  const apart = statement.cues.filter((cue) => cue.tag === 'separate');
  if (apart.length === 0) return [statement];
  // "In a further arrangement, eleven were handed over, and 19 came home": it opens the sentence, and all of it is told apart.
  if (apart.some(({ at }) => at === 0)) return [statement];
  const isApart = ({ clause, at }: Figure | Cue): boolean =>
    apart.some((cue) => clausesOf(cue, statement).includes(clause) || (at >= cue.at && at < cue.to));
  const [beside, others] = [statement.figures.filter(isApart), statement.figures.filter((figure) => !isApart(figure))];
  if (!beside.some(counts) || !others.some(counts)) return [statement];
  return [
    { ...statement, figures: others, cues: statement.cues.filter((cue) => !isApart(cue)) },
    { ...statement, figures: beside, cues: statement.cues.filter(isApart) },
  ];
}

/** Its own; and of "along with ten Thais who were released separately" that of those of whom it says so. */
function clausesOf(cue: Cue, { figures, tags }: Statement): readonly number[] {
  if (!tags.includes('relative') || figures.some(({ clause }) => clause === cue.clause)) return [cue.clause];
  const told = figures.findLast(({ at }) => at < cue.at);
  return told === undefined ? [cue.clause] : [cue.clause, told.clause];
}

function tellingsOfOne(statement: Statement): readonly Telling[] {
  if (statement.figures.length === 0 && statement.dates.length === 0 && statement.cues.length === 0) return [];
  const dates = transferDates(statement);
  const said = statement.dates.find((date) => date.of === 'speech' && !isAhead(date, statement)) ?? null;
  const days = parallelDays(dates, statement);
  const groups = new Map<DateMention | null, readonly Figure[]>(
    days ?? groupBy(statement.figures, (figure) => dateOf(figure, dates, statement)),
  );
  // A date of its own without figures: "the previous exchange was held on 25 June".
  const hands = statement.tags.includesOne(HANDS_OVER) || statement.persons.some(({ moved }) => moved);
  if (days === null) {
    for (const date of dates) if (!groups.has(date) && hands) groups.set(date, []);
    shareAmongDays(groups, statement);
  }
  if (groups.size === 0 && (statement.cues.length > 0 || (said !== null && statement.paragraph < LEAD_PARAGRAPHS)))
    groups.set(null, []);
  return [...groups]
    .toSorted(([a], [b]) => (a === null || b === null ? 0 : Number(isAfterAnother(a)) - Number(isAfterAnother(b))))
    .map(([date, figures]) => telling(statement, date, figures, said, groups.size > 1))
    .filter((one) => one.figures.length > 0 || one.cues.length > 0 || one.date !== null || one.said !== null);
}

/** "a trade on Sunday, a day after four bodies had come": what is counted from the other is told after it. */
function isAfterAnother({ ofClauseBehind }: DateMention): boolean {
  return ofClauseBehind === true;
}

/** "was pushed back from Saturday to Tuesday", "had been due on Thursday, and took place on Saturday": the day that holds in the end. */
function transferDates(statement: Statement): readonly DateMention[] {
  const { dates, cues } = statement;
  const told = isOnlyOfHeld(statement) ? [] : dates.filter((date) => date.of === 'transfer');
  // "The last such deal, in December 2019, was a scientist for a student": the day on which they were given.
  const all =
    told.length > 0 || !statement.figures.some(counts) ? told : dates.filter((date) => isOfLastDeal(date, cues));
  const again = cues.find((cue) => cue.tag === 'rescheduled');
  const fixed = again === undefined ? [] : dates.filter((date) => date.at === again.to - 1);
  if (fixed.length > 0) return fixed;
  const held = all.filter((date) => !isOvertaken(date, statement) && !isOfReturn(date, statement));
  return held.length > 0 ? held : all;
}

function isOfLastDeal({ at, of }: DateMention, cues: readonly Cue[]): boolean {
  return of === 'deal' && cues.some((cue) => cue.tag === 'recap' && cue.at < at && at < cue.to);
}

/** "Two others were believed to be in Afghan hands as of this week". */
function isOnlyOfHeld({ figures, cues, persons }: Statement): boolean {
  const held = figures.some(({ meaning }) => meaning === 'held') && !figures.some(counts);
  return held && !cues.some(({ tag }) => tag === 'event') && !persons.some(({ moved }) => moved);
}

/** "gave back 15 bodies, a day after it had received one": both halves of one bargain. */
function isOfReturn(date: DateMention, { figures }: Statement): boolean {
  if (date.ofClauseBehind !== true) return false;
  const moved = figures.filter(counts);
  const behind = moved.filter(({ clause }) => clause === date.clause);
  const others = moved.filter(({ clause }) => clause !== date.clause);
  return (
    behind.length > 0 &&
    others.length > 0 &&
    behind.every((a) => others.every((b) => a.meaning === 'side' && b.meaning === 'side' && areOpposite(a, b)))
  );
}

/** Within the words for what was done at last. */
function isOvertaken(date: DateMention, { cues }: Statement): boolean {
  return cues.some((cue) => cue.tag === 'done' && cue.at < date.at && date.at < cue.to);
}

const HANDS_OVER = [
  'swap',
  'exchange',
  'release',
  'give',
  'get',
  'come',
  'happen',
  'stage',
  'cancel',
  'postpone',
] as const;

/** "Tomorrow we expect more": nobody has said a thing on a day that is still to come. */
function isAhead({ span }: DateMention, { today }: Statement): boolean {
  return today !== null && span.start !== null && span.start > today;
}

function telling(
  statement: Statement,
  date: DateMention | null,
  figures: readonly Figure[],
  said: DateMention | null,
  several: boolean,
): Telling {
  const clauses = new Set([...figures.map((figure) => figure.clause), ...(date === null ? [] : [date.clause])]);
  const moved = figures.filter(counts);
  const cues = cuesTold(statement, moved, clauses, several);
  const plans = cues.filter((cue) => cue.tag === 'planned');
  const told = isHalfDone(moved, plans) ? cues.filter((cue) => !plans.includes(cue)) : cues;
  const flags = new Set(told.map((cue) => cue.tag));
  if (told !== cues) flags.add('ongoing');
  return { statement, figures, date, said, flags, cues: told };
}
