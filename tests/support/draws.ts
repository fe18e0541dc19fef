// Imported by every test that draws at random: each run draws the same, so that a run says something of the change before it, and not of chance.
//
//   DRAWS=random npx vitest run tests/edges/store/any-turns.test.ts     looks further; what fails prints its own seed
import fc from 'fast-check';

const SEED = 20_220_921;

const asked = process.env['DRAWS'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? SEED : Number(asked) });
