// Every frame of every language says of its examples what they show, moves nobody in its counterexamples, and has an id of its own.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { reading } from '../claims/reading.ts';

describe.each(LANGUAGES)('frames of $id', (language) => {
  it.each(language.frames)('$id reads its examples', (frame) => {
    expect(frame.examples.length).toBeGreaterThan(0);
    for (const [text, ...says] of frame.examples) expect([...reading(text, language)].sort()).toEqual([...says].sort());
    for (const text of frame.counterexamples ?? []) expect(reading(text, language)).toEqual([]);
  });

  it('gives each frame an id of its own, under its language', () => {
    const ids = language.frames.map((frame) => frame.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${language.id}/`))).toEqual([]);
  });
});
