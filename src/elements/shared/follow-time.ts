const MINUTE = 60_000;

/**
 * Says something now, at every full minute, and whenever the page is looked at again, for timers stand still while
 * a device sleeps. What changes at midnight or at a full hour has changed a moment later.
 */
export function followTime(say: () => void): void {
  const wait = () =>
    setTimeout(
      () => {
        say();
        wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  say();
  wait();
  document.addEventListener('visibilitychange', say);
  addEventListener('pageshow', say);
}
