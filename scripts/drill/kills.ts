import { KILLS } from '../../src/testing/release/fault-points.ts';
import { endOf } from './one-city.ts';
import type { Edition, OneCity } from './one-city.ts';

const OLD: Edition = '2026-11-20';
const NEW: Edition = '2026-11-21';

/**
 * Kills so many builds one after the other, at each of the known moments once and then all over the time a build takes;
 * tells whether what stood was always whole and of one edition.
 */
export async function drillKills(city: OneCity, count: number): Promise<boolean> {
  await whole(city, NEW);
  const newest = city.hashOf();
  const start = performance.now();
  await whole(city, OLD);
  const lasts = performance.now() - start;
  const former = city.hashOf();
  const moments = Object.keys(KILLS);
  const timed = Array.from(
    { length: Math.max(0, count - moments.length) },
    (_, at) => (at / (count - moments.length)) * lasts,
  );
  let broken = 0;
  let standing = former;
  for (const [at, moment] of [...moments, ...timed].entries()) {
    if (standing === newest) {
      await whole(city, OLD);
      standing = former;
    }
    const killed =
      typeof moment === 'string'
        ? await city.build(NEW, { fault: moment })
        : await killAfter(city, moment);
    const served = city.hashOf();
    // In the gap between the renames the former site stands aside; the next build brings it back.
    const aside = served === '' ? city.hashOf('.dist.old') : served;
    const well = aside === former || aside === newest;
    if (!well) broken += 1;
    standing = aside;
    const when = typeof moment === 'string' ? moment : `${(moment / 1000).toFixed(1)} s`;
    const which = aside === newest ? '新' : aside === former ? '旧' : '损坏';
    console.log(
      `${at + 1}/${count} ${when}: ${killed.signal ?? `exit ${killed.code}`} → ${which}${served === '' ? '（在 .dist.old）' : ''}`,
    );
  }
  await whole(city, NEW);
  const restored = city.hashOf() === newest;
  console.log(`${count} 次强行中断：${broken} 次损坏；之后的生成${restored ? '完好' : '不完好'}。`);
  return broken === 0 && restored;
}

async function killAfter(city: OneCity, time: number) {
  const build = city.start(NEW);
  const killer = setTimeout(() => build.kill('SIGKILL'), time);
  const ended = await endOf(build);
  clearTimeout(killer);
  return ended;
}

/** Builds to the end. Throws with the build's words when it does not get there. */
async function whole(city: OneCity, edition: Edition): Promise<void> {
  const { code, output } = await city.build(edition);
  if (code !== 0) throw new Error(output);
}
