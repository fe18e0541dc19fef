// Whatever text comes in, reading it ends with what is true of it: nothing, the same as without the mischief, or the part that was read.
import { describe, expect, it } from 'vitest';
import { type ReadEvents, readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

const NEWS = 'Russia and Ukraine exchanged 205 prisoners of war each on Friday.';

function read(text: string, language: string | null = 'en'): ReadEvents {
  return readEvents(articleOf(text, { language }));
}

/** "UA 205". */
function counts({ events }: ReadEvents): readonly string[] {
  return events.flatMap(({ transfers }) => transfers.map(({ to, count }) => `${to} ${count ?? 'some'}`)).toSorted();
}

describe('bad input', () => {
  it.each([
    ['an empty text', ''],
    ['spaces', ' \n\n\t \u00A0'],
    ['digits', '1234567890 '.repeat(9_000)],
    ['one digit', '7'.repeat(90_000)],
    ['capitals', 'QWERTY UIOP '.repeat(8_000)],
    ['marks', '.,;:!?'.repeat(15_000)],
    ['zero-width characters', '\u200B\u200D\uFEFF'.repeat(30_000)],
    ['lone surrogates', '\uD800 '.repeat(40_000)],
  ])('reads nothing in %s', (_name, text) => {
    expect(read(text).events).toEqual([]);
  });

  it.each([
    ['capitals', NEWS.toUpperCase()],
    ['no punctuation', NEWS.replaceAll('.', '')],
    ['marks of direction', `\u202E${NEWS.replace('205', '\u200F205\u200F')}\u202C`],
    ['zero-width characters inside the number', NEWS.replace('205', '2\u200B0\u200D5')],
    ['no-break spaces', NEWS.replaceAll(' ', '\u00A0')],
    ['soft hyphens', NEWS.replace('prisoners', 'pris\u00ADoners')],
    ['a byte order mark', `\uFEFF${NEWS}`],
    ['Windows line ends', `${NEWS}\r\n\r\nBuses brought them home.\r\n`],
    ['no space after the full stop', `${NEWS}Buses brought them home.`],
    ['a word of 2 MB in capitals', `${NEWS} ${'A'.repeat(2_000_000)}`],
    ['a word of 2 MB with a capital in every second place', `${NEWS} ${'aA'.repeat(1_000_000)}`],
    ['a line that goes on', `${NEWS} ${'and on it goes '.repeat(5_000)}`],
  ])('reads %s as it reads the plain text', (_name, text) => {
    expect(counts(read(text))).toEqual(['RU 205', 'UA 205']);
  });

  it.each([
    ['Ukrainian', 'uk', 'Україна та Росія у пʼятницю обміняли по 205 полонених.'],
    ['German', 'de', 'Russland und die Ukraine haben am Freitag je 205 Gefangene ausgetauscht.'],
    ['Arabic', 'ar', 'تبادلت روسيا وأوكرانيا 205 أسرى حرب يوم الجمعة.'],
    ['Chinese', 'zh', '俄罗斯和乌克兰周五各释放205名战俘。'],
    ['a language that nobody knows', 'xx', NEWS],
  ])('tells nothing rather than something wrong of %s', (_name, language, text) => {
    expect(read(text, language)).toEqual({ events: [], figures: [], unreadLanguage: language });
  });

  it('reads a long text up to the limit and says how much it left', () => {
    const text = `${NEWS} ${'Buses brought them home in the evening. '.repeat(130_000)}`;
    const { truncated, ...told } = read(text);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(counts({ ...told })).toEqual(['RU 205', 'UA 205']);
    expect(truncated).toBe(text.length - 100_000);
  });

  it('says so as well where what it read tells of no swap', () => {
    const text = `${'The council met again. '.repeat(10_000)} ${NEWS}`;
    expect(read(text)).toEqual({ events: [], figures: [], truncated: text.length - 100_000 });
  });

  it('says nothing of a text that was read whole', () => {
    expect(read(NEWS).truncated).toBeUndefined();
  });

  it('reads one line of a megabyte', () => {
    const text = `${NEWS} ${'a'.repeat(1_000_000)}`;
    expect(counts(read(text))).toEqual(['RU 205', 'UA 205']);
  });
});
