// Clean records that a filter finds in, all of them to look over and to approve at once out; it is undone as one, too.
import type { FC } from 'hono/jsx';
import { Filters } from '../filters.tsx';
import { Layout } from '../layout.tsx';
import { partiesWords } from '../pieces.tsx';
import { TableHead } from '../table-head.tsx';
import { amountWords, dateWords, flowsByReceiver, type PartyName, plural } from '../words.ts';
import type { BulkView } from './view.ts';

export const BulkPage: FC<{ readonly view: BulkView; readonly name: PartyName }> = ({ view, name }) => (
  <Layout title="Approve many at once · Swapledger" here="review">
    <section class="intro">
      <p class="crumb">
        <a href="/review">← The desk</a>
      </p>
      <h1>Approve many at once</h1>
      <p class="lead">
        Only records that nothing speaks against: two independent reports or more, no conflict, no possible double. Look
        them over, take out what you doubt, and approve the rest; one click takes it back.
      </p>
    </section>
    <Filters action="/review/bulk" filter={view.filter} fault={view.fault} />
    {view.records.length === 0 ? (
      <p class="nothing">No clean record waits here.</p>
    ) : (
      <form method="post" action="/review/bulk">
        <input type="hidden" name="key" value={view.key} />
        <div class="scroll">
          <table class="preview">
            <caption>
              {plural(view.records.length, 'record')}
              {view.more ? ', and there are more' : ''}
            </caption>
            <TableHead words={['Approve', 'When', 'Who', 'How many']} figures={['Reports']} />
            <tbody>
              {view.records.map((record) => (
                <tr>
                  <td>
                    <input
                      type="checkbox"
                      name={`record_${record.id}`}
                      value="1"
                      checked
                      aria-label={`Approve ${dateWords(record.date)}, ${partiesWords(record, name)}`}
                    />
                  </td>
                  <td>
                    <a href={`/review/${encodeURIComponent(record.id)}`}>{dateWords(record.date)}</a>
                  </td>
                  <td>{partiesWords(record, name)}</td>
                  <td>
                    {flowsByReceiver(record.transfers)
                      .map(({ to, transfers }) => `${amountWords(transfers)} to ${name(to)}`)
                      .join('; ')}
                  </td>
                  <td class="number">
                    {new Set(record.sources.map(({ text }) => text)).size} <span class="unit">independent reports</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <label class="field">
          <span>Note, kept with each of them</span>
          <input name="reason" maxlength={4000} />
        </label>
        <p class="actions">
          <button type="submit">Approve the marked ones</button>
        </p>
      </form>
    )}
  </Layout>
);
