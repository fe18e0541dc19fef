// An article and the reports that rest on it in, its text out with every quoted word marked where it stands.
import type { FC } from 'hono/jsx';
import type { Article } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { Source } from '../../domain/record.ts';
import { type Mark, type MarkKind, markText, type Paragraph, type Segment } from './marks.ts';
import { SourceLine } from './pieces.tsx';

type Props = {
  readonly number: number;
  readonly url: string | null;
  readonly article: Article;
  readonly sources: readonly Source[];
  /** 'parts': the paragraphs that say something, with their neighbours. */
  readonly show: 'whole' | 'parts';
  /** Where the whole text is; null: nowhere. */
  readonly wholeHref: string | null;
};

/** A text up to this is shown whole in any case: longer ones would make a page heavy. */
const SHORT_TEXT = 6_000;
/** And of one paragraph no more than this round its marks. */
const LONGEST_PARAGRAPH = 3_000;

const CLASSES: Readonly<Record<MarkKind, string>> = {
  figure: 'm-figure',
  date: 'm-date',
  status: 'm-status',
  mediator: 'm-mediator',
  place: 'm-place',
  party: 'm-place',
  agreement: 'm-place',
};

export const ArticleText: FC<Props> = ({ number, url, article, sources, show, wholeHref }) => {
  const source = {
    url,
    title: article.title,
    publisher: sources[0]?.publisher ?? article.siteName,
    published: article.published,
  };
  const paragraphs = markText(
    article.text,
    sources.flatMap(({ event }) => marksOf(event)),
    number,
  );
  const whole = show === 'whole' || article.text.length <= SHORT_TEXT;
  return (
    <article class="article" id={`a${number}`}>
      <header>
        <SourceLine source={source} />
      </header>
      <div class="article-text" lang={article.language ?? undefined} dir="auto">
        {(whole ? paragraphs : telling(paragraphs)).map((paragraph) =>
          paragraph === null ? (
            <p class="gap">{wholeHref === null ? '…' : <a href={wholeHref}>… left out; show the whole text</a>}</p>
          ) : (
            <p dir="auto">
              {paragraph.segments.map((segment) => (
                <Run segment={segment} />
              ))}
            </p>
          ),
        )}
      </div>
    </article>
  );
};

/** Null where something is left out. */
function telling(paragraphs: readonly Paragraph[]): readonly (Paragraph | null)[] {
  const tells = paragraphs.map(({ segments }) => segments.some(({ kinds }) => kinds.length > 0));
  const kept = paragraphs.map(
    (_, index) => tells.slice(Math.max(0, index - 1), index + 2).some(Boolean) || index === 0,
  );
  return paragraphs.flatMap((paragraph, index) => {
    if (kept[index] === true) return [shortened(paragraph)];
    return index > 0 && kept[index - 1] === true ? [null] : [];
  });
}

/** A page that is one paragraph of 200,000 characters: what lies far from every mark is cut. */
function shortened({ segments }: Paragraph): Paragraph {
  return {
    segments: segments.map((segment) =>
      segment.kinds.length > 0 || segment.text.length <= LONGEST_PARAGRAPH
        ? segment
        : { ...segment, text: `${head(segment.text)} […] ${tail(segment.text)}` },
    ),
  };
}

const head = (text: string): string => text.slice(0, LONGEST_PARAGRAPH / 2).replace(/[\ud800-\udbff]$/, '');
const tail = (text: string): string => text.slice(-LONGEST_PARAGRAPH / 2).replace(/^[\udc00-\udfff]/, '');

const Run: FC<{ readonly segment: Segment }> = ({ segment: { text, kinds, ids } }) => {
  const [kind] = kinds;
  if (kind === undefined) return <>{text}</>;
  const [first, ...others] = ids;
  return (
    <>
      {others.map((id) => (
        <span id={id} />
      ))}
      <mark id={first} class={CLASSES[kind]} title={kinds.join(', ')}>
        {text}
      </mark>
    </>
  );
};

function marksOf(event: SwapEvent): readonly Mark[] {
  const said: readonly (readonly [MarkKind, readonly { readonly start: number; readonly end: number }[]])[] = [
    ['figure', event.transfers.flatMap(({ evidence }) => evidence)],
    ['date', event.date.quotes],
    ['mediator', event.evidence.mediators],
    ['place', event.evidence.location],
    ['agreement', event.evidence.agreement],
    ['status', event.evidence.status],
    ['party', event.evidence.parties],
  ];
  return said.flatMap(([kind, quotes]) => quotes.map(({ start, end }) => ({ kind, start, end })));
}
