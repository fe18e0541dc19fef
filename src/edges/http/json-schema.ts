// A schema in, the JSON Schema of it out, and what every OpenAPI description of ours begins with: made from the very schemas that answers are held to.
import { z } from 'zod';

const Described = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
});

/** `io`: what may be sent, or what is answered. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return Described.parse(rest);
}

export function openApiHead(description: string) {
  return { openapi: '3.1.0', info: { title: 'Swapledger', version: '1', description } } as const;
}

export const TOKEN_SCHEME = {
  token: { type: 'http', scheme: 'bearer', description: 'swapledger tokens add' },
} as const;
