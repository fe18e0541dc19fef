// Articles that count nobody and name those who go each way in; how many each side got out.
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** "US 1, RU 1": who got how many in the first event. */
function gotBy(title: string, text: string): string {
  const [event] = readEvents(articleOf(text, { title, published: '2022-12-09' })).events;
  return (event?.transfers ?? [])
    .map(({ to, count }) => `${to} ${String(count)}`)
    .toSorted()
    .join(', ');
}

describe('people told by name', () => {
  it.each([
    [
      'by whom "them" were jailed, and a swap denied in vain',
      'RU 1, US 1',
      'Griner heads home to Texas as Bout flies to Moscow',
      'Brittney Griner was on a plane to Texas on Thursday, ten months after Russia jailed her. Viktor Bout, the arms dealer, was by then on a jet to Moscow.\nThe White House insists that it was not a swap. Nobody believes it.',
    ],
    [
      'from where and whither a plane bore them',
      'IR 1, US 2',
      'Reporters back as banker goes home',
      'One plane bore a banker from Boston to Tehran on Thursday. Another carried Nora Lind and Peter Berg, two American journalists, from Tehran to Boston after 400 days in detention. It was a swap, said the State Department.',
    ],
    [
      'who stands in the headline beside those that are counted',
      'CA 2, CN 1',
      'Adams, Clark land in Toronto as Wei flies to Shanghai',
      'TORONTO - Ann Adams and Carl Clark, the two Canadians whom China locked up for more than a thousand days, stepped off an air force plane here before dawn on Friday. About the same time Wei Chen, a banker, was walking down a red carpet in Shanghai.\nOttawa denies that there was an exchange. Few in the capital believe it.',
    ],
    [
      'whom a state jailed, though no word calls them captives',
      'EE 1, RU 1',
      'Two planes, one bargain',
      'Yet on Thursday, while Eston Kohver flew out of Moscow on a chartered jet, a Russian plane was climbing out of Tallinn with Aleksei Dressen aboard.\nRussia, which locked up the Estonian officer, let him go the moment that Dressen was let go. A swap in all but name, one for one.',
    ],
    [
      'nobody, where one came home and nobody went',
      '',
      'Fenster home',
      'Danny Fenster landed in New York on Monday, six months after Myanmar jailed him. There was no exchange, the State Department said.',
    ],
  ])('%s: %s', (_, want, title, text) => {
    expect(gotBy(title, text)).toBe(want);
  });
});
