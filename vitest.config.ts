import { defineConfig } from 'vitest/config';

/** Rooms without state, clock or I/O: their tests share one process, and load the words and rows once. */
const PURE = [
  'domain',
  'gazetteer',
  'languages',
  'lists',
  'article',
  'text',
  'claims',
  'events',
  'records',
  'review',
  'publish',
];
const ofPureRooms = PURE.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes; a busy machine takes longer than the second that is usual.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'pure', include: ofPureRooms, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/**/*.test.{ts,tsx}'], exclude: ofPureRooms } },
    ],
  },
});
