// Where the operator is in the console in, the way to its other pages out.
import { type FC, useContext } from 'hono/jsx';
import { mayAct } from '../../../domain/account.ts';
import { FrameContext } from '../frame.ts';

export type ConsoleHere = 'overview' | 'stopped' | 'sources' | 'queues' | 'accounts';

const TABS: readonly (readonly [here: ConsoleHere, href: string, label: string])[] = [
  ['overview', '/console', 'Overview'],
  ['stopped', '/console/stopped', 'Stopped'],
  ['sources', '/console/sources', 'Sources'],
  ['queues', '/console/queues', 'Raw queues'],
];

export const ConsoleTabs: FC<{ readonly here: ConsoleHere }> = ({ here }) => {
  const { who } = useContext(FrameContext);
  return (
    <nav class="tabs" aria-label="Console">
      {TABS.map(([name, href, label]) => (
        <a href={href} aria-current={here === name ? 'page' : undefined}>
          {label}
        </a>
      ))}
      {mayAct(who.role, 'administrator') ? (
        <a href="/accounts" aria-current={here === 'accounts' ? 'page' : undefined}>
          Accounts
        </a>
      ) : null}
    </nav>
  );
};
