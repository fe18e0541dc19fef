// An article and the reports that rest on it in, its text out with every quoted word marked where it stands.
import type { FC } from 'hono/jsx';
import type { Article } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { Source } from '../../domain/record.ts';
import { type Mark, type MarkKind, markText, type Segment } from './marks.ts';
import { SourceLine } from './pieces.tsx';

type Props = {
  readonly number: number;
  readonly url: string | null;
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly open: boolean;
  /** False: the text is left out, and only the head is shown. */
  readonly whole: boolean;
};

const CLASSES: Readonly<Record<MarkKind, string>> = {
  figure: 'm-figure',
  date: 'm-date',
  status: 'm-status',
  mediator: 'm-mediator',
  place: 'm-place',
  party: 'm-place',
  agreement: 'm-place',
};

export const ArticleText: FC<Props> = ({ number, url, article, sources, open, whole }) => {
  const head = {
    url,
    title: article.title,
    publisher: sources[0]?.publisher ?? article.siteName,
    published: article.published,
  };
  if (!whole) return <SourceLine source={head} />;
  return (
    <details class="article" id={`a${number}`} open={open}>
      <summary>
        <SourceLine source={head} />
      </summary>
      <div class="article-text" lang={article.language ?? undefined} dir="auto">
        {markText(
          article.text,
          sources.flatMap(({ event }) => marksOf(event)),
          number,
        ).map(({ segments }) => (
          <p>
            {segments.map((segment) => (
              <Run segment={segment} />
            ))}
          </p>
        ))}
      </div>
    </details>
  );
};

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
