// show, desk: one record with its reports and their ids, what may be the same exchange and what was decided; and what waits.
import type { LedgerRecord } from '../../../domain/record.ts';
import { partyName } from '../../../publish/index.ts';
import type { RecordDetail } from '../../../service/index.ts';
import {
  amountWords,
  dateWords,
  flowsByReceiver,
  instantWords,
  KIND_WORDS,
  partiesWords,
  plural,
  STATE_WORDS,
  STATUS_WORDS,
} from '../../ui/index.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { type Colours, plain } from '../terminal.ts';

export const addShow: AddCommand = (program, run) => {
  const command = program
    .command('show')
    .summary('one record, with its reports and what was decided')
    .description('Shows a record: what it says, each report with its id, what may be the same exchange, and decisions.')
    .argument('<record>', 'its id, also one that it had before a merge')
    .option('--json', 'print JSON')
    .action(run(show));
  examples(command, [['swapledger show r8f3', 'what split, merge and correct need to know']]);
};

async function show(context: Context, id: string, options: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ ledger }) => {
    const detail = await ledger.record(id);
    if (options.json === true) await terminal.write(`${JSON.stringify(detail, null, 2)}\n`);
    if (detail === null) {
      terminal.say(terminal.voice.red(`error: there is no record ${plain(id)}; list them with: swapledger desk`));
      return 1;
    }
    if (options.json !== true) await terminal.write(`${recordLines(detail, terminal.ink).join('\n')}\n`);
    return 0;
  });
}

function recordLines({ record, decisions, deal, heldBy }: RecordDetail, ink: Colours): readonly string[] {
  const { machine, doubles, history, needs, sources } = record;
  return [
    `${ink.bold(record.id)}  ${heading(record)}`,
    `  ${STATE_WORDS[record.state]}${heldBy === null ? '' : `, ${plain(heldBy)} works on it`}`,
    ...record.transfers.map(
      ({ from, to, claims, ...transfer }) =>
        `  ${amountWords([{ to, ...transfer }])} from ${partyName(from)} to ${partyName(to)}  ${ink.dim(claims.map((claim) => `${claim.count ?? 'some'}${claim.claimedBy === null ? '' : ` says ${claim.claimedBy}`}: ${plural(claim.independent, 'report')}`).join(', '))}`,
    ),
    ...(machine === null ? [] : [`  ${ink.yellow('a person stated values; the machine would say otherwise')}`]),
    ...(history.length > 1
      ? [`  ${history.map(({ status, day }) => `${STATUS_WORDS[status]} ${day ?? ''}`.trim()).join(' → ')}`]
      : []),
    ...(deal === null ? [] : dealLines(deal, record.id)),
    ...needs.map((need) => `  ${ink.yellow(`a person must look: ${plain(need)}`)}`),
    '',
    ...sources.map(
      ({ eventId, url, title, published }) =>
        `  ${ink.cyan(eventId)}  ${plain(`${published?.slice(0, 10) ?? 'undated'}  ${title ?? url ?? 'without a title'}`)}`,
    ),
    ...doubles.flatMap(({ recordId, score, findings }) => [
      '',
      `  may be the same as ${ink.bold(recordId)}, ${score} points`,
      ...findings.map((finding) => `    ${signed(finding.score).padStart(6)}  ${plain(finding.reason)}`),
    ]),
    ...(decisions.length === 0 ? [] : ['']),
    ...decisions.map(({ id, kind, by, at, reason, undoneAt }) => {
      const line = `${instantWords(at)}  ${kind} by ${plain(by)}${reason === null ? '' : `: ${plain(reason)}`}  ${id}`;
      return `  ${undoneAt === null ? line : ink.dim(`${line} (taken back ${instantWords(undoneAt)})`)}`;
    }),
  ];
}

/** The deal that the record is, or is a stage of. */
function dealLines({ agreementId, stages, sides }: NonNullable<RecordDetail['deal']>, id: string): readonly string[] {
  const place = stages.findIndex(({ recordId }) => recordId === id);
  return [
    place === -1
      ? `  a deal with ${plural(stages.length, 'stage')}`
      : `  stage ${place + 1} of ${stages.length} of ${agreementId}`,
    ...stages
      .filter(({ recordId }) => recordId !== id)
      .map(({ recordId, date }) => `    ${dateWords(date)}  ${recordId}`),
    ...sides.map(
      ({ to, pledged, delivered, left }) =>
        `    ${partyName(to)}: ${pledged ?? 'an unstated number'} pledged, ${delivered} delivered${left === null ? '' : `, ${left} left`}`,
    ),
  ];
}

function heading(record: LedgerRecord): string {
  const how = `${KIND_WORDS[record.kind].toLowerCase()}, ${STATUS_WORDS[record.status]}`;
  return `${dateWords(record.date)}  ${plain(partiesWords(record, partyName))}  ${how}`;
}

function signed(score: number): string {
  return `${score > 0 ? '+' : ''}${score}`;
}

export const addDesk: AddCommand = (program, run) => {
  const command = program
    .command('desk')
    .summary('the records that wait for a person, the most urgent first')
    .description(
      'Lists the records that wait: contradicted and disputed ones first, then unsure joins, then the others.',
    )
    .option('--limit <count>', 'how many', Number, 20)
    .option('--json', 'print JSON')
    .action(run(desk));
  examples(command, [['swapledger desk', 'what to look at next']]);
};

async function desk(context: Context, { limit, json }: { limit: number; json?: boolean }): Promise<number> {
  const { ink, say, write } = context.terminal;
  return await withLedger(context, async ({ ledger }) => {
    const page = await ledger.desk({ cursor: null, limit: Math.min(1_000, Math.max(1, Math.trunc(limit) || 20)) });
    if (json === true) {
      await write(`${JSON.stringify(page, null, 2)}\n`);
      return 0;
    }
    for (const record of page.records) {
      const flows = flowsByReceiver(record.transfers).map(
        ({ to, transfers }) => `${amountWords(transfers)} to ${partyName(to)}`,
      );
      const held = record.heldBy === null ? '' : ink.yellow(`  ${plain(record.heldBy)} works on it`);
      await write(`${ink.bold(record.id)}  ${heading(record)}${held}\n`);
      if (flows.length > 0) await write(`  ${flows.join('; ')}\n`);
      for (const need of record.needs) await write(`  ${ink.yellow(plain(need))}\n`);
    }
    say(
      page.waiting === 0 ? 'Nothing waits.' : `${plural(page.waiting, 'record waits', 'records wait')} for a person.`,
    );
    return 0;
  });
}
