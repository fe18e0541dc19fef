// A schema and what a reader must know of it in, the same schema out with that said in it: what the code book and the API are made from.
import { z } from 'zod';

/** What every published field says of itself. */
export type About = {
  readonly means: string;
  readonly unit?: string;
  /** How its value comes about, by whom or by which rule. */
  readonly decided: string;
  readonly example: unknown;
};

/** What lies in the schema's own metadata. */
const Words = z.object({
  description: z.string(),
  examples: z.tuple([z.unknown()]),
  'x-unit': z.string().optional(),
  'x-decided': z.string(),
});

/** The words go into the JSON Schema that is made of it: description and examples by its own vocabulary, the rest beside. */
export function field<Schema extends z.ZodType>(schema: Schema, { means, unit, decided, example }: About): Schema {
  return schema.meta({
    description: means,
    examples: [example],
    ...(unit === undefined ? {} : { 'x-unit': unit }),
    'x-decided': decided,
  });
}

/** Null where the schema says nothing of itself. */
export function aboutOf(schema: z.ZodType): About | null {
  const words = Words.safeParse(schema.meta()).data;
  if (words === undefined) return null;
  const unit = words['x-unit'];
  return {
    means: words.description,
    ...(unit === undefined ? {} : { unit }),
    decided: words['x-decided'],
    example: words.examples[0],
  };
}
