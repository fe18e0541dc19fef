// Every row of page furniture on its own example, and lines of prose that no row may take.
import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../src/languages/index.ts';

const rows = FURNITURE.flatMap(({ rows }) => rows);

describe('rows of furniture', () => {
  it('have ids of their own', () => expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));
  it.each(rows.map((row) => [row.id, row] as const))('%s says its example', (_, { pattern, example, kind }) => {
    const said = kind === 'published' || kind === 'notPublished' ? example.slice(0, example.search(/\d/)) : example;
    expect(pattern.test(said)).toBe(true);
  });
});

/** The longest lines that rows are tried on, made to be tried again and again. */
const HOSTILE = [
  'A',
  'a ',
  'By A',
  'Read more ',
  'all rights ',
  'page not ',
  '404 ',
  'your data ',
  ', and A',
  '| ',
  '. ',
].map((piece) => piece.repeat(400).slice(0, 400));

describe('hostile lines', () => {
  // A pattern that backtracks without bound never ends here.
  it.each(rows.map((row) => [row.id, row] as const))('do not hold up %s', (_, { pattern, example }) => {
    for (const line of HOSTILE) {
      for (const tried of [line, `By ${line}!`, `${example} ${line}!`])
        expect(typeof pattern.test(tried)).toBe('boolean');
    }
  });
});

const PROSE = [
  'Photographs of the freed men were shown on state television, with buses behind them.',
  'By Friday both sides had freed 390 people each.',
  'From Kyiv, the ombudsman said that 84 had come home.',
  'More than 300 prisoners went home on each side.',
  'The latest exchange was the 71st of the war.',
  'Published lists name 1,212 soldiers whose bodies were returned, officials said on Wednesday in Kyiv after the talks.',
  'Share prices fell after the swap was announced.',
  'Follow-up talks are to be held in Istanbul next week.',
  'Related talks on bodies continue, the ministry said.',
  'A video showed the men wrapped in flags.',
  'See you at home, he told his wife by telephone.',
  'Watch lists of both sides hold some 2,000 names.',
  'Contributed funds paid for the buses of both convoys.',
  'A deal on the wounded can be reached by Friday, officials on both sides said.',
  'Help us to bring our sons home, the mothers wrote.',
  'Support for the exchange came from the United Arab Emirates.',
  'More were to follow on Saturday.',
  'Hintergrund ist der Austausch von 84 Gefangenen am Vortag.',
  'Zum Thema Austausch äußerte er sich nicht.',
  'Además volvieron a casa 84 civiles.',
  'Von Freitag an wurden auf beiden Seiten 390 Menschen freigelassen.',
  'Mehr als 300 Gefangene kehrten auf jeder Seite heim.',
  'Weitere Gespräche sollen nächste Woche in Istanbul stattfinden.',
  'Anzeigen gegen die Wachen wurden nicht erstattet, sagte sein Anwalt.',
  'Bilder der Freigelassenen zeigte das Staatsfernsehen am Abend.',
  'Stand der Dinge ist, dass 84 Menschen zu Hause sind.',
  'Дивіться, що сталося: додому повернулися 84 людини.',
  'Фото звільнених показало державне телебачення.',
  'Сьогодні додому повернулися 84 людини.',
  'Тема обміну лишається головною на переговорах.',
  'По теме обмена говорили два часа, сообщил посредник.',
  'Видео показало мужчин, завёрнутых во флаги.',
  'Подробнее об обмене обещали рассказать в пятницу, когда вернутся автобусы и все списки будут сверены.',
];

describe('prose', () => {
  const lines = rows.filter(({ kind }) => kind === 'line');
  it.each(PROSE)('%s', (line) => {
    expect(lines.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]);
  });
});
