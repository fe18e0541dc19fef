// What is told to the log and the line that comes out, for a person and for a machine.
import { describe, expect, it } from 'vitest';
import { createLog, type LogOptions } from '../../src/edges/log.ts';

function logged(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const now = () => '2025-05-23T21:40:00.000Z';
  const log = createLog({ level: 'info', terminal: false, write: (line) => lines.push(line), now, ...options });
  return { log, lines };
}

describe('the log', () => {
  it('writes one JSON object a line for machines', () => {
    const { log, lines } = logged();
    log.warn('The queue is away', { stage: 'fetch', tries: 3, gone: undefined });
    expect(lines).toEqual([
      '{"time":"2025-05-23T21:40:00.000Z","level":"warn","message":"The queue is away","stage":"fetch","tries":3}\n',
    ]);
  });

  it('writes a line for people on a terminal', () => {
    const { log, lines } = logged({ terminal: true });
    log.info('Started', { port: 3210 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours, where the terminal has them
    expect(lines.join('').replace(/\u001b\[\d+m/g, '')).toBe('21:40:00 info  Started  port=3210\n');
  });

  it('keeps quiet below its level', () => {
    const { log, lines } = logged({ level: 'error' });
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines).toHaveLength(1);
    const { log: silent, lines: none } = logged({ level: 'silent' });
    silent.error('e');
    expect(none).toEqual([]);
  });

  it('tells no secret', () => {
    const { log, lines } = logged();
    log.error('connect redis://:hush@cache failed', {
      url: 'postgres://me:hush@db/x',
      token: 'hush',
      Authorization: 'hush',
    });
    expect(lines.join('')).not.toContain('hush');
  });

  it('lets no page end its line, move the cursor or break the JSON', () => {
    const nasty = 'a\r\nb\u001b[2Jc\0d\ud800e\u2028f\u009bg';
    for (const terminal of [true, false]) {
      const { log, lines } = logged({ terminal });
      log.warn(nasty, { title: nasty });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^[^\r\n]*\n$/);
      expect(lines[0]).not.toContain('\u001b[2J');
      expect(lines[0]).toContain('a b[2Jcd\ufffdefg');
    }
  });
});
