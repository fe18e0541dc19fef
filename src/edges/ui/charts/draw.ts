// Marks of Observable Plot in, an SVG as text out: drawn on the server, coloured by the stylesheet, with nothing inline.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One document for all drawings: each makes its elements in it and keeps none. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Colours of the stylesheet, light and dark; the last is for all that follow. */
export const COLOURS = ['var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)', 'var(--c6)'] as const;

/** A phone's is drawn for itself: letters that are scaled down cannot be read. */
const SIZES = { wide: { width: 880, height: 260 }, narrow: { width: 360, height: 240 } } as const;
export type Size = keyof typeof SIZES;

/** Pixels between two ticks of a time: "2021 2022 2023" on a phone run into one another. */
const TICKS_APART: Readonly<Record<Size, number>> = { wide: 80, narrow: 60 };

/** `label`: what it shows, for who cannot see it. */
export function draw(label: string, size: Size, { x, ...options }: Plot.PlotOptions): string {
  const drawn = Plot.plot({
    ...SIZES[size],
    marginLeft: 48,
    x: { tickSpacing: TICKS_APART[size], ...x },
    ...options,
    document,
  });
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (svg === null) return '';
  // Our policy takes no style that stands in the page; the stylesheet says the same.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  // The drawing is one image with one name; names inside it are for nobody.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('class', `plot ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  // A tenth of a pixel is seen by nobody, and hundreds of points are.
  return svg.outerHTML.replace(/(\d\.\d)\d+/g, '$1');
}
