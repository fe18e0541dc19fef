// A party in, under whose name events have it out: a side of a war that is otherwise a broker has an id of its own while an article is read.
const KNOWN_AS: Readonly<Record<string, string>> = {
  // The command in Korea was the United Nations'.
  'UN Command': 'UN',
};

export function knownAs(id: string): string {
  return KNOWN_AS[id] ?? id;
}
