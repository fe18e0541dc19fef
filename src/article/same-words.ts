// Two lines of a page in, whether one says what the other says out; marks, spaces and capitals do not count.

export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One says the other, or they share most of their words. */
export function agree(one: string, other: string): boolean {
  const a = bare(one);
  const b = bare(other);
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 4;
  const words = new Set(wordsOf(other));
  const own = wordsOf(one);
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.6;
}

/** Whether a line says no more and no less; marks and spaces make it somewhat longer than the bare words. */
export function saysSame(text: string, wanted: string | null): boolean {
  if (wanted === null || text.length < wanted.length || text.length > wanted.length * 2 + 10) return false;
  return bare(text) === wanted;
}
