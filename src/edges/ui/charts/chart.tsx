// What a chart shows in, its drawing for a desk and for a phone out: the stylesheet shows the one that fits.
import type * as Plot from '@observablehq/plot';
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { draw, type Size } from './draw.ts';

type Props = {
  /** What it shows, for who cannot see it. */
  readonly label: string;
  readonly options: (size: Size) => Plot.PlotOptions;
};

export const Chart: FC<Props> = ({ label, options }) => (
  <figure class="chart">{(['wide', 'narrow'] as const).map((size) => raw(draw(label, size, options(size))))}</figure>
);
