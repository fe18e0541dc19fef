// Settings in, what reads a document or a URL with no database out: the parsing processes and the one way out to the web.
import { availableParallelism } from 'node:os';
import type { Extraction } from '../../domain/article.ts';
import type { Document } from '../../domain/document.ts';
import type { Config } from '../config.ts';
import { openFetcher } from '../fetch/index.ts';
import { openParsePool } from '../parse/index.ts';
import { pageOf } from './document-input.ts';

export type Readers = {
  /** Pages under way that keep every parsing process busy. */
  readonly window: number;
  readonly read: (document: Document) => Promise<Extraction>;
  /** The page of a URL as a document. Throws PipelineError. */
  readonly fetch: (url: string) => Promise<Document>;
  readonly close: () => Promise<void>;
};

export function openReaders(config: () => Config): Readers {
  const size = Math.max(1, Math.min(availableParallelism(), 8));
  const pool = openParsePool({ size, timeoutMs: 10_000, memoryMb: 512 });
  let fetcher: ReturnType<typeof openFetcher> | null = null;
  return {
    window: size * 4,
    read: async (document) => {
      const { page, known } = pageOf(document);
      return { ...(await pool.read(page, known)), id: document.id };
    },
    fetch: async (url) => {
      const { allowHosts, denyHosts, contact } = config();
      fetcher ??= openFetcher({ allowHosts, denyHosts, contact });
      const page = await fetcher.fetchPage(url);
      return {
        id: url,
        url: page.url ?? url,
        title: null,
        published: null,
        fetchedAt: page.fetchedAt,
        contentType: page.contentType,
        language: null,
        body: { kind: 'page', bytes: page.body },
      };
    },
    close: async () => {
      await Promise.all([pool.close(), fetcher?.close()]);
    },
  };
}
