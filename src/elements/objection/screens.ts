import type { StepId } from '../../law/objection/papers.ts';
import { CHECK_NAME, STEP_NAMES, stepCount } from '../../messages/objection/objection.ts';
import { make } from '../shared/dom.ts';
import type { Listen } from '../shared/guard.ts';
import { writeAddress } from '../shared/write-address.ts';

/** What can stand on the screen: a question, the answers to be checked, or the finished papers. */
export type Screen = StepId | 'check' | 'result';

/**
 * Which of how many screens this is; empty for the papers, and before one has been chosen. The page on which the answers are checked is the last one.
 */
export function placeOf(screen: Screen, steps: readonly StepId[]): string {
  if (screen === 'result' || steps.length === 1) return '';
  const last = steps.length + 1;
  const number = screen === 'check' ? last : steps.indexOf(screen) + 1;
  return stepCount(number, last);
}

/** The questions in a line: ticked where they are answered, the one on the screen marked; none before a paper is chosen. */
export function stepMarks(
  screen: Screen,
  steps: readonly StepId[],
  isDone: (step: StepId) => boolean,
): HTMLElement[] {
  if (steps.length === 1 || screen === 'result') return [];
  const mark = (each: Screen, name: string) =>
    make('span', each === screen ? { 'aria-current': 'step' } : {}, name);
  return [
    ...steps.map((step) => mark(step, `${isDone(step) ? '✓' : ''}${STEP_NAMES[step]}`)),
    mark('check', CHECK_NAME),
  ];
}

/** Shows one screen at a time and lets the browser's own back button lead to the one before. */
export class Screens {
  readonly #root: HTMLElement;
  readonly #arrived: (screen: Screen) => void;
  #current: Screen = 'paper';
  #depth = 0;

  constructor(root: HTMLElement, arrived: (screen: Screen) => void) {
    this.#root = root;
    this.#arrived = arrived;
  }

  get current(): Screen {
    return this.#current;
  }

  /** Begins at the first question; `mayShow` says which screen of an earlier history can be shown again. */
  start(listen: Listen, mayShow: (screen: Screen) => boolean): void {
    this.reset();
    listen(window, 'popstate', ({ state }) => {
      const { screen = 'paper', depth = 0 } = (state ?? {}) as { screen?: Screen; depth?: number };
      this.#depth = depth;
      this.#show(mayShow(screen) ? screen : 'paper', true);
    });
  }

  /** Goes on to a screen. The address stays as it is, nothing typed ever stands in it. */
  go(screen: Screen): void {
    try {
      history.pushState({ screen, depth: this.#depth + 1 }, '');
      this.#depth += 1;
    } catch {
      // Asked too often it refuses: the way back then leads past this screen.
    }
    this.#show(screen, true);
  }

  back(): void {
    if (this.#depth > 0) history.back();
  }

  /** Shows the first question again, without a way back to what stood here before. */
  reset(): void {
    this.#depth = 0;
    writeAddress(location.href, { screen: 'paper', depth: 0 });
    this.#show('paper');
  }

  #show(screen: Screen, focus = false): void {
    this.#current = screen;
    for (const step of this.#root.querySelectorAll<HTMLElement>('[data-step]'))
      step.hidden = step.dataset['step'] !== screen;
    const parts: [selector: string, shown: boolean][] = [
      ['[data-check]', screen === 'check'],
      ['[data-result]', screen === 'result'],
      ['[data-next]', screen !== 'check' && screen !== 'result'],
      ['[data-intro]', screen === 'paper'],
      ['[data-where]', true],
      ['[data-back]', this.#depth > 0],
    ];
    for (const [selector, shown] of parts) {
      for (const part of this.#root.querySelectorAll<HTMLElement>(selector)) part.hidden = !shown;
    }
    this.#arrived(screen);
    if (!focus) return;
    const heading = [...this.#root.querySelectorAll<HTMLElement>('h2[tabindex]')].find(
      (each) => each.getClientRects().length > 0,
    );
    heading?.focus({ preventScroll: true });
    // Every screen begins at the same place, with what the paper is about.
    this.#root.scrollIntoView({ block: 'start' });
  }
}
