// why: what became of one address, stage by stage, and why it is (not) in the ledger.
import type { Why } from '../../../service/index.ts';
import { dayWords, instantWords } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { type Colours, plain } from '../terminal.ts';

export const addWhy: AddCommand = (program, run) => {
  const command = program
    .command('why')
    .summary('what became of an address, and why')
    .description(
      'Tells the history of an address, stage by stage, and why its events are where they are in the ledger.',
    )
    .argument('<url>', 'the URL as it was handed in')
    .option('--json', 'print JSON')
    .action(run(why));
  examples(command, [['swapledger why https://example.org/news/1', 'its history in words']]);
};

async function why(context: Context, url: string, options: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ ledger }) => {
    const told = await ledger.why(url);
    if (options.json === true) await terminal.write(`${JSON.stringify(told, null, 2)}\n`);
    if (told === null) {
      terminal.say(terminal.voice.red(`error: ${plain(url)} was never accepted; hand it in with: swapledger enqueue`));
      return 1;
    }
    if (options.json !== true) await terminal.write(show(told, terminal.ink));
    return 0;
  });
}

function show({ address, history, article, reading, events, verdict }: Why, ink: Colours): string {
  const paint = { accepted: ink.cyan, fetched: ink.cyan, extracted: ink.green, rejected: ink.yellow, dead: ink.red };
  const lines = [
    ink.bold(plain(address.url)),
    plain(verdict),
    ...(article === null
      ? []
      : [
          '',
          `  ${plain(article.title ?? 'without a title')}  ${ink.dim(plain([article.siteName, article.published === null ? null : dayWords(article.published)].filter((part) => part !== null).join(' · ')))}`,
        ]),
    ...(reading === null ? [] : [`  ${ink.dim(plain(howRead(reading)))}`]),
    '',
    ...history.map(
      ({ at, stage, state, attempt, reason, detail }) =>
        `  ${ink.dim(instantWords(at))}  ${stage.padEnd(7)} ${paint[state](state.padEnd(9))} ${attempt > 0 ? ink.dim(`try ${attempt}  `) : ''}${plain([reason, detail].filter((part) => part !== null && part !== '').join(': '))}`,
    ),
  ];
  for (const { summary, resolution } of events) {
    lines.push('', `  ${ink.bold(plain(summary))}`);
    if (resolution === null) lines.push(`    ${ink.yellow('not folded into the ledger yet')}`);
    else {
      lines.push(
        `    ${resolution.judgement} ${ink.dim(`score ${resolution.score.toFixed(2)}, record ${resolution.recordId}`)}`,
      );
      lines.push(...resolution.reasons.map((reason) => `    - ${plain(reason)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** "body by our own reader, title by heading, published by json-ld (reader 2)": where to look when a field is wrong. */
function howRead({ version, body, outlet, rules }: NonNullable<Why['reading']>): string {
  const by = body === 'own' ? 'our own reader' : body === 'outlet' ? `the row of ${outlet ?? 'its outlet'}` : body;
  const fields = Object.entries(rules).flatMap(([field, rule]) => (rule === null ? [] : [`${field} by ${rule}`]));
  return `read: ${[`body by ${by}`, ...fields].join(', ')} (reader ${version})`;
}
