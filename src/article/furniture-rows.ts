// The rows of every language in, questions about one line of a page out.
import { FURNITURE, type FurnitureRow } from '../languages/index.ts';

export type FurnitureRows = {
  /** Whether a whole line is furniture. */
  readonly isLine: (line: string) => boolean;
  readonly says: (kind: FurnitureKind, line: string) => boolean;
  /** The name that a byline gives. */
  readonly bylineIn: (line: string) => string | null;
};

type FurnitureKind = FurnitureRow['kind'];

/** Pages lie about their language and quote others: the rows of every language are tried on every page. */
const rowsOf = (kind: FurnitureKind) =>
  FURNITURE.flatMap(({ rows }) => rows.filter((row) => row.kind === kind).map(({ pattern }) => pattern));

const BY_KIND: Readonly<Record<FurnitureKind, readonly RegExp[]>> = {
  line: rowsOf('line'),
  byline: rowsOf('byline'),
  published: rowsOf('published'),
  notPublished: rowsOf('notPublished'),
  consent: rowsOf('consent'),
  paywall: rowsOf('paywall'),
  error: rowsOf('error'),
  live: rowsOf('live'),
};

/** Longer lines are prose; no row is meant for them. */
const MAX_LINE_CHARACTERS = 400;

const says = (kind: FurnitureKind, line: string): boolean =>
  line.length <= MAX_LINE_CHARACTERS && BY_KIND[kind].some((pattern) => pattern.test(line));

export const furnitureRows: FurnitureRows = {
  isLine: (line) => says('line', line),
  says,
  bylineIn: (line) => {
    for (const pattern of BY_KIND.byline) {
      const name = pattern.exec(line.slice(0, MAX_LINE_CHARACTERS))?.groups?.['name'];
      if (name !== undefined) return name.trim();
    }
    return null;
  },
};
