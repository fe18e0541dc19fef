// Statements in, the same with what each leaves out and others say: the headline, the day above, the number before, the stages beside it.
import type { Statement } from '../domain/statement.ts';
import { readAnswers } from './answers.ts';
import { captorsBehind } from './captors-behind.ts';
import { countBehind } from './count-behind.ts';
import { echoTitle } from './echo-title.ts';
import { readEllipses } from './ellipses.ts';
import { freedToo } from './freed-too.ts';
import { inheritPeople, inheritWays } from './inherit-people.ts';
import { inheritRemains } from './inherit-remains.ts';
import { lastOfMany } from './last-of-many.ts';
import { readListItems } from './list-items.ts';
import { livingOf } from './living-of.ts';
import { passPartsOfHeld } from './parts-of-held.ts';
import { settlePromises } from './parts-of-promise.ts';
import { repeatDays } from './repeat-days.ts';
import { settleClaims } from './settle-claims.ts';
import { settleHearsay } from './settle-hearsay.ts';
import { settlePlans } from './settle-plans.ts';
import { settlePledges } from './settle-pledges.ts';
import { settleStages } from './settle-stages.ts';
import { thoseTold } from './those-told.ts';
import { readTimeline } from './timeline.ts';
import { withinWhole } from './within-whole.ts';

type Step = (statements: readonly Statement[]) => readonly Statement[];

/** In this order: each looks at what those before it have told. */
const BELOW_HEADLINE: readonly Step[] = [
  freedToo,
  thoseTold,
  readAnswers,
  readListItems,
  passPartsOfHeld,
  captorsBehind,
  countBehind,
  inheritRemains,
  inheritPeople,
  inheritWays,
  livingOf,
  lastOfMany,
  withinWhole,
];

export function understood(statements: readonly Statement[], title: Statement | null): readonly Statement[] {
  const counted = echoTitle(
    BELOW_HEADLINE.reduce((told, step) => step(told), statements),
    title,
  );
  const dated = readTimeline(repeatDays(readEllipses(counted)), title);
  return settleHearsay(settlePlans(settlePledges(settlePromises(settleStages(settleClaims(dated))))));
}
