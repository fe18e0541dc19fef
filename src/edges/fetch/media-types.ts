// A media type goes in; why a page of that type is not downloaded comes out, or null where the article room may look at it.
import { PipelineError } from '../../domain/failure.ts';
import { shown } from './guard/check-url.ts';

/** What is never an article, however it is read. */
const BINARY = [
  /^(image|audio|video|font|model|haptics)\//,
  /^application\/(pdf|zip|gzip|x-gzip|x-bzip2?|x-xz|x-tar|x-7z-compressed|x-rar(-compressed)?|vnd\.rar)$/,
  /^application\/(octet-stream|x-msdownload|java-archive|wasm|epub\+zip|rtf|postscript|json|ld\+json)$/,
  /^application\/(msword|vnd\.(ms-|openxmlformats-|oasis\.opendocument|android\.|apple\.)\S*)$/,
] as const;

/** A missing type, text/plain and the rest are left to the article room, which looks at the bytes. */
export function refuseBinary(url: string, mediaType: string): PipelineError | null {
  if (!BINARY.some((pattern) => pattern.test(mediaType))) return null;
  return new PipelineError(
    'permanent',
    'not_html',
    `${shown(url)}: is ${shown(mediaType)}, not a page of text; enqueue the article it belongs to`,
  );
}
