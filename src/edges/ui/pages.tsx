// A view in, the HTML of its page out: the four pages that the web server shows.
import { ErrorPage } from './error-page.tsx';
import { document } from './layout.tsx';
import { LedgerPage, type LedgerView } from './ledger-page.tsx';
import { RecordPage, type RecordView } from './record-page.tsx';
import { StatusPage, type StatusView } from './status-page.tsx';
import type { PartyName } from './words.ts';

export const ledgerHtml = (view: LedgerView, name: PartyName): Promise<string> =>
  document(<LedgerPage view={view} name={name} />);

export const recordHtml = (view: RecordView, name: PartyName): Promise<string> =>
  document(<RecordPage view={view} name={name} />);

export const statusHtml = (view: StatusView): Promise<string> => document(<StatusPage view={view} />);

export const errorHtml = (title: string, detail: string): Promise<string> =>
  document(<ErrorPage title={title} detail={detail} />);
