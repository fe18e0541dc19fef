// The table of verbs in, its description as OpenAPI 3.1 out: what a program may ask of a running service, and what is answered.
import type { z } from 'zod';
import { ACCOUNT_VERBS } from './account-verbs.ts';
import { openApiHead, schemaOf, TOKEN_SCHEME } from './json-schema.ts';
import { VERBS } from './verbs.ts';

/** What a name alone does not say. */
const SUMMARIES: Readonly<Record<string, string>> = {
  accept: 'Hands in URLs; each is committed before the answer.',
  ingest: 'Hands in texts and saved pages; nothing is fetched.',
  importList: 'Takes in a list of exchanges that somebody keeps: all of its rows, or none.',
  progress: 'How far a set of addresses has come.',
  status: 'Where everything is, by stage, host and source.',
  changes: 'What became of records since a cursor; each is told once, with its last change.',
  changeOf: 'What became of an id last, also where it is no record any more.',
  agreements: 'Deals with their stages: pledged, delivered, left.',
  stopped: 'Dead letters or rejected addresses, by host and reason, the last first.',
  retry: 'Puts dead letters, or rejected addresses, back to where they stopped.',
  why: 'What became of one address, stage by stage.',
  reprocess: 'Has kept pages and articles read again by the rules of now; writes nothing into the ledger.',
  reprocessing: 'How far a reprocessing has come, by id or the last one.',
  reprocessingChanges: 'What a reprocessing would change: records gained, lost, changed and proposed, with quotes.',
  endReprocessing: 'Has what a reprocessing read written, or drops it.',
  discover: 'The feeds and news sitemaps that an address leads to; adds nothing.',
  addSources: 'Adds feeds and sitemaps to those that are polled; one that is there is not doubled.',
  sources: 'Every source, with its rhythm, its health and what it gave.',
  pauseSource: 'Polls a source no more, or again.',
  removeSource: 'Takes a source off the list; its articles stay.',
  users: 'The accounts of people, with their roles.',
  addUser: 'Makes an account.',
  setRole: 'Gives an account another role.',
  setPassword: 'Gives an account another password, and ends its sessions.',
  removeUser: 'Removes an account, its sessions and its tokens; what it decided stays.',
  tokens: 'The API tokens that were not revoked.',
  addToken: 'Makes an API token; its secret is answered this once.',
  revokeToken: 'Revokes an API token.',
  pollSource: 'Asks a source for new entries now.',
};

const FAILURE = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        kind: { enum: ['permanent', 'retryable', 'later'] },
        code: { type: 'string', description: 'Stable: no_feed_found, not_http.' },
        message: { type: 'string', description: 'For a person: what is wrong, and the next step.' },
      },
    },
  },
};

export function openApi(): unknown {
  return {
    ...openApiHead(
      'Every verb is a POST with a JSON body and an API token (swapledger tokens add), or the token that the running service leaves in its data folder.',
    ),
    security: [{ token: [] }],
    paths: Object.fromEntries(Object.keys(verbs).map((name) => [`/rpc/${name}`, { post: operation(name) }])),
    components: {
      securitySchemes: TOKEN_SCHEME,
      schemas: { Failure: FAILURE },
    },
  };
}

const verbs: Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>> = {
  ...VERBS,
  ...ACCOUNT_VERBS,
};

function operation(name: string): unknown {
  const row = verbs[name];
  if (row === undefined) return {};
  const answer = { type: 'object', required: ['answer'], properties: { answer: schemaOf(row.output, 'output') } };
  const failure = { content: json({ $ref: '#/components/schemas/Failure' }) };
  return {
    operationId: name,
    ...(SUMMARIES[name] === undefined ? {} : { summary: SUMMARIES[name] }),
    requestBody: { required: true, content: json(schemaOf(row.input, 'input')) },
    responses: {
      200: { description: 'The answer.', content: json(answer) },
      400: { description: 'The body has another shape.', ...failure },
      401: { description: 'The token is missing or wrong.', ...failure },
      422: { description: 'The ledger says no, and why.', ...failure },
    },
  };
}

const json = (schema: unknown) => ({ 'application/json': { schema } });
