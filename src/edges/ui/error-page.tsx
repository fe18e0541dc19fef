// What went wrong in, a page that says so and leads back out.
import type { FC } from 'hono/jsx';
import { Layout } from './layout.tsx';

export const ErrorPage: FC<{ readonly title: string; readonly detail: string }> = ({ title, detail }) => (
  <Layout title={`${title} · Swapledger`} here={null}>
    <section class="intro">
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>
        <a href="/">Back to the ledger</a>
      </p>
    </section>
  </Layout>
);
