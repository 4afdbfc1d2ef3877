import { guarded } from './guard.ts';
import type { Guarded } from './guard.ts';

const MINUTE = 60_000;

/**
 * Has an element say something now, at every full minute, and whenever the page is looked at again, for timers stand still while
 * a device sleeps. What changes at midnight or at a full hour has changed a moment later.
 */
export function followTime(host: Guarded, say: () => unknown): void {
  const again = guarded(host, say);
  const wait = () =>
    setTimeout(
      () => {
        again();
        wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  say();
  wait();
  document.addEventListener('visibilitychange', again);
  addEventListener('pageshow', again);
}
