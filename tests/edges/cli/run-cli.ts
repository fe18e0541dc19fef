// The words of a command line in; the built CLI is run as a child process, and what it wrote, said and answered comes out.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/src/edges/cli/main.js', import.meta.url));

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A file that standard output goes to, in place of the pipe that is collected. */
  readonly into?: string;
};

/** Nothing of this machine's own settings reaches the child. */
function childEnvironment(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], NO_COLOR: '1', ...env };
}

export function startCli(words: readonly string[], { env, cwd, into }: RunOptions = {}) {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run "npm run build" before the tests of the CLI');
  const options = { env: childEnvironment(env), cwd };
  if (into === undefined) return spawn(process.execPath, [MAIN, ...words], options);
  return spawn(
    'sh',
    ['-c', 'out=$1; shift; exec "$@" > "$out"', 'sh', into, process.execPath, MAIN, ...words],
    options,
  );
}

export async function runCli(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCli(words, options);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** Each line of standard output, parsed. */
export function jsonLines(stdout: string): readonly unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
