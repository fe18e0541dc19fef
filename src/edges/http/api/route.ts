// A route of the API: one row that says what it takes and answers, from which it is both answered and described.
import { z } from 'zod';
import type { Who } from '../../../domain/account.ts';
import type { HttpPorts } from '../ports.ts';
import { ApiProblem } from './problem.ts';

type Shape = z.ZodObject;

/** Anything but a value that becomes JSON: another place, or a stream. */
export type Elsewhere = { readonly kind: 'moved'; readonly path: string };
export type Stream = {
  readonly kind: 'stream';
  readonly mediaType: string;
  /** Of the file that a browser would save it as. */
  readonly file: string;
  readonly pieces: AsyncIterable<string>;
};
export type Answer = { readonly kind: 'json'; readonly value: unknown } | Elsewhere | Stream;

export type Route = {
  readonly method: 'get' | 'post';
  /** '/records/{id}', below /api/v1. */
  readonly path: string;
  readonly summary: string;
  readonly path_: Shape;
  readonly query: Shape;
  readonly body: z.ZodType | null;
  /** Null: a stream. */
  readonly answers: z.ZodType | null;
  readonly problems: readonly number[];
  readonly act: (ports: HttpPorts, who: Who, given: Given) => Promise<Answer>;
};

type Given = {
  readonly path: unknown;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

type Asked<Path extends Shape, Query extends Shape, Body> = {
  readonly path: z.output<Path>;
  readonly query: z.output<Query>;
  readonly body: Body;
  readonly who: Who;
};

/** Parses what came over the wire; what does not fit is a problem that names the parameter. */
export function route<Path extends Shape, Query extends Shape, Body, Value>(row: {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly in?: Path;
  readonly query?: Query;
  readonly body?: z.ZodType<Body>;
  readonly answers: z.ZodType<Value> | null;
  readonly problems?: readonly number[];
  readonly act: (
    ports: HttpPorts,
    asked: Asked<Path, Query, Body>,
  ) => Promise<{ readonly kind: 'json'; readonly value: Value } | Elsewhere | Stream>;
}): Route {
  const path = row.in ?? (z.object({}) as unknown as Path);
  const query = row.query ?? (z.object({}) as unknown as Query);
  const body = row.body ?? null;
  return {
    ...{ method: row.method, path: row.path, summary: row.summary, answers: row.answers, problems: row.problems ?? [] },
    ...{ path_: path, query, body },
    act: (ports, who, given) =>
      row.act(ports, {
        who,
        path: checked(path, given.path, 'path'),
        query: checked(query.strict(), given.query, 'query') as z.output<Query>,
        // A route without a body reads none.
        body: (body === null ? undefined : checked(body, given.body, 'body')) as Body,
      }),
  };
}

export const json = <Value>(value: Value) => ({ kind: 'json' as const, value });

function checked<Schema extends z.ZodType>(schema: Schema, given: unknown, place: string): z.output<Schema> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message, code, ...issue }) => ({
    where:
      [...path.map(String), ...(code === 'unrecognized_keys' && 'keys' in issue ? issue.keys : [])].join('.') || place,
    detail: message,
  }));
  const what = errors.map(({ where, detail }) => `${where}: ${detail}`).join('; ');
  throw new ApiProblem(
    400,
    place === 'body' ? 'bad_body' : 'bad_parameter',
    `${what}. /api/v1/openapi.json says what is taken.`,
    errors,
  );
}
