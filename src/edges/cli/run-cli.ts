// The words of a command line in, the exit code of what they ask for out; nothing is thrown.
import { Command } from 'commander';
import { version } from '../package.ts';
import { type AddCommand, createContext, type Run } from './command.ts';
import { endingOf } from './failures.ts';
import { commandsFor } from './register.ts';
import { openTerminal } from './terminal.ts';

export async function runCli(words: readonly string[]): Promise<number> {
  const terminal = openTerminal();
  const context = createContext(terminal);
  let code = 0;
  const run: Run =
    (action) =>
    async (...args) => {
      code = await action(context, ...args);
    };
  try {
    const commands = await commandsFor(words[0]);
    const program = createProgram(commands, run, (text) => terminal.say(terminal.voice.red(text)));
    await program.parseAsync([...words], { from: 'user' });
    await terminal.flush();
    return code;
  } catch (error) {
    const ending = endingOf(terminal.signal.aborted ? terminal.signal.reason : error);
    for (const line of ending.lines) terminal.say(terminal.voice.red(line));
    if (process.env['LOG_LEVEL'] === 'debug' && ending.lines.length > 0 && error instanceof Error) {
      terminal.say(error.stack ?? error.message);
    }
    return ending.code;
  }
}

function createProgram(commands: readonly AddCommand[], run: Run, sayError: (text: string) => void): Command {
  const program = new Command('swapledger')
    .description('Reads the news about prisoner exchanges and folds every report of one exchange into one record.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what a command takes')
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help to see what it takes)')
    .configureOutput({ outputError: (text) => sayError(text.trimEnd()) })
    .addHelpText(
      'after',
      `
Try it:
  $ swapledger demo                              the whole way on articles of our own, in under a minute
  $ swapledger extract article.html              what one article says, with no database
  $ swapledger start                             the service: web, workers and schedule

Exit codes: 0 fine, 1 some input failed, 2 wrong usage. Settings are environment variables: see the README.
`,
    )
    .exitOverride();
  for (const add of commands) add(program, run);
  return program;
}
