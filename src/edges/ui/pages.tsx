// A view in, the HTML of its page out; the frame says who looks at it.
import type { Charts } from '../../domain/charts.ts';
import { AccountPage, type AccountView } from './accounts/account-page.tsx';
import { AccountsPage, type AccountsView } from './accounts/accounts-page.tsx';
import { ChartsPage } from './charts/charts-page.tsx';
import { AcceptedPage, type AcceptedView } from './console/accepted-page.tsx';
import { AddressPage, type AddressView } from './console/address-page.tsx';
import { KeptPage, type KeptView } from './console/kept-page.tsx';
import { Live, OverviewPage, type OverviewView } from './console/overview-page.tsx';
import { SourcesPage, type SourcesView } from './console/sources-page.tsx';
import { StoppedPage, type StoppedView } from './console/stopped-page.tsx';
import { ErrorPage, TO_LEDGER } from './error-page.tsx';
import type { FilterWords } from './filters.tsx';
import { NO_FRAME, type PageFrame } from './frame.ts';
import { document, fragment } from './layout.tsx';
import { LedgerPage, type LedgerView } from './ledger-page.tsx';
import { RecordPage, type RecordView } from './record-page.tsx';
import { BulkPage } from './review/bulk-page.tsx';
import { QueuePage } from './review/queue-page.tsx';
import { RecordScreen } from './review/record-screen.tsx';
import type { BulkView, QueueView, ScreenView } from './review/view.ts';
import {
  type KeptForm,
  LoginPage,
  type LoginView,
  SendAgainPage,
  SetupPage,
  type SetupView,
} from './sign-in-pages.tsx';
import type { PartyName } from './words.ts';

export const ledgerHtml = (view: LedgerView, name: PartyName, frame = NO_FRAME): Promise<string> =>
  document(<LedgerPage view={view} name={name} />, frame);

export const recordHtml = (view: RecordView, name: PartyName, frame = NO_FRAME): Promise<string> =>
  document(<RecordPage view={view} name={name} />, frame);

export const overviewHtml = (view: OverviewView, frame = NO_FRAME): Promise<string> =>
  document(<OverviewPage view={view} />, frame);

export const liveHtml = (view: OverviewView, frame: PageFrame): Promise<string> =>
  fragment(<Live view={view} />, frame);

export const stoppedHtml = (view: StoppedView, frame = NO_FRAME): Promise<string> =>
  document(<StoppedPage view={view} />, frame);

export const addressHtml = (view: AddressView, frame = NO_FRAME): Promise<string> =>
  document(<AddressPage view={view} />, frame);

export const acceptedHtml = (view: AcceptedView, frame = NO_FRAME): Promise<string> =>
  document(<AcceptedPage view={view} />, frame);

export const sourcesHtml = (view: SourcesView, frame = NO_FRAME): Promise<string> =>
  document(<SourcesPage view={view} />, frame);

export const keptHtml = (view: KeptView, frame = NO_FRAME): Promise<string> =>
  document(<KeptPage view={view} />, frame);

export const errorHtml = (title: string, detail: string, frame = NO_FRAME, back = TO_LEDGER): Promise<string> =>
  document(<ErrorPage title={title} detail={detail} back={back} />, frame);

export const chartsHtml = (
  view: Charts,
  asked: { readonly filter: FilterWords; readonly fault: string | null },
  name: PartyName,
  frame: PageFrame,
): Promise<string> => document(<ChartsPage view={view} {...asked} name={name} />, frame);

export const queueHtml = (view: QueueView, name: PartyName, frame: PageFrame): Promise<string> =>
  document(<QueuePage view={view} name={name} />, frame);

export const screenHtml = (view: ScreenView, name: PartyName, frame: PageFrame): Promise<string> =>
  document(<RecordScreen view={view} name={name} />, frame);

export const bulkHtml = (view: BulkView, name: PartyName, frame: PageFrame): Promise<string> =>
  document(<BulkPage view={view} name={name} />, frame);

export const loginHtml = (view: LoginView, frame: PageFrame): Promise<string> =>
  document(<LoginPage view={view} />, frame);

export const setupHtml = (view: SetupView, frame: PageFrame): Promise<string> =>
  document(<SetupPage view={view} />, frame);

export const sendAgainHtml = (kept: KeptForm, frame: PageFrame): Promise<string> =>
  document(<SendAgainPage kept={kept} />, frame);

export const accountHtml = (view: AccountView, frame = NO_FRAME): Promise<string> =>
  document(<AccountPage view={view} />, frame);

export const accountsHtml = (view: AccountsView, frame = NO_FRAME): Promise<string> =>
  document(<AccountsPage view={view} />, frame);
