// A failure that says what happens next: never again, later without spending a try, or again with back-off.

export type FailureKind = 'permanent' | 'retryable' | 'later';

/** Thrown at the edges only. `code` is stable and stored; `message` names the thing and the next step. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly kind: FailureKind;
  readonly code: string;
  readonly retryAfterMs: number | null;

  constructor(
    kind: FailureKind,
    code: string,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
