import type { WindowClock } from '../../law/calendar/window-clock.ts';

/** A window as the attributes that its element reads in the browser. */
export function clockData({ from, until, safe, closes }: WindowClock) {
  return { 'data-from': from, 'data-until': until, 'data-safe': safe, 'data-closes': closes };
}
