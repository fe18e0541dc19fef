// What went wrong in, a page that says so and leads back out.
import type { FC } from 'hono/jsx';
import { Layout } from './layout.tsx';

export type WayBack = { readonly href: string; readonly words: string };

export const TO_LEDGER: WayBack = { href: '/', words: 'Back to the ledger' };

type Props = { readonly title: string; readonly detail: string; readonly back: WayBack };

export const ErrorPage: FC<Props> = ({ title, detail, back }) => (
  <Layout title={`${title} · Swapledger`} here={null}>
    <section class="intro">
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>
        <a href={back.href}>{back.words}</a>
      </p>
    </section>
  </Layout>
);
