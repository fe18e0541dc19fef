// Parsed rules, a product token and a URL go in; whether it may be fetched comes out, with the rule that says so.
import type { Group, Robots, Rule } from './parse-robots.ts';

export type Judgement = { readonly allowed: boolean; readonly rule: Rule | null };

/** The longest pattern that matches decides; between equals the one that allows. */
export function judge(robots: Robots, agent: string, url: string): Judgement {
  const path = pathAndQuery(url);
  let best: { readonly rule: Rule; readonly length: number } | null = null;
  for (const group of groupsFor(robots.groups, agent)) {
    for (const rule of group.rules) {
      const length = matchedLength(rule, path);
      if (length === null) continue;
      if (best === null || length > best.length || (length === best.length && rule.kind === 'allow')) {
        best = { rule, length };
      }
    }
  }
  return { allowed: best === null || best.rule.kind === 'allow', rule: best?.rule ?? null };
}

/** Seconds, or null where the agent's own group (or else everybody's) names none. */
export function crawlDelay(robots: Robots, agent: string): number | null {
  const delays = groupsFor(robots.delays, agent).map((group) => group.seconds);
  return delays.find((seconds) => seconds !== null) ?? null;
}

/** True where a group is for this agent and not for everybody. */
export function namesAgent(robots: Robots, agent: string): boolean {
  return robots.groups.some((group) => group.agents.includes(tokenOf(agent)));
}

/** Groups that name the agent, even empty ones, leave those for everybody aside. */
function groupsFor<T extends Pick<Group, 'agents'>>(groups: readonly T[], agent: string): readonly T[] {
  const own = groups.filter((group) => group.agents.includes(tokenOf(agent)));
  return own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'));
}

const tokenOf = (agent: string): string => agent.replace(/\s*\/.*$/, '').toLowerCase();

function matchedLength({ kind, pattern }: Rule, path: string): number | null {
  if (pattern === '') return null;
  if (matches(pattern, path)) return pattern.length;
  // "Allow: /news/index.html" opens /news/ itself
  const slash = pattern.lastIndexOf('/');
  if (kind === 'disallow' || slash === -1 || !pattern.startsWith('/index.htm', slash)) return null;
  const folder = `${pattern.slice(0, slash + 1)}$`;
  return matches(folder, path) ? folder.length : null;
}

/** `*` is any run of characters and `$` the end; found from left to right, so that no pattern can make it go back. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop();
  if (last === undefined) return !anchored || at === path.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (anchored) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) !== -1;
}

/** Of the URL as it is asked for, so nothing is decoded; only the case of %2f and %2F is one. */
function pathAndQuery(url: string): string {
  const [, rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url) ?? [];
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return path.replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase());
}
