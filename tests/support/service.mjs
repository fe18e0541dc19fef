// A service that tests ask by IPC: the compiled runtime, as it is, or with what ends it at a given point put round its parts.
import { readConfig } from '../../dist/src/edges/config.js';
import { createLog } from '../../dist/src/edges/log.js';
import { openRuntime } from '../../dist/workers/runtime.js';

const say = (line) => process.stderr.write(`${line}\n`);
const config = readConfig(process.env, process.cwd());
const log = createLog({ level: config.logLevel, terminal: false, write: say, now: () => new Date().toISOString() });
const runtime = await openRuntime(config, { log, say, ...(await wrapped()) });
const { ledger } = runtime;

const verbs = {
  start: async (stages) => {
    await runtime.startStages(stages);
    runtime.startSchedule();
  },
  accept: (urls) => ledger.accept(urls),
  progress: (ids) => ledger.progress(ids),
  addSources: (sources) => ledger.addSources(sources),
  sources: () => ledger.sources(),
  status: () => ledger.status(),
  why: (url) => ledger.why(url),
  records: ({ cursor, limit }) => ledger.records({ state: 'any', order: 'oldest', cursor, limit }),
  record: (id) => ledger.record(id),
  articles: (ids) => ledger.articles(ids),
  close: () => runtime.close(),
};

async function wrapped() {
  if (process.env.FAULT_POINT === undefined && process.env.FAULT_PLANT === undefined) return {};
  const { watchDatabase, watchParts } = await import('../faults/killer.mjs');
  return { wrap: { database: watchDatabase, parts: watchParts } };
}

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
