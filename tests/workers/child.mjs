// A service for the tests to kill: the compiled runtime, told by IPC what to do, and with no idea that it will be ended.

import { readConfig } from '../../dist/src/edges/config.js';
import { createLog } from '../../dist/src/edges/log.js';
import { openRuntime } from '../../dist/workers/runtime.js';

const say = (line) => process.stderr.write(`${line}\n`);
const config = readConfig(process.env, process.cwd());
const log = createLog({ level: config.logLevel, terminal: false, write: say, now: () => new Date().toISOString() });
const runtime = await openRuntime(config, { log, say });

const verbs = {
  start: async (stages) => {
    await runtime.startStages(stages);
    runtime.startSchedule();
  },
  accept: (urls) => runtime.ledger.accept(urls),
  progress: (ids) => runtime.ledger.progress(ids),
  why: (url) => runtime.ledger.why(url),
  records: () => runtime.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 }),
  close: () => runtime.close(),
};

process.on('message', async ({ call, verb, given }) => {
  try {
    process.send({ call, answer: (await verbs[verb](given)) ?? null });
  } catch (error) {
    process.send({ call, error: String(error) });
  }
  if (verb === 'close') process.disconnect();
});
// A test that failed leaves nobody behind.
process.on('disconnect', () => process.exit(0));
process.send({ call: 0, answer: 'ready' });
