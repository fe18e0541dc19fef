// A text in, its MinHash fingerprint out; many fingerprints in, which texts repeat one another out.

/**
 * `minima`: of each hash function the least value over all runs of four words. `runs`: how many different runs there are.
 * A copy shares most of them, a light rewrite many, an independent report of the same event hardly any.
 */
export type Fingerprint = { readonly minima: readonly number[]; readonly runs: number };

/** Four words in a row are seldom chance; three are ("prisoners of war"). */
const RUN_WORDS = 4;
const BANDS = 32;
/** Two: a third of a text in common is found 19 times in 20, a twentieth one time in 13 and then looked at and let go. */
const MINIMA_A_BAND = 2;

/** The share of the shorter text that the longer one repeats, from which on the two are one: an outlet cuts wire copy at the end. */
const REPEATED = 0.5;
/** Of a few words half are repeated by chance. */
const SHORT_RUNS = 20;
const REPEATED_OF_SHORT = 0.8;

/** Words of any script; case, marks and spaces play no part. */
export function fingerprintOf(text: string): Fingerprint {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - RUN_WORDS + 1); at += 1) {
    runs.add(hash(words.slice(at, at + RUN_WORDS).join(' ')));
  }
  const minima = FUNCTIONS.map(([factor, offset]) => {
    let least = 0xffff_ffff;
    for (const run of runs) least = Math.min(least, mixed(Math.imul(run, factor) + offset));
    // As PostgreSQL keeps it: with a sign.
    return least | 0;
  });
  return { minima, runs: words.length === 0 ? 0 : runs.size };
}

/** One number a band, the same in two texts that share its minima: what an index is asked for. */
export function bandsOf({ minima }: Fingerprint): readonly number[] {
  return Array.from(
    { length: BANDS },
    (_, band) => hash(`${band} ${minima.slice(band * MINIMA_A_BAND, (band + 1) * MINIMA_A_BAND).join(' ')}`) | 0,
  );
}

/** Is one of the two a copy, a cut or a light rewrite of the other? */
function repeats(a: Fingerprint, b: Fingerprint): boolean {
  const shorter = Math.min(a.runs, b.runs);
  if (shorter === 0) return false;
  const equal = a.minima.filter((least, index) => least === b.minima[index]).length / a.minima.length;
  const shared = (equal * (a.runs + b.runs)) / (1 + equal);
  return shared / shorter >= (shorter < SHORT_RUNS ? REPEATED_OF_SHORT : REPEATED);
}

/**
 * Each text's name: that of the first, by name, of those that repeat one another, be it by way of a third. Only texts that
 * share a band are compared.
 */
export function familiesOf(texts: ReadonlyMap<string, Fingerprint>): ReadonlyMap<string, string> {
  const heads = new Map([...texts.keys()].map((name) => [name, name]));
  const headOf = (name: string): string => {
    const head = heads.get(name) ?? name;
    return head === name ? name : headOf(head);
  };
  for (const names of bucketsOf(texts).values()) {
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1)) {
        const [one, two] = [headOf(name), headOf(other)];
        const [a, b] = [texts.get(name), texts.get(other)];
        if (one === two || a === undefined || b === undefined || !repeats(a, b)) continue;
        heads.set(one < two ? two : one, one < two ? one : two);
      }
    });
  }
  return new Map([...texts.keys()].map((name) => [name, headOf(name)]));
}

function bucketsOf(texts: ReadonlyMap<string, Fingerprint>): ReadonlyMap<number, readonly string[]> {
  const buckets = new Map<number, string[]>();
  for (const [name, fingerprint] of texts) {
    for (const band of bandsOf(fingerprint)) {
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [name]);
      else bucket.push(name);
    }
  }
  return buckets;
}

/** FNV-1a, then mixed: near texts get far numbers. */
function hash(text: string): number {
  let sum = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x0100_0193);
  return mixed(sum);
}

/** The end of MurmurHash3: every bit of the number depends on every other. */
function mixed(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** One hash function each: an odd factor and an offset, drawn once from the counter. Never changed: kept fingerprints are made with them. */
const FUNCTIONS = Array.from(
  { length: BANDS * MINIMA_A_BAND },
  (_, index) => [mixed(2 * index + 1) | 1, mixed(2 * index + 2)] as const,
);
