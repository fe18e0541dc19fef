// npm run score: the accuracy table over the corpora of fixtures/, and the known exchanges. --write keeps the table as the floors, unless a figure fell.
import { CORPORA, scoreCorpus } from './corpora.ts';
import { fallen, writeFloors } from './floors.ts';
import { printKnown } from './print-known.ts';

const scored = CORPORA.map((corpus) => ({ name: corpus.name, score: scoreCorpus(corpus) }));
row(
  '',
  scored.map(({ name }) => name),
);
const [first] = scored;
for (const figure of first === undefined ? [] : Object.keys(first.score)) {
  row(
    figure,
    scored.map(({ score }) => (new Map(Object.entries(score)).get(figure) ?? 0).toFixed(3)),
  );
}

printKnown();

const worse = scored.flatMap(fallen);
const lower = process.argv.includes('--lower');
if (process.argv.includes('--write') && (lower || worse.every((line) => line.includes('has no floor')))) {
  writeFloors(scored);
  console.log('\nfixtures/floors.json holds these figures.');
} else if (worse.length > 0) {
  console.log(`\n${worse.join('\n')}\nTo lower a floor on purpose: npm run score -- --write --lower`);
  process.exitCode = 1;
}

function row(head: string, cells: readonly string[]): void {
  console.log(head.padEnd(18) + cells.map((cell) => cell.padStart(19)).join(''));
}
