// Names such as "example.org" go in; which hosts the operator never wants to be asked comes out.
import { PipelineError } from '../../../domain/failure.ts';
import { bareHost } from './allow-list.ts';
import { shown } from './check-url.ts';

/** @throws PipelineError permanent 'denied_host' for a URL whose host is on the list */
export type CheckDenied = (url: URL) => void;

/**
 * A name stands for itself and all names below it; it wins over the list of allowed hosts.
 * @example denyList(['example.org'])(new URL('https://news.example.org/1')) // throws
 */
export function denyList(entries: readonly string[]): CheckDenied {
  const denied = new Set(entries.map(spelledAsInUrls));
  return (url) => {
    const host = bareHost(url.hostname);
    const parts = host.split('.');
    const names = [host, ...parts.map((_, index) => parts.slice(index).join('.'))];
    const name = names.find((one) => denied.has(one));
    if (name === undefined) return;
    throw new PipelineError(
      'permanent',
      'denied_host',
      `${shown(url.href)}: this service does not ask ${name}; its operator can change that in SWAPLEDGER_DENY_HOSTS`,
    );
  };
}

/** "Пошта.укр" is "xn--80a1acny.xn--j1amh" in a URL. What no URL could have stays, and matches nothing. */
function spelledAsInUrls(entry: string): string {
  const host = entry.includes(':') && !entry.startsWith('[') ? `[${entry}]` : entry;
  return URL.canParse(`http://${host}/`) ? bareHost(new URL(`http://${host}/`).hostname) : entry;
}
