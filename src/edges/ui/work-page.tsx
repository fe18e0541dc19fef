// A page where somebody looks after something: its title and the way to its neighbours, what became of the last thing done, and the work.
import type { Child, FC } from 'hono/jsx';
import { type ConsoleHere, ConsoleTabs } from './console/tabs.tsx';
import { Layout } from './layout.tsx';
import { Done, Fault } from './notices.tsx';

type Props = {
  readonly title: string;
  /** In place of the title, where that is no text. */
  readonly heading?: Child;
  /** Where in the console; without it the page is nobody's but one's own. */
  readonly tab?: ConsoleHere;
  readonly lead?: string;
  readonly script?: string;
  readonly said?: string | null;
  readonly fault?: string | null;
  readonly children?: Child;
};

export const WorkPage: FC<Props> = ({ title, heading, tab, lead, script, said = null, fault = null, children }) => (
  <Layout
    title={`${title} · Swapledger`}
    here={tab === undefined ? null : 'console'}
    {...(script === undefined ? {} : { script })}
  >
    <section class="intro">
      {heading ?? <h1>{title}</h1>}
      {tab === undefined ? null : <ConsoleTabs here={tab} />}
      {lead === undefined ? null : <p class="lead">{lead}</p>}
    </section>
    <Done text={said} />
    <Fault text={fault} />
    {children}
  </Layout>
);

type RowProps = {
  /** What there is to know beside its name. */
  readonly by?: Child;
  /** What can be done about it. */
  readonly act?: Child;
  readonly children?: Child;
};

/** One of many that are looked after. */
export const WorkRow: FC<RowProps> = ({ by, act, children }) => (
  <li class="letter">
    <div>
      {children}
      {by === undefined ? null : <p class="by">{by}</p>}
    </div>
    {act}
  </li>
);

type ActionProps = {
  readonly to: string;
  /** Null: not sent. */
  readonly fields: Readonly<Record<string, string | null>>;
  readonly children?: Child;
};

/** A form that is nothing but buttons, about what its fields name. */
export const Action: FC<ActionProps> = ({ to, fields, children }) => (
  <form class="buttons" method="post" action={to}>
    {Object.entries(fields).map(([name, value]) =>
      value === null ? null : <input type="hidden" name={name} value={value} />,
    )}
    {children}
  </form>
);

type ButtonProps = { readonly name?: string; readonly value?: string; readonly children?: Child };

export const Press: FC<ButtonProps> = ({ name, value, children }) => (
  <button class="plain" type="submit" name={name} value={value}>
    {children}
  </button>
);
