// What scripts may hand in and decide, each under the name of its API token.
import { z } from 'zod';
import { DecisionRequest } from '../../../domain/decision.ts';
import { ImportOutcome, ListMapping } from '../../../domain/list.ts';
import { WireAcceptance, WireDecisionOutcome } from '../wire.ts';
import { documentOf, HandedIn } from './handed-in.ts';
import { ApiProblem } from './problem.ts';
import { json, type Route, route } from './route.ts';

const MOST_AT_ONCE = 10_000;

/** As in the command line: who decides is who bears the token. */
const ApiDecision = z.record(z.string(), z.unknown()).meta({
  description:
    'kind (approve, reject, needs_second_source, correct, merge, apart, split), recordId, and what the kind takes: stated, otherRecordId, eventIds; reason, and key, by which a decision asked twice is made once.',
  examples: [{ kind: 'approve', recordId: 'r-1f0c2b7a90de', reason: 'two agencies agree' }],
});

export const WRITE_ROUTES: readonly Route[] = [
  route({
    method: 'post',
    path: '/addresses',
    summary: 'Hands in addresses to fetch, read and fold; each is committed before the answer.',
    body: z.strictObject({ urls: z.array(z.string().max(100_000)).min(1).max(MOST_AT_ONCE).readonly() }),
    answers: z.object({ outcomes: z.array(WireAcceptance) }),
    act: async ({ ledger }, { body }) => json({ outcomes: [...(await ledger.accept(body.urls))] }),
  }),
  route({
    method: 'post',
    path: '/documents',
    summary: 'Hands in texts and saved pages at hand; nothing is fetched.',
    body: z.strictObject({ documents: z.array(HandedIn).min(1).max(MOST_AT_ONCE).readonly() }),
    answers: z.object({ outcomes: z.array(WireAcceptance) }),
    act: async ({ ledger }, { body }) => json({ outcomes: [...(await ledger.ingest(body.documents.map(documentOf)))] }),
  }),
  route({
    method: 'post',
    path: '/import',
    summary: 'Takes in a list of exchanges (CSV) as records that reports join: all of its rows, or none.',
    body: z.strictObject({
      text: z.string().min(1).meta({ description: 'The file.' }),
      file: z.string().max(1000).default('list.csv').meta({ description: 'Its name, for messages.' }),
      mapping: ListMapping.nullable().default(null).meta({
        description: 'Which column says what; null: by the names of the columns. See docs/import.md.',
      }),
      dryRun: z.boolean().default(false).meta({ description: 'Says what would come of it, and writes nothing.' }),
      skipRefused: z
        .boolean()
        .default(false)
        .meta({ description: 'Takes in the other rows where some cannot be read.' }),
      replace: z.boolean().default(false).meta({
        description: 'Takes out the rows of this list that the ledger has and the file has no longer.',
      }),
    }),
    answers: ImportOutcome,
    problems: [422],
    act: async ({ ledger }, { body }) => {
      const { text, ...rest } = body;
      const outcome = await ledger.importList({ ...rest, body: new TextEncoder().encode(text) });
      if (outcome.kind !== 'refused') return json(outcome);
      const errors = outcome.problems.map(({ line, column, detail }) => ({
        where: [line === null ? [] : `line ${line}`, column ?? []].flat().join(', ') || 'text',
        detail,
      }));
      const refused = outcome.rows.refused === 0 ? '' : `${outcome.rows.refused} rows cannot be read; `;
      throw new ApiProblem(422, 'bad_list', `${refused}nothing was taken in: ${errors[0]?.detail ?? ''}`, errors);
    },
  }),
  route({
    method: 'post',
    path: '/decisions',
    summary: 'A reviewer’s decision; made once, however often it is sent with one key.',
    body: ApiDecision,
    answers: WireDecisionOutcome,
    problems: [422],
    act: async ({ ledger }, { body, who }) => {
      const request = DecisionRequest.safeParse({ reason: null, key: null, ...body, by: who.name });
      if (!request.success) {
        const errors = request.error.issues.map(({ path, message }) => ({
          where: path.join('.') || 'body',
          detail: message,
        }));
        throw new ApiProblem(
          400,
          'bad_body',
          `${errors.map(({ where, detail }) => `${where}: ${detail}`).join('; ')}.`,
          errors,
        );
      }
      const outcome = await ledger.decide(request.data);
      if (outcome.kind === 'refused') throw new ApiProblem(422, outcome.code, outcome.reason);
      return json(outcome);
    },
  }),
];
