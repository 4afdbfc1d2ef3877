/** An element that can take back what it shows. */
export interface Guarded extends HTMLElement {
  /** Takes away every result, with whatever would carry one further, and says that something went wrong. */
  fail(error: unknown): void;
}

/**
 * What an element does, made fit for the browser to call: an exception, at once or later, makes the element fail. What
 * it showed before was the answer to another question, and must not stand for this one.
 */
export function guarded<Given extends unknown[]>(
  host: Guarded,
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  const fail = (error: unknown) => {
    // Thrown aside, it still reaches the console of whoever looks into it.
    setTimeout(() => {
      throw error;
    });
    try {
      host.fail(error);
    } catch {
      // An empty place claims nothing.
      host.textContent = '';
    }
  };
  return (...given) => {
    try {
      const done = act(...given);
      if (done instanceof Promise) done.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

type Events = WindowEventMap & HTMLElementEventMap;

/** Has an element listen, its own doing guarded; a target that is not there is passed over. */
export type Listen = <Name extends keyof Events>(
  target: EventTarget | null | undefined,
  name: Name,
  act: (event: Events[Name]) => unknown,
  options?: AddEventListenerOptions,
) => void;

/** How an element listens. */
export function listening(host: Guarded): Listen {
  return (target, name, act, options) => {
    target?.addEventListener(name, guarded(host, act) as EventListener, options);
  };
}
