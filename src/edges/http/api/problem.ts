// What is wrong with a question in, an answer as RFC 9457 has it out: a status, a stable code, and words for a person.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** `where`: the parameter or the part of the body that is at fault. */
export const Problem = z.object({
  title: z.string().meta({ description: 'What kind of problem it is.' }),
  status: z.number().int(),
  detail: z.string().meta({ description: 'For a person: what is wrong, and the next step.' }),
  code: z.string().meta({ description: 'Stable: bad_parameter, bad_cursor, no_such_record, withdrawn.' }),
  errors: z
    .array(z.object({ where: z.string(), detail: z.string() }))
    .optional()
    .meta({ description: 'The parameters or parts of the body that are at fault.' }),
});
export type Problem = z.infer<typeof Problem>;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The question makes no sense',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not there',
  405: 'Not with this method',
  409: 'Not as the ledger stands',
  410: 'Gone',
  413: 'Too large',
  415: 'No JSON',
  422: 'The ledger says no',
  429: 'Too many questions',
};

/** Thrown by what answers a route of the API. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly errors: Problem['errors'];

  constructor(status: ContentfulStatusCode, code: string, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export function problemJson(
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  detail: string,
  errors?: Problem['errors'],
): Response {
  const problem: Problem = {
    title: TITLES[status] ?? 'Something went wrong',
    status,
    detail,
    code,
    ...(errors === undefined ? {} : { errors }),
  };
  return context.json(problem, status, { 'Content-Type': 'application/problem+json' });
}
