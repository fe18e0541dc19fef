// npm run page-speed [-- VIEW...]: of every view or these, the median of 20 first paints in a browser that knows none of its files, what came over the wire, and what moved.
import { openBrowser } from '../support/browser.ts';
import { openBusyWeb, VIEWS } from '../support/busy-web.ts';
import { countShifts } from './count-shifts.ts';

const VISITS = 20;

type Visited = { readonly paint: number; readonly bytes: number; readonly shift: number };

const wanted = process.argv.slice(2);
const [browser, busy] = await Promise.all([openBrowser(), openBusyWeb()]);
try {
  row('view', 'first paint', 'slowest', 'KB', 'shift');
  for (const [name, path] of Object.entries(VIEWS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const visits: Visited[] = [];
    for (let count = 0; count < VISITS; count += 1) visits.push(await visit(path));
    const paints = visits.map(({ paint }) => paint).sort((a, b) => a - b);
    const most = (of: keyof Visited) => Math.max(...visits.map((one) => one[of]));
    row(
      name,
      `${(paints[VISITS / 2] ?? 0).toFixed(0)} ms`,
      `${(paints.at(-1) ?? 0).toFixed(0)} ms`,
      (most('bytes') / 1_000).toFixed(0),
      most('shift').toFixed(3),
    );
  }
} finally {
  await browser.close();
  await busy.close();
}

async function visit(path: string): Promise<Visited> {
  const page = await browser.visit();
  if (path !== VIEWS['sign in']) await busy.signIn(page.context());
  const measured = await countShifts(page);
  await page.goto(busy.urlOf(path), { waitUntil: 'networkidle' });
  const paint = await page.evaluate<number>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity',
  );
  const shifts = await measured.shifts();
  const result = { paint, bytes: measured.bytes(), shift: shifts.reduce((sum, { value }) => sum + value, 0) };
  await page.context().close();
  return result;
}

function row(...cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(12))).join(''));
}
