// The description of the verbs: every verb is in it, and what it says of one is what that one takes.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ACCOUNT_VERBS } from '../../../src/edges/http/account-verbs.ts';
import { openApi } from '../../../src/edges/http/openapi.ts';
import { VERBS } from '../../../src/edges/http/verbs.ts';

const Described = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      post: z.object({
        operationId: z.string(),
        requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }) }),
        responses: z.object({ 200: z.looseObject({}), 422: z.looseObject({}) }),
      }),
    }),
  ),
});

test('every verb is described, as JSON', () => {
  const described = Described.parse(JSON.parse(JSON.stringify(openApi())));
  expect(Object.keys(described.paths)).toEqual(
    Object.keys({ ...VERBS, ...ACCOUNT_VERBS }).map((name) => `/rpc/${name}`),
  );
});

test('adding sources takes what the client sends', () => {
  const described = Described.parse(JSON.parse(JSON.stringify(openApi())));
  const { schema } = described.paths['/rpc/addSources']?.post.requestBody.content['application/json'] ?? { schema: {} };
  expect(schema).toMatchObject({
    required: ['sources'],
    properties: {
      sources: {
        type: 'array',
        maxItems: 10_000,
        items: { required: ['url', 'title', 'country', 'filter'], properties: { filter: { enum: ['all', 'swaps'] } } },
      },
    },
  });
});
