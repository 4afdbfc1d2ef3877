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
      // What came claims nothing.
      restore(host);
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

/** What stood in each element when it was started. */
const came = new WeakMap<Guarded, Node[]>();

/**
 * Starts an element. From then on what only works with its script is shown, and what stands in for it no longer
 * (styles/with-script.css); an element that cannot start stands as it came.
 */
export function start(host: Guarded, act: () => void): void {
  came.set(
    host,
    [...host.childNodes].map((each) => each.cloneNode(true)),
  );
  guarded(host, () => {
    try {
      act();
      host.dataset['started'] = '';
    } catch (error) {
      restore(host);
      throw error;
    }
  })();
}

/** Puts an element back as it came, which is made to be read without its script. */
export function restore(host: Guarded): void {
  const parts = came.get(host);
  if (parts) host.replaceChildren(...parts);
  delete host.dataset['started'];
  host.dataset['failed'] = '';
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
