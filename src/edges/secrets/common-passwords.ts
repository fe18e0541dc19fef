// A word in, whether it is one of the 49,000 passwords that people take most often out; read when it is first asked for.

let known: Promise<ReadonlySet<string>> | null = null;

/** @param word in small letters */
export async function isCommonPassword(word: string): Promise<boolean> {
  known ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  return (await known).has(word);
}
