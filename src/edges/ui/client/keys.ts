// A letter without a field in focus is a decision: it presses the button or the link that shows the same letter.
import { decisionForm, say } from './page.ts';

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    const writing = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (event.key === 'Escape') return leave(event);
    if (event.key === 'Enter' && writing) return enter(event);
    if (event.altKey && /^[1-9]$/.test(event.key)) return press(event, `[data-pane="${event.key}"]`);
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'e':
        return focus(event, 'input:not([type=hidden])');
      case 'r':
        return reject(event);
      case 's':
        return split(event);
      case '?':
        return help(event);
      case 'a':
      case '2':
      case 'm':
      case 'd':
      case 'u':
      case 'j':
      case 'k':
        return press(event, `[data-key="${event.key}"]`);
    }
  });
  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    switch (at?.dataset['key']) {
      case '?':
        return help(event);
      case 'e':
        return focus(event, 'input:not([type=hidden])');
      case 's':
        return split(event);
      case 'r':
        if (reason()?.value.trim() === '') reject(event);
    }
  });
}

const reason = (): HTMLTextAreaElement | null => decisionForm()?.querySelector('textarea[name=reason]') ?? null;

function press(event: Event, selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  if (button === null) return;
  event.preventDefault();
  button.click();
}

function focus(event: Event, selector: string): void {
  const field = decisionForm()?.querySelector<HTMLInputElement>(selector);
  if (field == null) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** The reason is asked for first; Enter in it rejects. */
function reject(event: Event): void {
  event.preventDefault();
  const field = reason();
  if (field === null) return;
  field.dataset['rejects'] = 'yes';
  field.focus();
  say('Say why, then press Enter to reject; Escape leaves it.');
}

function split(event: Event): void {
  const fold = document.querySelector<HTMLDetailsElement>('#reports-of-it');
  if (fold === null) return;
  event.preventDefault();
  fold.open = true;
  fold.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
}

function help(event: Event): void {
  event.preventDefault();
  document.querySelector('#help')?.classList.toggle('open');
}

function leave(event: KeyboardEvent): void {
  document.querySelector('#help')?.classList.remove('open');
  delete reason()?.dataset['rejects'];
  if (event.target instanceof HTMLElement) event.target.blur();
}

/** Enter in a field of the form sends nothing by accident; with Ctrl it approves. */
function enter(event: KeyboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLElement) || field.closest('#decision') === null) return;
  const rejects = field === reason() && field.dataset['rejects'] === 'yes' && !event.shiftKey;
  if (event.ctrlKey || event.metaKey) press(event, '[data-key="a"]');
  else if (rejects) press(event, '[data-key="r"]');
  else if (!(field instanceof HTMLTextAreaElement)) event.preventDefault();
}
