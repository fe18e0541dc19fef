// A figure in, whether it is a number that no row says anything of out, which what stands around it may yet explain.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure } from '../domain/statement.ts';

export function isUnread({ row, value, ofThem }: Figure): boolean {
  return row === UNREAD && value !== null && !ofThem;
}
