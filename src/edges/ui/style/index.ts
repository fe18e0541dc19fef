// The one stylesheet of the pages, put together from a file a page or area; what comes later may overrule what came before.
import { CHARTS } from './charts.ts';
import { COLOURS } from './colours.ts';
import { CONSOLE } from './console.ts';
import { FORMS } from './forms.ts';
import { FRAME } from './frame.ts';
import { LEDGER } from './ledger.ts';
import { PIECES } from './pieces.ts';
import { REVIEW } from './review.ts';
import { TEXT } from './text.ts';

export const STYLE = [COLOURS, TEXT, FRAME, FORMS, PIECES, LEDGER, CHARTS, REVIEW, CONSOLE].join('');
