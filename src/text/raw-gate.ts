// The bytes of a page, tags and all, go in; whether it may tell of a swap comes out, before anybody decodes or parses it.
import type { Language } from '../languages/index.ts';

type RawGate = (bytes: Uint8Array) => boolean;

/** A word of captives this near a word of handing over: a paragraph with its tags. */
const REACH_BYTES = 2_000;
/** Every stem has so many bytes; the scan looks at every third byte or so of a page without any. */
const SHORTEST = 4;
/** UTF-16 has a NUL beside each letter of a tag: what cannot be searched passes. */
const HEAD_BYTES = 200;

type Kind = 'people' | 'transfer';
type Stem = { readonly bytes: Uint8Array; readonly kind: Kind };

/**
 * One pass in the manner of Wu and Manber: two bytes tell how far no stem can end. Letters of ASCII are the same in either
 * case; other stems are looked for in UTF-8, small and with a capital.
 * @example openRawGate(LANGUAGES)(await readFile('page.html'))
 */
export function openRawGate(languages: readonly Language[]): RawGate {
  const stems = languages.flatMap(({ gate }) => [
    ...encoded(gate.stems.people, 'people'),
    ...encoded(gate.stems.transfer, 'transfer'),
  ]);
  const shifts = new Uint8Array(1 << 14).fill(SHORTEST - 1);
  const byStart: Stem[][] = Array.from({ length: 1 << 12 }, () => []);
  for (const stem of stems) {
    for (let at = 0; at + 1 < SHORTEST; at++) {
      const block = blockAt(stem.bytes, at);
      shifts[block] = Math.min(shifts[block] ?? 0, SHORTEST - 2 - at);
    }
    byStart[startAt(stem.bytes, 0)]?.push(stem);
  }

  return (bytes) => {
    if (bytes.subarray(0, HEAD_BYTES).includes(0)) return true;
    const last = { people: Number.NEGATIVE_INFINITY, transfer: Number.NEGATIVE_INFINITY };
    const { length } = bytes;
    for (let end = SHORTEST - 1; end < length; ) {
      const shift = shifts[blockAt(bytes, end - 1)] ?? 0;
      if (shift > 0) {
        end += shift;
        continue;
      }
      const start = end - SHORTEST + 1;
      const candidates = byStart[startAt(bytes, start)];
      for (let at = 0; candidates !== undefined && at < candidates.length; at++) {
        const stem = candidates[at];
        if (stem === undefined || !matchesAt(bytes, start, stem.bytes)) continue;
        last[stem.kind] = start;
        if (Math.abs(last.people - last.transfer) <= REACH_BYTES) return true;
      }
      end += 1;
    }
    return false;
  };
}

function encoded(words: readonly string[], kind: Kind): readonly Stem[] {
  const spellings = words.flatMap((word) => (/^\p{ASCII}+$/u.test(word) ? [word] : [word, capitalised(word)]));
  return spellings.map((word) => ({ bytes: new TextEncoder().encode(word), kind }));
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Two bytes without the bit that tells small letters from capitals. */
function blockAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) & 0x5f) << 7) | ((bytes[at + 1] ?? 0) & 0x5f);
}

/** Four bytes, mixed. */
function startAt(bytes: Uint8Array, at: number): number {
  return (blockAt(bytes, at) * 31 + blockAt(bytes, at + 2)) & 0xfff;
}

const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

function matchesAt(bytes: Uint8Array, start: number, stem: Uint8Array): boolean {
  for (let at = 0; at < stem.length; at++) if (small(bytes[start + at] ?? 0) !== stem[at]) return false;
  return true;
}
