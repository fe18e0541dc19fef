// An article's text and the spans that say something in, paragraphs cut where a mark begins or ends out.

export type MarkKind = 'figure' | 'date' | 'status' | 'mediator' | 'place' | 'party' | 'agreement';

/** A span of the text, UTF-16 offsets, end exclusive. */
export type Mark = { readonly kind: MarkKind; readonly start: number; readonly end: number };

/** A run of text under the same marks; `ids` are the anchors of the marks that begin here. */
export type Segment = { readonly text: string; readonly kinds: readonly MarkKind[]; readonly ids: readonly string[] };

export type Paragraph = { readonly segments: readonly Segment[] };

/** Where the page of a record shows a mark. One article's marks of one span share it. */
export function markId(articleNumber: number, mark: Pick<Mark, 'start' | 'end'>): string {
  return `q${articleNumber}-${mark.start}-${mark.end}`;
}

/** Marks that lie outside the text, or hold nothing, are left out: the text decides. */
export function markText(text: string, marks: readonly Mark[], articleNumber: number): readonly Paragraph[] {
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  return paragraphSpans(text).map(([from, to]) => {
    const inside = valid.filter(({ start, end }) => start < to && end > from);
    const cuts = new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])]);
    const sorted = [...cuts].sort((a, b) => a - b);
    return {
      segments: sorted.slice(1).map((end, index) => {
        const start = sorted[index] ?? from;
        const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
        const begin = inside.filter((mark) => Math.max(mark.start, from) === start && mark.start >= from);
        return {
          text: text.slice(start, end),
          kinds: [...new Set(over.map(({ kind }) => kind))],
          ids: [...new Set(begin.map((mark) => markId(articleNumber, mark)))],
        };
      }),
    };
  });
}

function paragraphSpans(text: string): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    if (gap.index > from) spans.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  if (from < text.length) spans.push([from, text.length]);
  return spans;
}
