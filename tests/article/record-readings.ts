// npm run readings: records how the pages of fixtures/ are read now, unless one is read otherwise under the same version of the reader.
import { writeFileSync } from 'node:fs';
import { changedSince, RECORDED_PATH, readingsNow, readRecorded } from './readings.ts';

const recorded = readRecorded();
const now = await readingsNow();
const changed = changedSince(recorded, now);
if (changed.length > 0 && recorded.version === now.version) {
  console.error(
    `${changed.join(', ')}: read otherwise than before. Raise READER_VERSION in src/article/reader-version.ts if that is meant.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(RECORDED_PATH, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`fixtures/readings.json holds ${Object.keys(now.pages).length} readings of version ${now.version}.`);
}
