// A request with a form in, its text fields out; of a field that comes twice, the first.
import type { Context } from 'hono';

export type Form = ReadonlyMap<string, string>;

export async function formOf(context: Context): Promise<Form> {
  const data = await context.req.formData().catch(() => new FormData());
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    if (typeof value === 'string' && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}
