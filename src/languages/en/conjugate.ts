// A verb as a dictionary has it in, its forms out: "hand" → hand, hands, handed, handing.
import type { VerbForm } from '../frame.ts';

/** Verbs of two spellings: both are past and participle. */
const SPELT_TWICE: Readonly<Record<string, readonly [string, string]>> = {
  bus: ['bused', 'bussed'],
  travel: ['travelled', 'traveled'],
};

/** Past and participle of the verbs that go their own way. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  bear: ['bore', 'borne'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  drive: ['drove', 'driven'],
  drop: ['dropped', 'dropped'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  ride: ['rode', 'ridden'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  step: ['stepped', 'stepped'],
  swap: ['swapped', 'swapped'],
  ship: ['shipped', 'shipped'],
  take: ['took', 'taken'],
  win: ['won', 'won'],
  transfer: ['transferred', 'transferred'],
  permit: ['permitted', 'permitted'],
  remit: ['remitted', 'remitted'],
  trek: ['trekked', 'trekked'],
  tear: ['tore', 'torn'],
  stride: ['strode', 'stridden'],
  ferry: ['ferried', 'ferried'],
  part: ['parted', 'parted'],
  run: ['ran', 'run'],
  swing: ['swung', 'swung'],
  keep: ['kept', 'kept'],
  slip: ['slipped', 'slipped'],
  airlift: ['airlifted', 'airlifted'],
  draw: ['drew', 'drawn'],
  pay: ['paid', 'paid'],
};

const BE: readonly (readonly [string, VerbForm])[] = [
  ['be', 'base'],
  ['is', 'base'],
  ['are', 'base'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'ing'],
];

export function conjugate(base: string): readonly (readonly [word: string, form: VerbForm])[] {
  if (base === 'be') return BE;
  const spelt = SPELT_TWICE[base];
  if (spelt !== undefined)
    return [
      [base, 'base'],
      [thirdOf(base), 'base'],
      ...spelt.flatMap((word): [string, VerbForm][] => [
        [word, 'past'],
        [word, 'participle'],
      ]),
      ...[...new Set(spelt.map((word) => ingOf(base, word)))].map((word): [string, VerbForm] => [word, 'ing']),
    ];
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  return [
    [base, 'base'],
    [thirdOf(base), 'base'],
    [past, 'past'],
    [participle, 'participle'],
    [ingOf(base, participle), 'ing'],
  ];
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The doubled letter of "swapping" is that of "swapped". */
function ingOf(base: string, participle: string): string {
  const doubled = /([bdgklmnprst])\1ed$/u.exec(participle)?.[1];
  if (doubled !== undefined && !base.endsWith(`${doubled}${doubled}`)) return `${base}${doubled}ing`;
  if (DOUBLES.has(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const DOUBLES: ReadonlySet<string> = new Set(['begin', 'get', 'let', 'set', 'put', 'win', 'cut', 'run']);
