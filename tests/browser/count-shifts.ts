// A page that has gone nowhere yet in; what comes to it over the wire, and how much of it moves while it loads, out.
import type { Page } from 'playwright-core';

export type Measured = { readonly bytes: () => number; readonly shift: () => Promise<number> };

export async function countShifts(page: Page): Promise<Measured> {
  let bytes = 0;
  page.on('response', (response) => {
    void response.body().then(
      (body) => {
        bytes += body.length;
      },
      () => undefined,
    );
  });
  await page.addInitScript(
    'window.shift = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; }).observe({ type: "layout-shift", buffered: true });',
  );
  return { bytes: () => bytes, shift: () => page.evaluate<number>('window.shift') };
}
