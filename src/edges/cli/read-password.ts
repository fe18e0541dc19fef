// A question in, a password out: typed twice on a terminal that shows nothing of it, or the first line of standard input.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { InputError } from './failures.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';

const MOST_BYTES = 4_096;

export async function readPassword(terminal: Terminal, question: string): Promise<string> {
  if (!terminal.stdin.isTTY) {
    for await (const { text } of readLines(terminal.stdin, MOST_BYTES)) {
      if (text !== null && text !== '') return text;
      break;
    }
    throw new InputError('no password came on standard input; give it as the first line, or run this in a terminal');
  }
  const first = await ask(terminal, `${question}: `);
  if (first !== (await ask(terminal, 'And again: '))) throw new InputError('the two passwords differ; run this again');
  return first;
}

async function ask({ stdin, signal }: Terminal, question: string): Promise<string> {
  process.stderr.write(question);
  // Readline writes what is typed to its output: here to nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
  try {
    return await lines.question('', { signal });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
