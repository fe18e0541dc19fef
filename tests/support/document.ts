// A text in, a document that says nothing else of itself out; what a test cares about is given beside the text.
import type { Document } from '../../src/domain/document.ts';

/** @param told fields that differ */
export function documentOf(text: string, told: Partial<Document> = {}): Document {
  return {
    id: null,
    url: null,
    title: null,
    published: null,
    fetchedAt: null,
    contentType: null,
    language: null,
    body: { kind: 'text', text },
    ...told,
  };
}
