// Whole English pages in, the exchanges that they tell of out: none is missed, none is invented, and each is right in date, counts and status.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/pipeline/index.ts';
import { type Annotated, scoreEvents } from '../score/score-events.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => {
    const expected = JSON.parse(readFileSync(folder + file, 'utf8')) as Partial<Omit<Annotated, 'id'>>;
    return { id: file.replace('.expected.json', ''), ...expected };
  })
  .filter(({ language, events }) => language === 'en' && events !== undefined);

describe('the events of a page', () => {
  it.each(pages)('$id', async ({ id, events = [] }) => {
    const body = new Uint8Array(readFileSync(`${folder}${id}.html`));
    const read = await extractPage({ url: null, contentType: null, fetchedAt: null, body }, {});
    const text = read.article?.text ?? '';
    const score = scoreEvents([{ id, text, events }], () => ({ events: read.events, figures: read.figures, text }));
    expect(score).toMatchObject({ event_f1: 1, strict_f1: 1, grounded: 1, false_alarm_rate: 0 });
  });
});
