// What a verb is on the wire: what it takes, what it answers, and how it is asked of what stands behind it.
import type { z } from 'zod';

export type Verb<Target, Input, Output> = {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  readonly call: (target: Target, input: Input) => Promise<Output>;
  /** Parses what came over the wire, then calls. Throws ZodError on a body of another shape. */
  readonly answer: (target: Target, body: unknown) => Promise<Output>;
};

/** @example const verb = verbsOf<Ledger>(); verb({ input, output, call: (ledger, input) => ledger.why(input.url) }) */
export function verbsOf<Target>() {
  return <Input, Output>(row: Omit<Verb<Target, Input, Output>, 'answer'>): Verb<Target, Input, Output> => ({
    ...row,
    answer: (target, body) => row.call(target, row.input.parse(body)),
  });
}
