// What a command is: it adds itself to the program, and its action answers with an exit code.
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

export type Context = {
  readonly terminal: Terminal;
  /** Read when it is first needed, so that help works whatever the environment holds. */
  readonly config: () => Config;
};

/** `run` takes an action that answers with an exit code. */
export type Run = <Args extends readonly unknown[]>(
  action: (context: Context, ...args: Args) => Promise<number>,
) => (...args: Args) => Promise<void>;

export type AddCommand = (program: Command, run: Run) => void;

/** Shown below a command's help: at least one line that can be copied. */
export function examples(command: Command, lines: readonly (readonly [line: string, what: string])[]): Command {
  const width = Math.max(...lines.map(([line]) => line.length));
  const shown = lines.map(([line, what]) => `  $ ${line.padEnd(width)}   ${what}`);
  return command.addHelpText('after', `\nExamples:\n${shown.join('\n')}\n`);
}

export function createContext(terminal: Terminal): Context {
  let config: Config | null = null;
  return {
    terminal,
    config: () => {
      config ??= readConfig(process.env, process.cwd());
      return config;
    },
  };
}
