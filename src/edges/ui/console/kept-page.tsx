// A page as it was fetched in, a frame around it out that runs no script of it and loads nothing from elsewhere.
import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { OutLink } from '../links.tsx';
import { instantWords } from '../words.ts';

export type KeptView = { readonly id: string; readonly url: string | null; readonly fetchedAt: string | null };

export const KeptPage: FC<{ readonly view: KeptView }> = ({ view: { id, url, fetchedAt } }) => (
  <Layout title="A kept page · Swapledger" here={null}>
    <section class="intro">
      <h1>As it was fetched</h1>
      <p class="lead">
        <OutLink url={url}>{url ?? 'Handed in without an address'}</OutLink>
        {fetchedAt === null ? '' : `, ${instantWords(fetchedAt)}`}. Without scripts, pictures and styles of elsewhere.
      </p>
    </section>
    <iframe
      class="kept"
      sandbox=""
      referrerpolicy="no-referrer"
      src={`/kept/${encodeURIComponent(id)}/raw`}
      title="The page as it was fetched"
    ></iframe>
  </Layout>
);
