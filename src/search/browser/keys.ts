/** Whether a key pressed there is meant as text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/**
 * Moves the focus one link down (1) or up (-1). From the box the first link comes next, and above the
 * first link stands the box again.
 * @returns whether the focus moved
 */
export function moveAmongLinks(box: HTMLElement, region: HTMLElement, step: 1 | -1): boolean {
  const stops = [box, ...region.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : stops[at + step];
  next?.focus();
  return next !== undefined;
}
