// Every step that the rooms name as the maker of a number says what it does.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGINE_STEPS, UNREAD } from '../../src/domain/engine-steps.ts';

it('every step of the engine is described, and nothing else is', () => {
  const named = ['claims', 'events'].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(`src/${room}/${file}`, 'utf8').match(/engine\/[a-z-]+|\bUNREAD\b/g) ?? []),
  );
  expect(new Set(named.map((name) => (name === 'UNREAD' ? UNREAD : name)))).toEqual(new Set(Object.keys(ENGINE_STEPS)));
});
