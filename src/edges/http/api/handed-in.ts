// A text or a saved page as a script hands it in, with what is known of it, in; the document that the ledger takes out.
import { z } from 'zod';
import type { Document } from '../../../domain/document.ts';
import { scrub } from '../../../domain/scrub.ts';
import { isDateOrTime } from '../../../service/index.ts';
import { fromWire, WireDocument } from '../wire.ts';

const date = z
  .string()
  .refine(isDateOrTime, 'write a day or a time, as in 2025-05-23 or 2025-05-23T21:40:00-04:00')
  .nullish();

const about = (description: string) => z.string().nullish().meta({ description });

export const HandedIn = z
  .strictObject({
    id: about('Comes back in its outcome.'),
    url: about('Where it was published. Left out: it is known by its words.'),
    title: about('Its headline, where that is known beforehand.'),
    published: date.meta({ description: 'When it was published, where that is known beforehand.' }),
    fetchedAt: date.meta({ description: 'When the page was fetched: it was published no later.' }),
    contentType: about('Of a page: text/html.'),
    language: about('BCP 47, where it is known beforehand: en.'),
    text: about('What the article says.'),
    html: about('Its page, decoded.'),
    body: WireDocument.shape.body
      .nullish()
      .meta({ description: 'Its page as bytes: kind page, base64; or kind text.' }),
  })
  .refine(
    ({ text, html, body }) => [text, html, body].filter((one) => one != null).length === 1,
    'give one of text, html and body',
  )
  .meta({ examples: [{ url: 'https://news.example/swap', published: '2025-05-23', text: 'Russia and Ukraine …' }] });
export type HandedIn = Readonly<z.infer<typeof HandedIn>>;

export function documentOf({ text, html, body, ...known }: HandedIn): Document {
  const { id = null, url = null, title = null, published = null, fetchedAt = null, language = null } = known;
  const { contentType = null } = known;
  const said = { id, url, title, published, fetchedAt, contentType, language };
  if (text != null) return { ...said, body: { kind: 'text', text } };
  if (html == null) return fromWire({ ...said, body: body ?? { kind: 'text', text: '' } });
  // A string is decoded already, whatever encoding it had on its way here.
  const type = `${contentType?.split(';')[0]?.trim() || 'text/html'}; charset=utf-8`;
  return { ...said, contentType: type, body: { kind: 'page', bytes: new TextEncoder().encode(scrub(html)) } };
}
