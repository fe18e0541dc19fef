// What a parsing process is asked to read: a page, or an article that is at hand.
import type { Article, KnownMetadata, Page } from '../../domain/article.ts';

export type Sent = { readonly page: Page; readonly known: KnownMetadata } | { readonly article: Article };
