// What somebody typed stays in this tab until it is sent, through a reload and a sign-in; and is looked over while they type.
import { decisionForm, onShown, recordId, say } from './page.ts';

const PAUSE_MS = 250;
let waits: number | undefined;

export function startDraft(): void {
  onShown(restore);
  document.addEventListener('input', (event) => {
    const form = decisionForm();
    if (form === null || !(event.target instanceof Element) || event.target.closest('#decision') !== form) return;
    sessionStorage.setItem(`draft ${recordId()}`, JSON.stringify({ version: versionOf(form), fields: typed(form) }));
    clearTimeout(waits);
    waits = window.setTimeout(() => void check(form), PAUSE_MS);
  });
}

const OWN = new Set(['key', 'version', 'held', 'cursor', 'rows']);

function typed(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    OWN.has(name) || typeof value !== 'string' ? [] : [[name, value] as const],
  );
}

const versionOf = (form: HTMLFormElement): string =>
  form.querySelector<HTMLInputElement>('[name=version]')?.value ?? '';

/** Only onto what it was typed over. */
function restore(): void {
  const form = decisionForm();
  const kept = sessionStorage.getItem(`draft ${recordId()}`);
  if (form === null || kept === null) return;
  // Our own writing, of this very tab.
  const draft = JSON.parse(kept) as { readonly version: string; readonly fields: readonly [string, string][] };
  if (draft.version !== versionOf(form)) {
    sessionStorage.removeItem(`draft ${recordId()}`);
    return;
  }
  const before = JSON.stringify(typed(form));
  for (const [name, value] of draft.fields) {
    const field = form.elements.namedItem(name);
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    ) {
      field.value = value;
    }
  }
  if (JSON.stringify(typed(form)) === before) return;
  if (document.querySelector('#says .fault') === null) say('What you typed here before is back in its fields.');
  void check(form);
}

type Found = {
  readonly fault: string | null;
  readonly warnings: readonly { readonly field: string; readonly row: number | null; readonly says: string }[];
};

async function check(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(typed(form).map(([name, value]) => [name, value]));
  body.set('rows', form.querySelector<HTMLInputElement>('[name=rows]')?.value ?? '0');
  const response = await fetch(`${form.action}/check`, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  }).catch(() => null);
  if (response === null || !response.ok || form !== decisionForm()) return;
  const found = (await response.json()) as Found;
  for (const place of form.querySelectorAll<HTMLElement>('[data-warnings]')) {
    const own = found.warnings.filter(
      ({ field, row }) => place.dataset['warnings'] === (row === null ? field : `${field}-${row}`),
    );
    place.replaceChildren(...own.map(({ says }) => line(says)));
  }
  if (found.fault !== null) say(found.fault, 'fault');
  else document.querySelector('#says .fault')?.remove();
}

function line(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'warning';
  made.textContent = text;
  return made;
}
