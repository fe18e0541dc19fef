// A schema and what a reader must know of it in, the same schema out with that said in it: what the code book and the API are made from.
import { z } from 'zod';

/** What every published field says of itself. */
export type About = {
  readonly means: string;
  readonly unit?: string;
  /** How its value comes about, by whom or by which rule. */
  readonly decided: string;
  /** Of an object it is made of the examples of its parts. */
  readonly example?: unknown;
};

/** What lies in the schema's own metadata. */
const Words = z.object({
  description: z.string(),
  examples: z.tuple([z.unknown()]).optional(),
  'x-unit': z.string().optional(),
  'x-decided': z.string(),
});

/** The words go into the JSON Schema that is made of it: description and examples by its own vocabulary, the rest beside. */
export function field<Schema extends z.ZodType>(schema: Schema, { means, unit, decided, example }: About): Schema {
  return schema.meta({
    description: means,
    ...(example === undefined ? {} : { examples: [example] }),
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
    example: words.examples?.[0] ?? exampleOf(schema),
  };
}

/** Made of the examples of its parts. */
function exampleOf(schema: z.ZodType): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return [exampleOf(partOf(inner))];
  if (!(inner instanceof z.ZodObject)) return undefined;
  return Object.fromEntries(partsOf(inner).map(([name, part]) => [name, aboutOf(part)?.example ?? exampleOf(part)]));
}

/** The parts of an object by their names, in their order. */
export function partsOf({ shape }: z.ZodObject): readonly (readonly [name: string, part: z.ZodType])[] {
  return Object.entries(shape).flatMap(([name, part]) => (part instanceof z.ZodType ? [[name, part] as const] : []));
}

/** What a list is a list of. */
export function partOf({ element }: z.ZodArray): z.ZodType {
  return element instanceof z.ZodType ? element : z.unknown();
}

/** Without what says that it may be null or left out, or be changed. */
export function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  ) {
    const inner = schema.unwrap();
    if (inner instanceof z.ZodType) return bare(inner);
  }
  return schema;
}

/** Each part of a shape of the vocabulary, as it is published: the compiler misses none of them. */
export type PartsOf<Schema extends z.ZodObject> = {
  readonly [Name in keyof Schema['shape']]: z.ZodType<z.output<Schema['shape'][Name]>>;
};
