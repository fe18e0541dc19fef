// The register of outlets: an address and the day of its fetch in, the layout of its pages out; no outlet is needed for the others.
import { oldHarbour } from './old-harbour.ts';
import type { Layout, Outlet } from './outlet.ts';
import { steppeHerald } from './steppe-herald.ts';
import { twoRivers } from './two-rivers.ts';

export const OUTLETS: readonly Outlet[] = [oldHarbour, steppeHerald, twoRivers];

const BY_HOST = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));

export type KnownLayout = { readonly outlet: string; readonly layout: Layout };

/** Null where no row is for the address, or none for that day. Without a day the newest layout is meant. */
export function knownLayout(url: string | null, fetchedAt: string | null): KnownLayout | null {
  const outlet = url !== null && URL.canParse(url) ? outletOf(new URL(url).hostname) : null;
  if (outlet === null) return null;
  const day = fetchedAt?.slice(0, 10) ?? null;
  const layout =
    day === null
      ? outlet.layouts.at(-1)
      : outlet.layouts.find(({ from, to }) => (from === null || day >= from) && (to === null || day < to));
  return layout === undefined ? null : { outlet: outlet.id, layout };
}

/** "www.oldharbour.example" is "oldharbour.example". */
function outletOf(host: string): Outlet | null {
  const labels = host.replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = BY_HOST.get(labels.slice(from).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return null;
}
