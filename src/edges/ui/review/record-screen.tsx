// One record at the desk in, its screen out: the articles to the left, the record as a form to the right, a key a decision.
import type { FC } from 'hono/jsx';
import { assetUrl } from '../assets.ts';
import { Layout } from '../layout.tsx';
import { Badges, Needs, partiesWords } from '../pieces.tsx';
import { dateWords, grouped, type PartyName } from '../words.ts';
import { ArticlePane } from './article-pane.tsx';
import { Doubles } from './doubles.tsx';
import { Seen } from './form-pieces.tsx';
import { RecordFields } from './record-form.tsx';
import { SplitForm, Trail } from './trail.tsx';
import type { ScreenView } from './view.ts';

type Props = { readonly view: ScreenView; readonly name: PartyName };

export const RecordScreen: FC<Props> = ({ view, name }) => {
  const { record } = view;
  const here = `/review/${encodeURIComponent(record.id)}`;
  return (
    <Layout
      title={`(${grouped(view.waiting)}) ${dateWords(record.date)}: ${partiesWords(record, name)} · Review`}
      here="review"
      wide
      script={assetUrl('desk.js')}
    >
      <div class="desk" id="desk" data-record={record.id} data-key={view.key}>
        <Head view={view} name={name} />
        <ArticlePane view={view} />
        <div class="side">
          <form method="post" action={here} class="decision" id="decision">
            <Seen view={view} />
            <RecordFields view={view} name={name} />
            <label class="field">
              <span>Reason or note</span>
              <textarea
                name="reason"
                rows={2}
                maxlength={4000}
                placeholder="asked for where you reject, or go on in spite of a warning"
              >
                {view.form['reason'] ?? ''}
              </textarea>
            </label>
            <div class="keys">
              <Key letter="a" act="approve" words="Approve" primary />
              <a class="button plain" href="#f-t0_count" data-key="e">
                <kbd>e</kbd> Edit
              </a>
              <Key letter={null} act="correct" words="Save changes" />
              <Key letter="r" act="reject" words="Reject" />
              <Key letter="2" act="needs_second_source" words="Needs a second source" />
              {record.sources.length < 2 ? null : (
                <a class="button plain" href="#reports-of-it" data-key="s">
                  <kbd>s</kbd> Split
                </a>
              )}
            </div>
          </form>
          <Doubles view={view} name={name} />
          <SplitForm view={view} name={name} />
          <Trail view={view} name={name} />
        </div>
      </div>
      <Help />
    </Layout>
  );
};

const Head: FC<Props> = ({ view, name }) => {
  const { record, cursor, fault, notice, heldBy } = view;
  const from = cursor === null ? '' : `?after=${encodeURIComponent(cursor)}`;
  return (
    <header class="desk-head">
      <div>
        <p class="eyebrow">
          <a href="/review">The desk</a> · {grouped(view.waiting)} waiting
        </p>
        <h1>
          {dateWords(record.date)} <span class="who">{partiesWords(record, name)}</span>
        </h1>
        <Badges record={record} />
      </div>
      <nav class="steps" aria-label="Through what waits">
        <a class="button plain small" href={`/review/previous${from}`} data-key="k" rel="prev">
          ← <kbd>k</kbd> Previous
        </a>
        <a class="button plain small" href={`/review/next${from}`} data-key="j" rel="next">
          <kbd>j</kbd> Next →
        </a>
        <form method="post" action="/review/undo" class="inline">
          <input type="hidden" name="id" value="last" />
          <button type="submit" class="plain small" data-key="u">
            <kbd>u</kbd> Undo
          </button>
        </form>
        <a class="button plain small" href="#help" data-key="?">
          <kbd>?</kbd> Keys
        </a>
      </nav>
      <div id="says" aria-live="polite">
        {fault === null ? null : (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        {notice === null ? null : (
          <div class="notice" role="status">
            <span>{notice.text}</span>
            {notice.undo === null ? null : (
              <form method="post" action="/review/undo" class="inline">
                <input type="hidden" name="id" value={notice.undo} />
                <button type="submit" class="plain small">
                  Undo
                </button>
              </form>
            )}
          </div>
        )}
        {heldBy === null ? null : (
          <div class="notice">
            <span>{heldBy} is working on this record. Look at it, or go on to one that is free.</span>
            <form method="post" action={`/review/${encodeURIComponent(record.id)}/take`} class="inline">
              <button type="submit" class="plain small">
                Take it over
              </button>
            </form>
          </div>
        )}
      </div>
      <Needs record={record} name={name} />
    </header>
  );
};

const Key: FC<{
  readonly letter: string | null;
  readonly act: string;
  readonly words: string;
  readonly primary?: boolean;
}> = ({ letter, act, words, primary }) => (
  <button type="submit" name="act" value={act} class={primary === true ? '' : 'plain'} data-key={letter ?? undefined}>
    {letter === null ? null : <kbd>{letter}</kbd>} {words}
  </button>
);

const KEYS: readonly (readonly [string, string])[] = [
  ['a', 'approve what stands in the form, and go on'],
  ['e', 'edit: into the first field; Escape leaves it, Ctrl+Enter approves what stands there'],
  ['r', 'reject: write the reason, then Enter'],
  ['2', 'wait for a second source'],
  ['m', 'merge with the first of the possible doubles: it is one exchange'],
  ['d', 'different: these are two exchanges, and it is not asked again'],
  ['s', 'split: mark the reports of another exchange'],
  ['u', 'undo the last decision of yours'],
  ['j k', 'next and previous, nothing decided'],
  ['1 – 9', 'with Alt: that article'],
  ['?', 'these keys'],
];

const Help: FC = () => (
  <section class="help" id="help" aria-labelledby="help-title">
    <h2 id="help-title">Keys</h2>
    <dl>
      {KEYS.map(([key, words]) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
    <p class="hint">
      Point at a field and its words are marked in the article; choose a mark and its field takes the focus; mark words
      of your own and a small bar offers the fields they can go into.
    </p>
  </section>
);
