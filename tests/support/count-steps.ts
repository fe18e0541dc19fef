// A function in, how many blocks of our own code it ran out: the engine's coverage counts them, so that no clock is asked.
import { Session } from 'node:inspector/promises';

/** Sums how often each block of code under src/ was run; the same run has the same number on any machine. */
export async function countSteps(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    // Whatever was counted before.
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => /[\\/]src[\\/]/u.test(url) && !url.includes('node_modules'));
    const blocks = ours.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges);
    return blocks.reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
