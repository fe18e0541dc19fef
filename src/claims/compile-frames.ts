// A language's frames in, the same frames out with all their fields in one order: each clause is held against each of them.
import type { Frame, Language } from '../languages/index.ts';

const compiled = new Map<string, readonly Frame[]>();

/** Once a language. Rows leave out what they do not say, and what is read of objects of many shapes is looked up by name. */
export function framesOf({ id, frames }: Language): readonly Frame[] {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const made = frames.map(compileFrame);
  compiled.set(id, made);
  return made;
}

function compileFrame(frame: Frame): Frame {
  return {
    id: frame.id,
    of: frame.of,
    voice: frame.voice,
    subject: frame.subject,
    object: frame.object,
    second: frame.second,
    owner: frame.owner,
    by: frame.by,
    goes: frame.goes,
    verb: frame.verb,
    examples: frame.examples,
    counterexamples: frame.counterexamples,
  };
}
