// The articles of a record in, one of them out with its marks, and a tab for each.
import type { FC } from 'hono/jsx';
import { ArticleText } from '../article-text.tsx';
import { sourceName } from '../pieces.tsx';
import { dayWords } from '../words.ts';
import type { ScreenView } from './view.ts';

/** More tabs than these are a list of their own. */
const MOST_TABS = 12;

export const ArticlePane: FC<{ readonly view: ScreenView }> = ({ view }) => {
  const { record, articles, article: entry, shown, whole } = view;
  return (
    <section class="pane" id="pane" aria-label="Articles">
      <nav class="tabs" aria-label="Articles of this record">
        {articles.slice(0, MOST_TABS).map((one, index) => (
          <Tab view={view} number={index + 1} title={sourceName({ ...one, publisher: one.siteName })} />
        ))}
        {articles.length > MOST_TABS ? (
          <details>
            <summary>{articles.length - MOST_TABS} more</summary>
            {articles.slice(MOST_TABS).map((one, index) => (
              <Tab view={view} number={MOST_TABS + index + 1} title={sourceName({ ...one, publisher: one.siteName })} />
            ))}
          </details>
        ) : null}
      </nav>
      {entry === null ? (
        <p class="hint">No article of it is left.</p>
      ) : (
        <ArticleText
          number={shown}
          url={entry.url}
          article={entry.article}
          sources={record.sources.filter(({ articleId }) => articleId === entry.id)}
          show={whole ? 'whole' : 'parts'}
          wholeHref={`/review/${encodeURIComponent(record.id)}?article=${shown}&whole=1`}
        />
      )}
    </section>
  );
};

const Tab: FC<{ readonly view: ScreenView; readonly number: number; readonly title: string }> = ({
  view,
  number,
  title,
}) => {
  const published = view.articles[number - 1]?.published;
  return (
    <a
      href={`/review/${encodeURIComponent(view.record.id)}?article=${number}`}
      data-pane={String(number)}
      aria-current={number === view.shown ? 'true' : undefined}
      title={title}
    >
      {number}. <bdi>{shortened(title)}</bdi>
      {published ? <span class="count"> {dayWords(published)}</span> : null}
    </a>
  );
};

const LONGEST_TITLE = 28;

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
