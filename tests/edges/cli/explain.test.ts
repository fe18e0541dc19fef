// extract --explain: a person sees what each number was taken for and which row did it; a program gets the same as JSON.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Extraction } from '../../../src/domain/article.ts';
import { runCli } from './run-cli.ts';

const TEXT = `Russia and Ukraine each released 205 prisoners of war on Friday. More than 8,000 Ukrainians are still held in Russia.

Buses crossed the border before noon.`;
const PUBLISHED = ['--published', '2025-05-24'];

describe('extract --explain', () => {
  it('says what each number was taken for, and shows the whole text', async () => {
    const { code, stdout } = await runCli(['extract', '--explain', ...PUBLISHED, '-'], { stdin: TEXT });
    expect(code).toBe(0);
    expect(stdout).toMatch(/“205 prisoners of war” +people of one side/);
    expect(stdout).toMatch(/“More than 8,000 Ukrainians” +still held/);
    expect(stdout).toMatch(
      /“205 prisoners of war” +people of one side\n +became +205 [a-z ]+ to \w+ \(23 May 2025\); 205 [a-z ]+ to /,
    );
    expect(stdout).toMatch(/still held\n +became +nothing: it moves nobody\n +because of +“/);
    expect(stdout).toMatch(/ by +en\/[a-z-]+ +as in: /);
    for (const paragraph of TEXT.split('\n\n')) expect(stdout).toContain(`    ${paragraph}`);
  });

  it('names under each event the rows that fired, brokers included', async () => {
    const brokered = `${TEXT} Turkey brokered the exchange.`;
    const { stdout } = await runCli(['extract', '--explain', ...PUBLISHED, '-'], { stdin: brokered });
    const event = stdout.slice(stdout.indexOf('●'), stdout.indexOf('What was read'));
    expect(event).toMatch(/rules +en\/[a-z-]+ +as in: /);
    expect(event).toMatch(/en\/side-mediated +as in: /);
    const { stdout: short } = await runCli(['extract', ...PUBLISHED, '-'], { stdin: brokered });
    expect(short).toMatch(/\d rules, confidence 0\.\d\d/);
    expect(short).not.toContain('en/side-mediated');
  });

  it('colours the words that were read', async () => {
    const { stdout } = await runCli(['extract', '--explain', ...PUBLISHED, '-'], {
      stdin: TEXT,
      env: { NO_COLOR: '', FORCE_COLOR: '1' },
    });
    expect(stdout).toContain('each released \u001b[32m205 prisoners of war\u001b[39m on \u001b[36mFriday\u001b[39m.');
    expect(stdout).toContain('\u001b[33mMore than 8,000 Ukrainians\u001b[39m are still held');
  });

  it('gives a program the rows that fired beside what was read', async () => {
    const { stdout } = await runCli(['extract', '--explain', '--json', ...PUBLISHED, '-'], { stdin: TEXT });
    const Explained = Extraction.extend({
      rows: z.record(z.string(), z.object({ says: z.string(), example: z.string().min(1) })),
      numbers: z.array(
        z.object({
          words: z.string(),
          meaning: z.string(),
          row: z.string(),
          because: z.array(z.string()),
          became: z.array(z.object({ event: z.number(), transfer: z.number() })),
        }),
      ),
    });
    const { rows, events, figures, numbers } = Explained.parse(JSON.parse(stdout));
    expect(figures.map(({ meaning }) => meaning)).toContain('held');
    const fired = [...figures.map(({ row }) => row), ...events.flatMap(({ rules }) => rules)];
    expect(Object.keys(rows).sort()).toEqual([...new Set(fired)].sort());
    const [released, held] = numbers;
    expect(released).toMatchObject({ words: '205 prisoners of war', meaning: 'side' });
    expect(released?.became.map(({ event, transfer }) => events[event]?.transfers[transfer]?.count)).toEqual([
      205, 205,
    ]);
    expect(held).toMatchObject({ words: 'More than 8,000 Ukrainians', meaning: 'held', became: [] });
  });

  it('says so where there is nothing to explain, and keeps a page from moving the cursor', async () => {
    const { stdout } = await runCli(['extract', '--explain', '-'], { stdin: 'A quiet day.\u001b[2J\u202e Nothing.' });
    expect(stdout).toContain('No number stands near a word of an exchange.');
    for (const mover of ['\u001b', '\u202e']) expect(stdout).not.toContain(mover);
  });

  it('is for a person or one JSON, not for a stream', async () => {
    expect((await runCli(['extract', '--explain', '--jsonl'])).code).toBe(2);
  });
});
