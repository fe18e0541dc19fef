// The table of routes in, its description as OpenAPI 3.1 out, made from the very schemas that requests and answers are held to.
import { z } from 'zod';
import { openApiHead, schemaOf, TOKEN_SCHEME } from '../json-schema.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

export function apiDescription(routes: readonly Route[]): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const row of routes) paths[row.path] = { ...paths[row.path], [row.method]: operation(row) };
  const head = openApiHead(
    'Prisoner exchanges as the news report them. Ids are for ever; fields keep their meaning under their name, and new ones may be added. Reading takes the role reader; writing takes an API token.',
  );
  return {
    ...head,
    info: { ...head.info, license: { name: 'Data: CC-BY-4.0', identifier: 'CC-BY-4.0' } },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, {}],
    paths,
    components: {
      securitySchemes: TOKEN_SCHEME,
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
  };
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'A parameter or the body makes no sense; errors names it.',
  401: 'Not signed in.',
  403: 'The role does not take this.',
  404: 'It was never there.',
  410: 'It was withdrawn.',
  422: 'The ledger says no, and why.',
};

function operation(row: Route) {
  const answer =
    row.answers === null ? { description: 'A stream.' } : { description: 'The answer.', content: content(row.answers) };
  return {
    operationId: `${row.method}${row.path.replaceAll(/[/{}-]+(\w?)/g, (_all, letter: string) => letter.toUpperCase())}`,
    summary: row.summary,
    parameters: [...parametersOf(row.path_, 'path'), ...parametersOf(row.query, 'query')],
    ...(row.body === null ? {} : { requestBody: { required: true, content: content(row.body, 'input') } }),
    responses: {
      200: answer,
      ...(row.method === 'get' && row.answers !== null ? { 304: { description: 'As If-None-Match knows it.' } } : {}),
      ...(row.path === '/records/{id}'
        ? { 308: { description: 'Merged: Location is the record that it became.' } }
        : {}),
      ...Object.fromEntries([400, 401, 403, ...row.problems].map((status) => [status, problem(status)])),
    },
  };
}

function parametersOf(shape: z.ZodObject, place: 'path' | 'query') {
  return Object.entries<z.ZodType>(shape.shape).map(([name, part]) => {
    const { description, ...schema } = schemaOf(z.object({ part }), 'input').properties?.['part'] ?? {};
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

function problem(status: number) {
  return {
    description: DESCRIPTIONS[status] ?? '',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function content(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  return { 'application/json': { schema: schemaOf(schema, io) } };
}
