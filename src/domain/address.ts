// An address: an accepted URL with its state; every one ends as extracted, rejected with a reason, or dead letter.
import { z } from 'zod';

export const Stage = z.enum(['fetch', 'read', 'resolve']);
export type Stage = z.infer<typeof Stage>;

/** accepted: to be fetched. fetched: its page is kept, to be read. The last three are final. */
export const AddressState = z.enum(['accepted', 'fetched', 'extracted', 'rejected', 'dead']);
export type AddressState = z.infer<typeof AddressState>;

export const FINAL_STATES: readonly AddressState[] = ['extracted', 'rejected', 'dead'];

/** One line of an address's history. */
export const Step = z.object({
  at: z.string(),
  stage: z.enum(['accept', 'fetch', 'read', 'retry']),
  state: AddressState,
  attempt: z.number().int().nonnegative(),
  /** A stable code: 'http_404', 'timeout', 'unreadable_consent_wall'. Null where all went well. */
  reason: z.string().nullable(),
  /** For a person: what happened and what to do next. */
  detail: z.string(),
});
export type Step = Readonly<z.infer<typeof Step>>;

export const Address = z.object({
  id: z.string(),
  /** As it was accepted. */
  url: z.string(),
  host: z.string(),
  state: AddressState,
  reason: z.string().nullable(),
  detail: z.string().nullable(),
  /** The fencing token: grows with each claim, and a write with an older one changes nothing. */
  attempt: z.number().int().nonnegative(),
  tries: z.number().int().nonnegative(),
  crashes: z.number().int().nonnegative(),
  acceptedAt: z.string(),
  nextTryAt: z.string().nullable(),
});
export type Address = Readonly<z.infer<typeof Address>>;
