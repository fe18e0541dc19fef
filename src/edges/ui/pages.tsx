// A view in, the HTML of its page out; the frame says who looks at it.
import { ErrorPage } from './error-page.tsx';
import { NO_FRAME, type PageFrame } from './frame.ts';
import { document } from './layout.tsx';
import { LedgerPage, type LedgerView } from './ledger-page.tsx';
import { RecordPage, type RecordView } from './record-page.tsx';
import {
  type KeptForm,
  LoginPage,
  type LoginView,
  SendAgainPage,
  SetupPage,
  type SetupView,
} from './sign-in-pages.tsx';
import { StatusPage, type StatusView } from './status-page.tsx';
import type { PartyName } from './words.ts';

export const ledgerHtml = (view: LedgerView, name: PartyName, frame = NO_FRAME): Promise<string> =>
  document(<LedgerPage view={view} name={name} />, frame);

export const recordHtml = (view: RecordView, name: PartyName, frame = NO_FRAME): Promise<string> =>
  document(<RecordPage view={view} name={name} />, frame);

export const statusHtml = (view: StatusView, frame = NO_FRAME): Promise<string> =>
  document(<StatusPage view={view} />, frame);

export const errorHtml = (title: string, detail: string, frame = NO_FRAME): Promise<string> =>
  document(<ErrorPage title={title} detail={detail} />, frame);

export const loginHtml = (view: LoginView, frame: PageFrame): Promise<string> =>
  document(<LoginPage view={view} />, frame);

export const setupHtml = (view: SetupView, frame: PageFrame): Promise<string> =>
  document(<SetupPage view={view} />, frame);

export const sendAgainHtml = (kept: KeptForm, frame: PageFrame): Promise<string> =>
  document(<SendAgainPage kept={kept} />, frame);
