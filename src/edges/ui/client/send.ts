// Forms and links of the desk go over fetch: the next record takes the place of this one, and a broken connection loses nothing.
import { recordId, say, show } from './page.ts';

const RETRY_MS = 2_000;
const MOST_TRIES = 30;
let busy = false;

export function startSending(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || !form.action.includes('/review/')) return;
    event.preventDefault();
    const by = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    void send(form, by);
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const pane = link.dataset['pane'] !== undefined || link.closest('#pane .gap') !== null;
    if (!pane && link.dataset['key'] !== 'j' && link.dataset['key'] !== 'k') return;
    event.preventDefault();
    void open(link.href, pane ? 'pane' : 'push');
  });
  window.addEventListener('popstate', () => {
    if (location.hash === '') location.reload();
  });
}

export async function open(url: string, how: 'push' | 'pane'): Promise<void> {
  const response = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => null);
  if (response === null) return say('The service does not answer; try again in a moment.', 'fault');
  const html = await response.text();
  show(html, response.url + new URL(url).hash, how);
}

/** The key in the form makes a decision that is sent twice one decision, so that it can be sent until it is answered. */
async function send(form: HTMLFormElement, by: HTMLButtonElement | null): Promise<void> {
  if (busy) return;
  busy = true;
  const from = recordId();
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, by)) if (typeof value === 'string') body.append(name, value);
  const buttons = [...form.querySelectorAll('button')].filter((button) => !button.disabled);
  for (const button of buttons) button.disabled = true;
  try {
    const response = await sent(form.action, body);
    if (response === null) return say('The service does not answer. Nothing is lost: send it again.', 'fault');
    if (response.status === 401) return signIn(form, body);
    const html = await response.text();
    if (response.status === 409 && !html.includes('id="desk"')) return say(plainWords(html), 'fault');
    if (response.ok) sessionStorage.removeItem(`draft ${from}`);
    show(html, response.redirected ? response.url : location.href, response.redirected ? 'push' : 'replace');
  } finally {
    for (const button of buttons) button.disabled = false;
    busy = false;
  }
}

/** A page that only says why something was refused: its words, while the record stays. */
function plainWords(html: string): string {
  const words = new DOMParser().parseFromString(html, 'text/html').querySelector('#main p')?.textContent;
  return words?.trim() || 'This was refused, and nothing was changed.';
}

async function sent(action: string, body: URLSearchParams): Promise<Response | null> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const response = await fetch(action, { method: 'POST', body, headers: { accept: 'text/html' } }).catch(() => null);
    if (response !== null && response.status < 500) return response;
    say('The service does not answer; this is sent again until it does.');
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return null;
}

/** The session ended: a plain form goes to the sign-in, which carries what was written through. */
function signIn(form: HTMLFormElement, body: URLSearchParams): void {
  const plain = document.createElement('form');
  plain.method = 'post';
  plain.action = form.action;
  for (const [name, value] of body) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    plain.append(field);
  }
  document.body.append(plain);
  plain.submit();
}
