// What would change in the ledger, for a terminal: each record with what it says before and after, and the words that say so.
import type { RecordValues, ValueField } from '../../domain/decision.ts';
import type { Cited, RecordChange } from '../../domain/reprocessing.ts';
import { partyName } from '../../publish/index.ts';
import { amountWords, dateWords, flowsByReceiver, KIND_WORDS, plural, STATUS_WORDS } from '../ui/words.ts';
import { type Colours, plain } from './terminal.ts';

/** Those that are only counted after this many are in --json. */
const MOST_SHOWN = 200;

export async function showChanges(
  changes: AsyncIterable<RecordChange>,
  write: (text: string) => Promise<void>,
  ink: Colours,
): Promise<void> {
  const counts = { gained: 0, lost: 0, changed: 0, proposed: 0 };
  let shown = 0;
  for await (const change of changes) {
    counts[change.kind] += 1;
    shown += 1;
    if (shown <= MOST_SHOWN) await write(`${changeLines(change, ink).join('\n')}\n\n`);
  }
  if (shown > MOST_SHOWN) await write(`… and ${shown - MOST_SHOWN} more: swapledger reprocess --json\n\n`);
  await write(
    shown === 0
      ? 'No record would change.\n'
      : `Records: ${counts.gained} gained, ${counts.lost} lost, ${counts.changed} changed, ${counts.proposed} proposed to a person.\n`,
  );
}

function changeLines(change: RecordChange, ink: Colours): readonly string[] {
  const { kind, recordId, into, before, after, fields, reports, quotes } = change;
  const mark = { gained: ink.green('+'), lost: ink.red('-'), changed: ink.yellow('~'), proposed: ink.magenta('?') }[
    kind
  ];
  const values = before ?? after;
  return [
    `${mark} ${kind} ${ink.bold(recordId)}  ${values === null ? '' : plain(inWords(values))}`,
    ...(kind === 'proposed'
      ? [ink.magenta(`    a person judged it (${change.state}): it goes on saying that, and waits for one`)]
      : []),
    ...(kind === 'lost'
      ? [`    ${into === null ? 'no article tells of it any more' : `its reports are in ${into}`}`]
      : []),
    ...fields.map(
      (field) =>
        `    ${field}: ${ink.red(plain(fieldWords(field, before)))} → ${ink.green(plain(fieldWords(field, after)))}`,
    ),
    ...(reports.before === reports.after || kind !== 'changed'
      ? []
      : [`    ${plural(reports.before, 'report')} → ${plural(reports.after, 'report')}`]),
    ...quotes.before.map((cited) => `    ${ink.red('-')} ${quoted(cited, ink)}`),
    ...quotes.after.map((cited) => `    ${ink.green('+')} ${quoted(cited, ink)}`),
  ];
}

function quoted({ prefix, exact, suffix, url }: Cited, ink: Colours): string {
  const edge = (text: string) => text.replace(/\s+/g, ' ');
  return `“…${plain(`${edge(prefix)}⟦${exact}⟧${edge(suffix)}`).replace(/⟦(.*)⟧/, (_, words: string) => ink.cyan(words))}…” ${ink.dim(plain(url ?? ''))}`;
}

function inWords(values: RecordValues): string {
  const { kind, date, parties, transfers } = values;
  const flows = transfers.length === 0 ? '' : `: ${fieldWords('transfers', values)}`;
  return `${dateWords(date)}  ${parties.map(partyName).join(', ')}  ${KIND_WORDS[kind].toLowerCase()}${flows}`;
}

function fieldWords(field: ValueField, values: RecordValues | null): string {
  if (values === null) return 'nothing';
  switch (field) {
    case 'kind':
      return KIND_WORDS[values.kind].toLowerCase();
    case 'status':
      return STATUS_WORDS[values.status];
    case 'date':
      return dateWords(values.date);
    case 'named':
      return values.named.join(', ') || 'nobody';
    case 'parties':
    case 'mediators':
      return values[field].map(partyName).join(', ') || 'nobody';
    case 'transfers':
      return (
        flowsByReceiver(values.transfers)
          .map(({ to, transfers }) => `${amountWords(transfers)} to ${partyName(to)}`)
          .join('; ') || 'no figures'
      );
    case 'location':
    case 'agreement':
      return values[field] ?? 'nothing';
    default:
      return field satisfies never;
  }
}
