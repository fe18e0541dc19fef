// What the frame of a page shows beside the page: who looks at it.
import { createContext } from 'hono/jsx';
import type { Who } from '../../domain/account.ts';

export type PageFrame = { readonly who: Who };

export const NO_FRAME: PageFrame = { who: { kind: 'visitor', name: 'visitor', role: null } };

/** Read by the layout, so that no page hands it through. */
export const FrameContext = createContext<PageFrame>(NO_FRAME);
