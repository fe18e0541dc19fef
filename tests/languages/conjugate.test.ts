import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/languages/en/conjugate.ts';
import { verbs } from '../../src/languages/en/verbs.ts';

describe('the forms of English verbs', () => {
  it.each([
    ['hand', 'hand hands handed handed handing'],
    ['free', 'free frees freed freed freeing'],
    ['pass', 'pass passes passed passed passing'],
    ['carry', 'carry carries carried carried carrying'],
    ['drop', 'drop drops dropped dropped dropping'],
    ['permit', 'permit permits permitted permitted permitting'],
    ['trek', 'trek treks trekked trekked trekking'],
    ['do', 'do does did done doing'],
    ['tear', 'tear tears tore torn tearing'],
    ['stride', 'stride strides strode stridden striding'],
  ])('%s', (base, forms) => {
    expect(
      conjugate(base)
        .map(([word]) => word)
        .join(' '),
    ).toBe(forms);
  });

  it('no verb of the list that ends in one short vowel and a consonant is spelt as if it did not, but where nothing stresses it', () => {
    const once = verbs.filter(
      ({ forms: [base, , past] }) =>
        past?.[0] === `${base?.[0]}ed` && /[^aeiou][aeiou][bdgklmnprt]$/u.test(base?.[0] ?? ''),
    );
    expect([...new Set(once.map(({ forms: [base] }) => base?.[0]))].sort()).toEqual(UNSTRESSED);
  });
});

const UNSTRESSED =
  'answer barter clamber counter deliver exit motor offer open pardon recover render spirit stagger surrender usher'.split(
    ' ',
  );
