// Text from outside in, text that every database and queue can keep out: no NUL, no lone surrogate.

/** Done once at the boundary, before any offset exists. */
export function scrub(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
