// status: where the addresses are, what the stages wait for, and what needs a person.
import Table from 'cli-table3';
import type { Status } from '../../../service/index.ts';
import { grouped, plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { BARE } from '../table.ts';
import { type Colours, plain } from '../terminal.ts';

export const addStatus: AddCommand = (program, run) => {
  const command = program
    .command('status')
    .summary('where everything is')
    .description('Says where the addresses are, what the stages wait for, and which dead letters there are.')
    .option('--json', 'print JSON')
    .action(run(status));
  examples(command, [
    ['swapledger status', 'for a person'],
    ['swapledger status --json | jq .addresses', 'for a program'],
  ]);
};

async function status(context: Context, options: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ ledger }) => {
    const now = await ledger.status();
    await terminal.write(options.json === true ? `${JSON.stringify(now, null, 2)}\n` : show(now, terminal.ink));
    return 0;
  });
}

function show(now: Status, ink: Colours): string {
  const { addresses, records } = now;
  const stages = new Table({
    ...BARE,
    head: ['stage', 'waiting', 'queued', 'at work'].map(ink.dim),
    colAligns: ['left', 'right', 'right', 'right'],
  });
  for (const { stage, waiting, queued, active } of now.stages)
    stages.push([stage, grouped(waiting), grouped(queued), grouped(active)]);
  const lines = [
    `${ink.bold('Addresses')}  ${[
      `${grouped(addresses.accepted)} to fetch`,
      `${grouped(addresses.fetched)} to read`,
      ink.green(`${grouped(addresses.extracted)} extracted`),
      paintIf(addresses.rejected, ink.yellow, `${grouped(addresses.rejected)} rejected`),
      paintIf(addresses.dead, ink.red, plural(addresses.dead, 'dead letter')),
    ].join(', ')}`,
    `${ink.bold('Ledger')}     ${plural(records.waiting + records.approved + records.rejected + records.needs_second_source, 'record')} from ${plural(now.articles, 'article')} with ${plural(now.events, 'event')}; ${[
      `${grouped(records.waiting)} waiting for review`,
      `${grouped(records.approved)} approved`,
      `${grouped(records.needs_second_source)} with one source too few`,
      `${grouped(records.rejected)} rejected`,
    ].join(', ')}`,
    `${ink.bold('Sources')}    ${sourceWords(now, ink)}`,
    `${ink.bold('Kept in')}    ${plain(now.store)}; queue: ${plain(now.queue)}`,
    '',
    stages.toString(),
  ];
  const rejected = now.rejected.map(({ reason, count }) => `  ${String(count).padStart(6)}  ${plain(reason)}`);
  const letters = now.deadLetters
    .slice(0, 10)
    .map(
      ({ url, reason, detail }) =>
        `  ${ink.red(plain(reason ?? 'unknown'))}  ${plain(url)}\n    ${ink.dim(plain(detail ?? ''))}`,
    );
  return `${[
    ...lines,
    ...(now.hosts.length > 0 ? ['', ink.bold('Hosts'), hostTable(now, ink)] : []),
    ...(now.troubled.length > 0 ? ['', ink.bold('Sources to look at'), ...now.troubled.map(troubleLine(ink))] : []),
    ...(rejected.length > 0 ? ['', ink.bold('Rejected, by reason'), ...rejected] : []),
    ...(letters.length > 0
      ? ['', ink.bold('Dead letters'), ...letters, ink.dim('  Once more: swapledger retry --state dead')]
      : []),
  ].join('\n')}\n`;
}

const HOSTS_SHOWN = 15;

/** The hosts with the most addresses. */
function hostTable({ hosts }: Status, ink: Colours): string {
  const table = new Table({
    ...BARE,
    head: ['host', 'to fetch', 'to read', 'extracted', 'rejected', 'dead'].map(ink.dim),
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const { host, states } of hosts.slice(0, HOSTS_SHOWN)) {
    const { accepted, fetched, extracted, rejected, dead } = states;
    table.push([plain(host), ...[accepted, fetched, extracted, rejected, dead].map(grouped)]);
  }
  const more = hosts.length > HOSTS_SHOWN ? `\n${ink.dim(`and ${hosts.length - HOSTS_SHOWN} more: --json`)}` : '';
  return `${table.toString()}${more}`;
}

function sourceWords({ sources, sourceHealth }: Status, ink: Colours): string {
  if (sources === 0) return 'none; add one with: swapledger sources add URL';
  const { well, quiet, failing, paused, new: fresh } = sourceHealth;
  const parts = [
    paintIf(well, ink.green, `${grouped(well)} well`),
    fresh > 0 ? `${grouped(fresh)} not asked yet` : null,
    quiet > 0 ? ink.yellow(`${grouped(quiet)} quiet`) : null,
    failing > 0 ? ink.red(`${grouped(failing)} failing`) : null,
    paused > 0 ? `${grouped(paused)} paused` : null,
  ];
  return `${grouped(sources)}: ${parts.filter((part) => part !== null).join(', ')}`;
}

const troubleLine =
  (ink: Colours) =>
  ({ title, url, health }: Status['troubled'][number]): string =>
    `  ${(health.state === 'failing' ? ink.red : ink.yellow)(health.state)}  ${plain(title ?? url)}\n    ${ink.dim(plain(health.words))}`;

function paintIf(count: number, paint: (text: string) => string, text: string): string {
  return count > 0 ? paint(text) : text;
}
