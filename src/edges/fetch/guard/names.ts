// A host name goes in; why it can never be a public news site comes out, or null.

/** Last labels that no public name ends in: RFC 6761, 6762, 7686, 8375, 9476, and what routers and clusters use. */
const PRIVATE_ENDINGS = [
  'alt',
  'arpa',
  'corp',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'svc',
  'test',
] as const;

/** `host` in lower case, without its trailing dot. A stub or a split-horizon resolver may answer anything: the name decides. */
export function privateNameReason(host: string): string | null {
  const labels = host.split('.');
  if (labels.some((label) => label === '' || label.length > 63) || host.length > 253) {
    return 'is no host name that could be looked up';
  }
  if (labels.length === 1) return 'has no dot, so it is a name of some private network';
  const ending = PRIVATE_ENDINGS.find((row) => row === labels.at(-1));
  return ending === undefined ? null : `ends in ".${ending}", which no public host does`;
}
