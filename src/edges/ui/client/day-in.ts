// Words that somebody marked and their language in, the day that they name out: the browser knows the months' names.

/**
 * Null where no day with its month and year is named.
 * @example dayIn('Friday, 23 May 2025', 'en') // '2025-05-23'
 * @example dayIn('23 травня 2025 року', 'uk') // '2025-05-23'
 */
export function dayIn(text: string, language: string): string | null {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  if (year === undefined) return null;
  const said = text.toLowerCase();
  for (const [index, names] of monthNames(language).entries()) {
    const day = names.map((name) => dayBeside(said, name)).find((one) => one !== null);
    if (day != null) return [year, String(index + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
  return null;
}

/** '23 May', '23. Mai', '23rd of May', 'May 23' */
function dayBeside(said: string, month: string): string | null {
  const at = said.indexOf(month);
  if (at < 0) return null;
  const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? $/.exec(said.slice(0, at))?.[1];
  const day = before ?? /^ (\d{1,2})(?!\d)/.exec(said.slice(at + month.length))?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? day : null;
}

/** Each month as it stands alone and as it stands beside a day: травень, травня. */
function monthNames(language: string): readonly (readonly string[])[] {
  const [alone, beside] = [{ month: 'long' }, { month: 'long', day: 'numeric' }].map((wanted) => {
    const names = new Intl.DateTimeFormat(supported(language), { ...(wanted as object), timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = names.formatToParts(Date.UTC(2025, month, 1));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
    });
  });
  return (alone ?? []).map((name, month) => [name, beside?.[month] ?? ''].filter((one) => one.length > 2));
}

function supported(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
