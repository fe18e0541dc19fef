// Test helper: a page in a browser in, what axe finds serious or worse on it out, a line each.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Finding = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };

export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // By the protocol, and not as a script of the page, which its policy would refuse.
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })(); undefined`);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical"))',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
