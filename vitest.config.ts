import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    pool: 'forks',
    // A poll waits for what is meant to be there, however busy the machine is.
    expect: { poll: { timeout: 20_000 } },
  },
});
