// A password and whose it is in, why anybody would guess it out; null where nobody would at once.

/** What people make long passwords of when they are asked for length: each is looked for as the whole of it, repeated. */
const GUESSES = [
  'password',
  'passwort',
  'passwd',
  'swapledger',
  'administrator',
  'admin',
  'letmein',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'changeme',
  'default',
  'secret',
  'login',
  'test',
  'user',
  'root',
] as const;
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

/** @example weaknessOf('password1234', 'ana') // 'It is made of "password" and what follows from it; …' */
export function weaknessOf(password: string, name: string): string | null {
  const plain = password.toLowerCase().normalize('NFKC');
  if (new Set(plain).size < LEAST_DIFFERENT)
    return 'It repeats a few characters; four unrelated words make a good one.';
  if (SEQUENCES.some((sequence) => sequence.includes(plain) || `${sequence}${sequence}`.includes(plain))) {
    return 'It is a row of keys; four unrelated words make a good one.';
  }
  const letters = lettersOf(plain);
  const [owner = ''] = name.split('@');
  for (const guess of [...GUESSES, lettersOf(owner), lettersOf(name)].filter((word) => word.length > 2)) {
    if (withoutWord(letters, guess) === '') {
      return `It is made of "${guess}" and what follows from it; four unrelated words make a good one.`;
    }
  }
  return null;
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
  return text.replaceAll(word, '').replace(/^(?:my|the|is|and|for)+|(?:my|the|is|and|for)+$/g, '');
}
