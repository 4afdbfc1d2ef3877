import { drillContent } from '../src/testing/drill-content.ts';

/**
 * `npm run drill:content`: reads a thousand broken folders of content, or as many as are asked for, drawn from a seed;
 * exit 1 when one was accepted, ended the reader, was answered in an engine's words or took ten seconds.
 */
const [count = '1000', seed = '1'] = process.argv.slice(2);
const { refused, failed, slowest } = drillContent(Number(seed), Number(count));
for (const line of failed) console.log(line);
console.log(
  `seed ${seed}: ${refused} refused, ${failed.length} failed, slowest ${Math.round(slowest)} ms`,
);
process.exitCode = failed.length > 0 || slowest > 10_000 ? 1 : 0;
