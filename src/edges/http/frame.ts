// A request in, what the frame of every page shows of it out: who is signed in.
import type { Context } from 'hono';
import type { PageFrame } from '../ui/index.ts';
import type { Env } from './env.ts';

export function frameOf(context: Context<Env>): PageFrame {
  return { who: context.var.who };
}
