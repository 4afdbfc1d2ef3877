import { isAbsolute, relative, resolve } from 'node:path';
import { isDay } from './law/calendar/is-day.ts';
import { chinaMoment, dayOf, endOfDay } from './law/calendar/moment.ts';
import type { Moment } from './law/calendar/moment.ts';

/** The switches of a build, read from the environment in this one place. */
export interface Settings {
  /** Content folder, absolute. */
  content: string;
  /** The day the build speaks of, `YYYY-MM-DD`, in China's time. */
  today: string;
  /** True when the day was set from outside: a demonstration's own day then gives way. */
  todayIsSet: boolean;
  /** Up to when things have become public: the end of a day set from outside, else the minute it is in China. */
  now: Moment;
  /** The later of the day set from outside and the clock's: what lies beyond has happened for nobody. */
  reached: string;
  /** False leaves every sample out. */
  samples: boolean;
  /** Origin such as `https://example.gov.cn`; without one there is no canonical and no sitemap.xml. */
  origin: string | undefined;
  /** Path the portal lives under, beginning and ending in `/`. */
  base: string;
  /** File with the Ed25519 key that signs the register's checkpoint, absolute; without one it is unsigned. */
  logKey: string | undefined;
}

/**
 * Reads `PORTAL_CONTENT`, `PORTAL_TODAY`, `PORTAL_SAMPLES`, `PORTAL_ORIGIN`, `PORTAL_BASE`, `PORTAL_LOG_KEY`.
 * @throws RangeError naming the variable when a value makes no sense
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const clock = chinaMoment(new Date());
  const set = env['PORTAL_TODAY'] || undefined;
  const today = set ?? dayOf(clock);
  if (!isDay(today))
    throw new RangeError(`PORTAL_TODAY 应为真实日期，写作 2026-11-20 的样子，收到的是“${today}”`);
  const origin = env['PORTAL_ORIGIN'] || undefined;
  if (origin !== undefined && !/^https?:\/\/[^/\s]+$/.test(origin))
    throw new RangeError(`PORTAL_ORIGIN 应写作 https://example.gov.cn 的样子，收到的是“${origin}”`);
  return {
    content: resolve(env['PORTAL_CONTENT'] || 'content'),
    today,
    todayIsSet: set !== undefined,
    now: set === undefined ? clock : endOfDay(set),
    reached: today > dayOf(clock) ? today : dayOf(clock),
    samples: readSwitch(env, 'PORTAL_SAMPLES'),
    origin,
    base: `/${env['PORTAL_BASE'] ?? ''}/`.replace(/\/+/g, '/'),
    logKey: readLogKey(env['PORTAL_LOG_KEY'] || undefined),
  };
}

/** A key inside the project would be committed, copied and published with it. */
function readLogKey(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const key = resolve(path);
  if (!relative('', key).startsWith('..') && !isAbsolute(relative('', key)))
    throw new RangeError(`PORTAL_LOG_KEY 的密钥文件应放在项目文件夹以外，收到的是“${path}”`);
  return key;
}

/** `on` unless switched `off`. */
function readSwitch(env: Record<string, string | undefined>, name: string): boolean {
  const written = env[name] || 'on';
  if (written !== 'on' && written !== 'off')
    throw new RangeError(`${name} 只能写 on 或 off，收到的是“${written}”`);
  return written === 'on';
}
