import { oneCheck } from './tally.ts';
import type { Tally } from './tally.ts';

/** What a step found, and what it printed. */
export interface Outcome {
  readonly tally: Tally;
  readonly output: string;
}

export interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** A step that has ended, and the seconds it took. */
export interface Result {
  readonly title: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/**
 * Runs lanes side by side, the steps of a lane one after another, and tells what a step printed when it ends, so that
 * no two mix. A step that throws has failed. The results come lane by lane.
 */
export async function runLanes(
  lanes: readonly (readonly Step[])[],
  tell: (words: string) => void,
): Promise<Result[]> {
  return (await Promise.all(lanes.map((lane) => runLane(lane, tell)))).flat();
}

async function runLane(steps: readonly Step[], tell: (words: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const { title, run } of steps) {
    const start = performance.now();
    const { tally, output } = await run().catch((error: unknown) => ({
      tally: oneCheck(false),
      output: error instanceof Error ? error.message : String(error),
    }));
    tell(`\n== ${title}\n${output.trimEnd()}`);
    results.push({ title, tally, seconds: (performance.now() - start) / 1000 });
  }
  return results;
}
