// Test helper for what only another process can show: runs a few lines of a module that import the built `dist`.
//
//   const owner = startOther(`import { openDatabase } from '${built('edges/database')}'; ... console.log('ready');`, [folder]);
//   await owner.says('ready');        // a line of its standard output
//   owner.child.kill('SIGKILL'); await owner.ended;
//
// The lines see their arguments as process.argv.slice(1). `npm test` builds first; without a build `built` throws.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type OtherProcess = {
  readonly child: ChildProcess;
  /** Resolves with the first line that holds the words; rejects where the process ends without it. */
  readonly says: (words: string) => Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

/** The URL of a room's door as it was built: built('edges/store'). */
export function built(room: string): string {
  const url = new URL(`../../dist/src/${room}/index.js`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) throw new Error(`${room} is not built: npm run build`);
  return url.href;
}

/** @param before a command to run node under: ['unshare', '-m'] */
export function startOther(lines: string, given: readonly string[], before: readonly string[] = []): OtherProcess {
  const [program = '', ...rest] = [...before, process.execPath, '--input-type=module', '-e', lines, ...given];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const heard: ((line: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`;
      for (const hear of heard) hear(line);
    });
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  const says = (words: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const already = output.split('\n').find((line) => line.includes(words));
      if (already !== undefined) resolve(already);
      heard.push((line) => {
        if (line.includes(words)) resolve(line);
      });
      void ended.then(() => reject(new Error(`it ended without saying "${words}":\n${output}`)));
    });
  return { child, says, ended };
}
