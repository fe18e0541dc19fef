// The review desk in the browser: the page works without it; it adds keys, marks that answer to fields, and a next record at once.
import { startDraft } from './draft.ts';
import { startKeys } from './keys.ts';
import { startMarks } from './marks.ts';
import { startSending } from './send.ts';
import { startWatching } from './watch.ts';

startSending();
startKeys();
startMarks();
startDraft();
startWatching();
