// A password and whose it is in, why anybody would guess it out; null where nobody would at once.

/** What no list has and everybody here would try. */
const OURS = ['swapledger', 'administrator'] as const;
const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '98765432109876543210',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'йцукенгшщзхъфывапролджэячсмитьбю',
] as const;
/** Fewer different characters than this are one key held down, or two in turn. */
const LEAST_DIFFERENT = 5;

/** More runs of letters and of other signs than these are no word with trimmings. */
const MOST_RUNS = 3;
/** A year and a sign add nothing to a word. */
const LONGEST_TRIMMING = 5;

type IsCommon = (word: string) => Promise<boolean>;

/** @example await weaknessOf('Summer2026!!', 'ana', isCommon) // 'It is made of "summer" and what follows from it; …' */
export async function weaknessOf(password: string, name: string, isCommon: IsCommon): Promise<string | null> {
  const plain = password.toLowerCase().normalize('NFKC');
  if (new Set(plain).size < LEAST_DIFFERENT)
    return 'It repeats a few characters; four unrelated words make a good one.';
  if (SEQUENCES.some((sequence) => sequence.includes(plain) || `${sequence}${sequence}`.includes(plain))) {
    return 'It is a row of keys; four unrelated words make a good one.';
  }
  const found = madeOfName(plain, name) ?? (await madeOfCommon(plain, isCommon));
  return found && `It is made of "${found}" and what follows from it; four unrelated words make a good one.`;
}

/** 'ana.kovalenko.2026', of ana.kovalenko@example.org. */
function madeOfName(plain: string, name: string): string | null {
  const letters = lettersOf(plain);
  const [owner = ''] = name.split('@');
  const words = [...OURS, lettersOf(owner), lettersOf(name)].filter((word) => word.length > 2);
  return words.find((word) => withoutWord(letters, word) === '') ?? null;
}

/** 'trustno1trustno1', 'Summer2026!!', 'my-p@ssw0rd-2026': each whole, once where it is said twice, and by its runs. */
async function madeOfCommon(plain: string, isCommon: IsCommon): Promise<string | null> {
  const letters = lettersOf(plain);
  // Of 'tulip-8372910465' the word is the least part.
  const bare = letters.length * 2 >= plain.length ? saidOnce(withoutFillers(letters)) : plain;
  for (const whole of [saidOnce(plain), bare]) if (await isCommon(whole)) return whole;
  const runs = saidOnce(plain).match(/\p{L}+|\P{L}+/gu) ?? [];
  if (runs.length > MOST_RUNS) return null;
  const common = await Promise.all(runs.map((run) => isCommon(run)));
  const first = runs.find((_, index) => common[index] === true);
  const trimmings = runs.every((run, index) => common[index] === true || run.length <= LONGEST_TRIMMING);
  return first !== undefined && trimmings ? first : null;
}

/** 'dragon-dragon' → 'dragon'. */
function saidOnce(text: string): string {
  return /^(.{3,}?)(?:[\s\p{P}]?\1)+$/u.exec(text)?.[1] ?? text;
}

const SWAPPED: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** 'P@ssw0rd-2024!' → 'password': signs and digits round a word hide nothing, those inside it stand for letters. */
function lettersOf(text: string): string {
  return text
    .replace(/^[\d\p{P}\p{S}\s]+|[\d\p{P}\p{S}\s]+$/gu, '')
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/[013457]/g, (digit) => SWAPPED[digit] ?? digit)
    .replace(/[\d\p{P}\p{S}\s]/gu, '');
}

function withoutWord(text: string, word: string): string {
  return withoutFillers(text.replaceAll(word, ''));
}

function withoutFillers(text: string): string {
  return text.replace(/^(?:my|the|is|and|for)+|(?:my|the|is|and|for)+$/g, '');
}
