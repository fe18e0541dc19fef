// A form that nobody signed in sent in, its fields to be carried through the sign-in out; and back into a form.
import type { Context } from 'hono';
import { z } from 'zod';
import type { KeptForm } from '../ui/index.ts';
import { ownPath } from './guard.ts';

const Fields = z.array(z.tuple([z.string(), z.string()])).max(500);
const Kept = z.object({ path: z.string(), fields: Fields });

/** Null where it was no form, or one with a file in it. */
export async function keptForm(context: Context): Promise<KeptForm | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(context.req.header('content-type') ?? '')) return null;
  const parsed = Fields.safeParse([...new URLSearchParams(await context.req.text())]);
  return parsed.success && parsed.data.length > 0 ? { path: context.req.path, fields: parsed.data } : null;
}

/** What the sign-in form carried, as keptForm made it; whoever changed it changed what they send themselves. */
export function readKept(text: string | undefined): KeptForm | null {
  if (text === undefined || text === '') return null;
  try {
    const parsed = Kept.safeParse(JSON.parse(text));
    return parsed.success ? { ...parsed.data, path: ownPath(parsed.data.path) } : null;
  } catch {
    return null;
  }
}
