// The small words inside of written dates, of languages that have no folder here: their pages are dated all the same.
import type { DateParticles } from './furniture.ts';

/** Month names of these come from Intl. */
export const OTHER_DATE_PARTICLES: readonly DateParticles[] = [
  { language: 'fr', ordinals: ['er'], of: ["d'", 'd’'], clock: ['à'] },
  { language: 'it', ordinals: ['º', '°'], clock: ['alle', 'ore'] },
  { language: 'pt', ordinals: ['º'], of: ['de'], clock: ['às'] },
  { language: 'ca', of: ['de', "d'", 'd’'] },
  { language: 'da', clock: ['kl'] },
  { language: 'nl', clock: ['om'] },
  { language: 'lv', year: ['gada'] },
  { language: 'lt', year: ['m.'] },
];
