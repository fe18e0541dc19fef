// The classes of the words that stand in a sentence, a bit each: an article is asked some thousand times whether one of them does.

/** The number of each class that was met: there are as many as word lists have, whatever the text. */
const numbers = new Map<string, number>();

export function classNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

export class Classes {
  private readonly bits: number[] = [];
  /** The number of the first that was added. */
  private first = -1;

  /** @param number of the class, as `classNumber` has it */
  add(number: number): void {
    const word = number >> 5;
    while (this.bits.length <= word) this.bits.push(0);
    if (this.first === -1) this.first = number;
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (number & 31));
  }

  includes(name: string): boolean {
    const number = numbers.get(name);
    if (number === undefined) return false;
    return ((this.bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  includesOne(names: readonly string[]): boolean {
    for (let i = 0; i < names.length; i++) if (this.includes(names[i] ?? '')) return true;
    return false;
  }

  /** Whether `name` is the first class of the first word. */
  beginWith(name: string): boolean {
    return this.first !== -1 && this.first === numbers.get(name);
  }

  /** The same, and `name` as well. */
  with(name: string): Classes {
    const more = new Classes();
    more.bits.push(...this.bits);
    more.first = this.first;
    more.add(classNumber(name));
    return more;
  }
}
