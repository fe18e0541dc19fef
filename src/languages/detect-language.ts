// A text in, the language whose common words it is full of out.
import type { Furniture } from './furniture.ts';

const SAMPLE_CHARACTERS = 4000;
const FEWEST_WORDS = 5;

/** Headlines and lists have fewer common words than prose: English about 0.15 to 0.35; other languages of its script under 0.05. */
const SPARSE = 0.4;

/** Every page is asked: the sets are made once. */
export function languageDetector(known: readonly Furniture[]) {
  const rows = known.map(({ language, commonWords, commonShare }) => ({
    language,
    common: new Set(commonWords),
    commonShare,
  }));
  return (text: string, kind: 'prose' | 'sparse' = 'prose'): string | null => {
    const words =
      text
        .slice(0, SAMPLE_CHARACTERS)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (words.length < FEWEST_WORDS) return null;
    let best: { language: string; share: number } | null = null;
    for (const { language, common, commonShare } of rows) {
      const share = words.filter((word) => common.has(word)).length / words.length;
      const needed = kind === 'sparse' ? commonShare * SPARSE : commonShare;
      if (share >= needed && (best === null || share > best.share)) best = { language, share };
    }
    return best?.language ?? null;
  };
}
