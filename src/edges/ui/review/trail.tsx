// What stands behind a record in, its reports to split, what readers say, and everything that was done to it out.
import type { FC } from 'hono/jsx';
import { SourceLine, withNames } from '../pieces.tsx';
import { instantWords, type PartyName, plural } from '../words.ts';
import { type FormProps, Seen } from './form-pieces.tsx';
import { DONE_WORDS } from './queue-page.tsx';
import type { ScreenView } from './view.ts';

export const SplitForm: FC<FormProps> = ({ view, name }) => {
  const { record, resolutions } = view;
  return (
    <details class="fold" id="reports-of-it" open={record.sources.length > 1 && record.sources.length <= 4}>
      <summary>{plural(record.sources.length, 'report')} · split</summary>
      <form method="post" action={`/review/${encodeURIComponent(record.id)}`}>
        <Seen view={view} form="split" />
        <ul class="sources">
          {record.sources.map((source) => (
            <li>
              <label>
                <input type="checkbox" name={`event_${source.eventId}`} value="1" /> <SourceLine source={source} />
              </label>
              {(resolutions.find(({ eventId }) => eventId === source.eventId)?.reasons ?? [])
                .slice(0, 2)
                .map((reason) => (
                  <p class="hint">{withNames(reason, record.parties, name)}</p>
                ))}
            </li>
          ))}
        </ul>
        {record.sources.length < 2 ? (
          <p class="hint">One report is nothing to split.</p>
        ) : (
          <button type="submit" name="act" value="split" class="plain small">
            The marked ones tell of another exchange
          </button>
        )}
      </form>
    </details>
  );
};

const ACTIONS: Readonly<Record<string, string>> = {
  undo: 'took back',
  report: 'reported an error',
  answer: 'answered a report',
};

export const Trail: FC<{ readonly view: ScreenView; readonly name: PartyName }> = ({
  view: { record, reports, audit },
}) => (
  <>
    {reports.length === 0 ? null : (
      <section id="reports">
        <h2>Readers say</h2>
        <ul class="letters">
          {reports.map((report) => (
            <li class={report.answer === null ? '' : 'answered'}>
              <p class="said" dir="auto">
                {report.text}
              </p>
              <p class="hint">
                {instantWords(report.at)}
                {report.contact === null ? '' : ` · ${report.contact}`}
              </p>
              {report.answer === null ? (
                <form method="post" action={`/review/${encodeURIComponent(record.id)}/answer`} class="row">
                  <input type="hidden" name="report" value={report.id} />
                  <input name="text" maxlength={4000} aria-label="What came of it" placeholder="what came of it" />
                  <button type="submit" class="plain small">
                    Done
                  </button>
                </form>
              ) : (
                <p class="hint">
                  {report.answer.by}, {instantWords(report.answer.at)}: {report.answer.text ?? 'done'}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    )}
    <details class="fold">
      <summary>History · {plural(audit.length, 'entry', 'entries')}</summary>
      {audit.length === 0 ? <p class="hint">Nobody did anything to it yet.</p> : null}
      <ol class="audit">
        {audit.map(({ at, actor, action, detail }) => (
          <li>
            <time datetime={at}>{instantWords(at)}</time> <strong>{actor}</strong> {actionWords(action, detail)}
            {typeof detail['reason'] === 'string' ? <p class="hint">{detail['reason']}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  </>
);

function actionWords(action: string, detail: Readonly<Record<string, unknown>>): string {
  const kind = Object.entries(DONE_WORDS).find(([one]) => one === detail['kind'])?.[1];
  if (kind === undefined) return ACTIONS[action] ?? action;
  return action === 'undo' ? `took back: ${kind}` : kind;
}
