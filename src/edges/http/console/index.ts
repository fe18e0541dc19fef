// The operator's console: what is where, what stopped, the sources; each action is noted under a name.
import { type App, newRoutes } from '../env.ts';
import type { HttpPorts } from '../ports.ts';
import { ledgerOfWho } from './ledger-of.ts';
import { overviewRoutes } from './overview.ts';
import { rawQueueRoutes } from './raw-queues.ts';
import { sourceRoutes } from './sources.ts';
import { stoppedRoutes } from './stopped.ts';

export function consoleRoutes(ports: HttpPorts): App {
  const ledgerOf = ledgerOfWho(ports);
  const routes = newRoutes();
  routes.route('/', overviewRoutes(ports, ledgerOf));
  routes.route('/stopped', stoppedRoutes(ports));
  routes.route('/sources', sourceRoutes(ports, ledgerOf));
  routes.route('/queues', rawQueueRoutes(ports));
  return routes;
}
