// The thread of the news in, its day settled where no sentence gives it one.
import { counts } from './moves.ts';
import { type Draft, isNews, isPlan, isUnderWay } from './thread-draft.ts';

/** Without a day of its own the news is of the day on which it was said, or on which the article was written. */
export function dateMain(main: Draft, today: string | null): void {
  if (main.date !== null || main.tellings.length === 0) return;
  const telling = main.tellings.filter((one) => one.figures.some(counts) || one.cues.length > 0);
  main.planned =
    telling.some(isPlan) && telling.every((one) => isPlan(one) || !(one.figures.some(counts) || isUnderWay(one)));
  if (main.planned) return;
  const said =
    main.tellings
      .map((one) => one.said)
      .find((mention) => mention !== null && mention.span.precision === 'day' && isNews(mention.span, today)) ?? null;
  if (said !== null) {
    main.date = said.span;
    main.mention = said;
  } else if (today !== null) main.date = { start: today, end: today, precision: 'day' };
}
