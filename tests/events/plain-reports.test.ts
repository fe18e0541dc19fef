// What every newsroom writes: likely first sentences, each beside likely second ones. A fault in one of the words shows in a whole row.
import { describe, expect, it } from 'vitest';
import { exchangesIn } from './exchanges-told.ts';

const PRINTED = '2025-05-24';

/** "2025-05-23 RU:34 UA:757", the same for each of several exchanges. */
function got(text: string): string {
  return exchangesIn(PRINTED, text)
    .map(({ kind, status, date, transfers }) => {
      const sums = new Map<string, number>();
      for (const { to, count } of transfers) sums.set(to, (sums.get(to) ?? 0) + (count ?? 0));
      const sides = [...sums].filter(([, sum]) => sum > 0).sort(([a], [b]) => (a < b ? -1 : 1));
      return `${kind} ${status} ${date.start ?? '?'} ${sides.map(([side, sum]) => `${side}:${sum}`).join(' ')}`;
    })
    .join('; ');
}

type Two = { readonly a: string; readonly b: string; readonly ids: readonly [string, string] };

const SIDES: readonly (Two & { readonly as: readonly [string, string] })[] = [
  { a: 'Russia', b: 'Ukraine', ids: ['RU', 'UA'], as: ['Russian', 'Ukrainian'] },
  { a: 'Azerbaijan', b: 'Armenia', ids: ['AZ', 'AM'], as: ['Azerbaijani', 'Armenian'] },
  { a: 'India', b: 'Pakistan', ids: ['IN', 'PK'], as: ['Indian', 'Pakistani'] },
];

describe('as many each, whatever the formula', () => {
  it.each([
    'A and B exchanged 2N prisoners of war on Friday, N from each side.',
    'A and B each released N prisoners of war on Friday.',
    'A and B carried out an exchange of prisoners on Friday under the formula N for N.',
    'A total of 2N prisoners were exchanged by A and B on Friday, N on each side.',
    'On Friday N prisoners of war returned to B and N to A.',
    'A and B swapped prisoners on Friday, N apiece.',
    'A and B conducted an N-for-N prisoner swap on Friday.',
    'An exchange involving N prisoners from each side took place between A and B on Friday.',
    'A and B exchanged prisoners on Friday. Each side handed over N prisoners of war.',
    'A and B exchanged prisoners on Friday on an N-for-N basis.',
    'A and B exchanged N prisoners of war for N on Friday.',
    'N prisoners of war from each side were exchanged by A and B on Friday.',
    'A returned N prisoners of war to B on Friday and got back as many.',
    'The exchange on Friday between A and B covered 2N prisoners of war, N on either side.',
    'A and B completed a swap of 2N prisoners on Friday, with each side releasing N.',
    'N bAdj soldiers were swapped for N aAdj ones on Friday.',
    'B said on Friday that N of its soldiers had been returned; A said it had received N too.',
    'N bAdj servicemen are home, B said on Friday. The exchange was N for N.',
    'Mediation succeeded on Friday in the exchange of 2N captives, N from each side, between A and B.',
  ])('%s', (pattern) => {
    for (const { a, b, ids, as } of SIDES)
      for (const n of [15, 103, 205]) {
        const text = pattern
          .replaceAll('aAdj', as[0])
          .replaceAll('bAdj', as[1])
          .replaceAll('2N', String(2 * n))
          .replace(/\bN\b/gu, String(n))
          .replace(/\bA\b(?! (?:total|new))/gu, a)
          .replace(/\bB\b/gu, b);
        const each = [...ids].sort().map((id) => `${id}:${n}`);
        expect(`${text} => ${got(text)}`).toBe(`${text} => exchange completed 2025-05-23 ${each.join(' ')}`);
      }
  });
});

describe('the dead of both sides', () => {
  const behind: readonly (readonly [text: string, russians: number])[] = [
    ['Russia received the bodies of 34 of its soldiers in return.', 34],
    ['In return, Ukraine handed over the bodies of 34 Russian soldiers.', 34],
    ['Moscow got 34 bodies back.', 34],
    ['Russia got back 34 of its own dead.', 34],
    ['Russian media said Moscow had received 34 bodies.', 34],
    ['Russia, for its part, received 34.', 34],
    ['A Russian lawmaker put the number of dead soldiers obtained from Kyiv at 34.', 34],
    ['Officials will identify them.', 0],
  ];
  it.each([
    'Russia returned the bodies of 757 Ukrainian soldiers on Friday.',
    'Ukraine received the bodies of 757 of its soldiers on Friday.',
    'The bodies of 757 fallen Ukrainian soldiers were returned to Ukraine on Friday.',
    'Russia handed over 757 bodies to Ukraine on Friday.',
    'The remains of 757 Ukrainian servicemen were repatriated from Russia on Friday.',
    'Kyiv said it had received the bodies of 757 soldiers from Moscow on Friday.',
  ])('%s', (first) => {
    for (const [second, russians] of behind) {
      const text = `${first} ${second}`;
      const sides = russians === 0 ? 'UA:757' : `RU:${russians} UA:757`;
      expect(`${text} => ${got(text)}`).toBe(`${text} => remains completed 2025-05-23 ${sides}`);
    }
  });
});

describe('hostages for prisoners', () => {
  const behind: readonly string[] = [
    'Israel released 183 Palestinian prisoners in return.',
    'In exchange, 183 Palestinians were released from Israeli jails.',
    'Hours later, 183 Palestinian prisoners were freed from Israeli prisons.',
    'Israel let 183 Palestinian prisoners and detainees go.',
    'Israeli authorities freed 183 Palestinian prisoners, most of them serving long terms.',
  ];
  it.each([
    'Hamas released three Israeli hostages on Friday.',
    'Hamas militants handed three Israeli hostages to the Red Cross on Friday.',
    'Three Israeli hostages were freed by Hamas on Friday under the ceasefire deal.',
    'The Red Cross brought three Israeli hostages out of Gaza on Friday; Hamas had held them for a year.',
  ])('%s', (first) => {
    for (const second of behind) {
      const text = `${first} ${second}`;
      expect(got(text)).toMatch(/^exchange completed 2025-05-23 (?:Hamas:183 IL:3|IL:3 PS:183)$/u);
    }
  });
});

describe('what is only planned', () => {
  it.each([
    'Russia and Ukraine will exchange 95 prisoners each on Friday.',
    'A prisoner exchange of 95 for 95 is planned for Friday between Russia and Ukraine.',
    'The next exchange, of 95 prisoners from each side, will take place on Friday, Ukraine and Russia said.',
    'A swap of 95 prisoners on each side is expected on Friday, Russian and Ukrainian officials said.',
    'The exchange of prisoners between Russia and Ukraine, 95 on each side, has been postponed until Friday.',
    'Russia will release 95 prisoners on Friday, and Ukraine the same number.',
    'Russia and Ukraine are preparing to swap 95 prisoners each on Friday.',
  ])('%s', (text) => {
    expect(got(`${text} Officials are finishing the lists.`)).toBe('exchange planned 2025-05-30 RU:95 UA:95');
  });
});
