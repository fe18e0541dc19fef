// The parts of a service go in; they come out ending its process with SIGKILL at the point that the environment names.
import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressId } from '../../dist/src/edges/store/ids.js';

const { FAULT_POINT = '', FAULT_PASSAGE = '1', FAULT_PLANT = '' } = process.env;
let left = Number(FAULT_PASSAGE);

/** Ends the process at the passage that was asked for, at once and without a farewell. */
function pass(point) {
  if (point !== FAULT_POINT) return;
  left -= 1;
  if (left !== 0) return;
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** Names the point that the commit of the transaction under way is. */
const committing = new AsyncLocalStorage();
const beforeCommit = (point, act) => committing.run(point, act);

function watchStatements(target) {
  return new Proxy(target, {
    get(object, name) {
      if (name === 'connect') return async () => watchStatements(await object.connect());
      const value = Reflect.get(object, name);
      if (typeof value !== 'function') return value;
      if (name !== 'query') return value.bind(object);
      return (text, ...rest) => {
        if (/^\s*commit\b/i.test(text) && committing.getStore() !== undefined) pass(committing.getStore());
        if (/^\s*create table/i.test(text)) pass('P20');
        return object.query(text, ...rest);
      };
    },
  });
}

let pool = null;
export function watchDatabase(database) {
  pool = watchStatements(database.pool);
  return { ...database, pool };
}

export function watchParts({ store, queue, readPage, ...outside }) {
  return {
    ...outside,
    readPage: async (...given) => {
      const reading = readPage(...given);
      if (FAULT_POINT === 'P9' && --left === 0) await killChild();
      if (FAULT_POINT === 'P10') setTimeout(() => pass('P10'), 5);
      return await reading;
    },
    queue: {
      ...queue,
      enqueue: async (stage, ids) => {
        if (stage === 'fetch') pass('P3');
        await queue.enqueue(stage, ids);
        if (stage === 'fetch') pass('P4');
      },
      work: (stage, concurrency, handle) =>
        queue.work(stage, concurrency, async (id) => {
          await handle(id);
          if (stage === 'fetch') setTimeout(() => pass('P13'), 5);
        }),
    },
    store: {
      ...store,
      insertAddresses: async (rows, at) => {
        const given = FAULT_PLANT === 'no-unique-index' ? rows.map(unlike) : rows;
        const inserting = beforeCommit('P2', () => store.insertAddresses(given, at));
        if (FAULT_PLANT === 'ack-before-commit') {
          inserting.catch(() => undefined);
          return rows.map(({ url, key }) => ({ kind: 'accepted', given: url, id: addressId(key) }));
        }
        const outcomes = await inserting;
        pass('P1');
        return outcomes;
      },
      claim: async (...given) => {
        const claimed = await store.claim(...given);
        if (claimed !== null && given[0] === 'fetch') pass('P5');
        return claimed;
      },
      finishFetch: async (...given) => {
        const kept = await store.finishFetch(...given);
        pass('P8');
        return kept;
      },
      finishRead: async (...given) => {
        const kept = await beforeCommit('P11', () => store.finishRead(...given));
        pass('P12');
        return kept;
      },
      failAttempt: async (id, attempt, failure, at) => {
        if (failure.state !== 'dead') {
          const kept = await store.failAttempt(id, attempt, failure, at);
          if (failure.nextTryAt !== null) pass('P14');
          return kept;
        }
        const kept = await beforeCommit('P15', () => store.failAttempt(id, attempt, failure, at));
        if (FAULT_PLANT === 'delete-dead-letter') {
          await pool.query('DELETE FROM swapledger.address_steps WHERE address_id = $1', [id]);
          await pool.query('DELETE FROM swapledger.addresses WHERE id = $1', [id]);
        }
        return kept;
      },
      due: async (...given) => {
        const due = await store.due(...given);
        return FAULT_PLANT === 'no-outbox' ? { ...due, fetch: [] } : due;
      },
      claimDueSources: async (...given) => {
        const claimed = await store.claimDueSources(...given);
        if (claimed.length > 0) pass('P16');
        return claimed;
      },
      finishPoll: (...given) => beforeCommit('P17', () => store.finishPoll(...given)),
      resolveBlock: (...given) => beforeCommit('P18', () => store.resolveBlock(...given)),
      records: async (...given) => {
        const page = await store.records(...given);
        pass('P19');
        return page;
      },
    },
  };
}

let serial = 0;
const unlike = (row) => ({ ...row, key: `${row.key}#${process.pid}-${serial++}` });

/** The first of our children that lives. */
async function killChild() {
  await sleep(5);
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  if (children[0] !== undefined) process.kill(Number(children[0]), 'SIGKILL');
  process.send({ call: -1, answer: 'the child is killed' });
}
