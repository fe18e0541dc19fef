// What happened goes in; a line for a person comes out on a terminal, a line of JSON anywhere else, and no secret on either.
import pc from 'picocolors';
import { scrub } from '../domain/scrub.ts';
import type { Log, LogFields } from '../service/index.ts';
import { withoutPassword } from './config.ts';

export type { Log };

export type LogOptions = {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** True: lines for people. False: one JSON object a line. */
  readonly terminal: boolean;
  readonly write: (line: string) => void;
  readonly now: () => string;
};

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const SECRET_NAMES = /(password|passwd|token|secret|authorization|cookie)/i;
const PAINT = { debug: pc.dim, info: pc.cyan, warn: pc.yellow, error: pc.red };

/** A log on standard error, so that standard output holds nothing but data. */
export function openLog(level: LogOptions['level']): Log {
  return createLog({
    level,
    terminal: process.stderr.isTTY === true,
    write: (line) => process.stderr.write(line),
    now: () => new Date().toISOString(),
  });
}

export function createLog(options: LogOptions): Log {
  const lowest = LEVELS.indexOf(options.level);
  const at =
    (level: keyof typeof PAINT) =>
    (message: string, fields: LogFields = {}) => {
      if (LEVELS.indexOf(level) < lowest) return;
      const shown = Object.entries(fields).filter(([, value]) => value !== undefined);
      const safe = shown.map(([name, value]) => [name, SECRET_NAMES.test(name) ? '***' : value] as const);
      options.write(
        `${options.terminal ? forPerson(level, message, safe, options.now()) : forMachine(level, message, safe, options.now())}\n`,
      );
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

type SafeFields = readonly (readonly [string, string | number | boolean | null | undefined])[];

/** `12:04:09 warn  The queue is away, trying again  stage=fetch` */
function forPerson(level: keyof typeof PAINT, message: string, fields: SafeFields, now: string): string {
  const tail = fields.map(([name, value]) => pc.dim(`${name}=${oneLine(String(value))}`)).join(' ');
  return `${pc.dim(now.slice(11, 19))} ${PAINT[level](level.padEnd(5))} ${oneLine(message)}${tail === '' ? '' : `  ${tail}`}`;
}

function forMachine(level: string, message: string, fields: SafeFields, now: string): string {
  const clean = fields.map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value] as const);
  return JSON.stringify({ time: now, level, message: oneLine(message), ...Object.fromEntries(clean) });
}

/** What a page or a URL put into a message can neither end the line nor move a terminal's cursor. */
function oneLine(text: string): string {
  return (
    withoutPassword(scrub(text))
      .replace(/\s*[\r\n]+\s*/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '')
  );
}
