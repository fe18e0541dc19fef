// audit: whether every line of the audit is what was written, and none is gone; the first that is not is named.
import { InvalidArgumentError, Option } from 'commander';
import type { AuditCheck, AuditMark } from '../../../service/index.ts';
import { grouped, instantWords } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { type Colours, plain } from '../terminal.ts';

export const addAudit: AddCommand = (program, run) => {
  const command = program
    .command('audit')
    .summary('whether the audit is what was written')
    .description(
      'Reads the whole audit: each line is sealed by a hash over itself and all before it. Says whether all of them hold, and the mark that stands for them: whoever notes it elsewhere sees later that nothing was written anew.',
    )
    .addOption(new Option('--known <mark>', 'a mark of an earlier check, which has to be passed').argParser(readMark))
    .option('--json', 'print JSON')
    .action(run(audit));
  examples(command, [
    ['swapledger audit', 'exit code 1 where a line is not as it was'],
    ['swapledger audit --known 1204:9f86d081…', 'and where those 1,204 were written anew'],
  ]);
};

type Options = { readonly known?: AuditMark; readonly json?: boolean };

async function audit(context: Context, { known, json }: Options): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ accounts }) => {
    const check = await accounts.checkAudit(known ?? null);
    await terminal.write(json === true ? `${JSON.stringify(check, null, 2)}\n` : show(check, terminal.ink));
    return check.kind === 'whole' ? 0 : 1;
  });
}

function show(check: AuditCheck, ink: Colours): string {
  if (check.kind === 'whole') {
    const { lines } = check.mark;
    if (lines === 0) return 'Nothing was done yet: the audit is empty.\n';
    return `${ink.green(`All ${grouped(lines)} lines are as they were written.`)}\nmark  ${markWords(check.mark)}\n`;
  }
  const { line, reason, words, at, sound } = check;
  const said = words === null ? '' : ` (${[at === null ? '' : instantWords(at), plain(words)].join(' ').trim()})`;
  const before = sound.lines === 0 ? '' : `\nUp to there all is sound: mark  ${markWords(sound)}`;
  return `${ink.red(`Line ${grouped(line)}${said}: ${reason}.`)}${before}\nCompare with a backup of before: swapledger restore, into another folder.\n`;
}

const markWords = ({ lines, hash }: AuditMark): string => `${lines}:${hash}`;

function readMark(given: string): AuditMark {
  const [, lines, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given.trim()) ?? [];
  if (lines !== undefined && hash !== undefined && Number(lines) > 0) return { lines: Number(lines), hash };
  throw new InvalidArgumentError('copy it as "swapledger audit" prints it, as 12:9f86d0….');
}
