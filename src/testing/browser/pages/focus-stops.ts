import type { Page } from '@playwright/test';

/** What has the focus, and how it is seen. */
export interface FocusStop {
  /** Place among all that can have the focus, in the order of the document; -1 for none of them. */
  index: number;
  words: string;
  /** Whether an outline at least two pixels wide surrounds it. */
  outlined: boolean;
  /** Whether at least its middle can be seen: on the screen, with nothing above it. */
  seen: boolean;
  /** By how many pixels it reaches below the upper edge of the citation bar; above 0 the bar covers some of it. */
  covered: number;
}

/** Where a stop stands on the whole page, in CSS pixels. */
export interface FocusPlace {
  words: string;
  top: number;
  left: number;
  bottom: number;
}

/** Tells how many places of the page Tab must reach; the radio buttons of one question are one place. */
export function countFocusable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter((each) => each.tabIndex >= 0 && each.checkVisibility() && !each.matches(':disabled'));
    const sameQuestion = (each: Element) =>
      each instanceof HTMLInputElement && each.type === 'radio'
        ? all.filter((other) => other instanceof HTMLInputElement && other.name === each.name)
        : [each];
    // Tab goes to the chosen answer of a question, or else to the first.
    const placeOf = (each: Element) =>
      sameQuestion(each).find((other) => other.matches(':checked')) ?? sameQuestion(each)[0];
    const places = all.filter((each) => placeOf(each) === each || !each.matches('[type=radio]'));
    Object.assign(window, {
      places,
      placeAt: (each: Element) => places.findIndex((place) => place === placeOf(each)),
    });
    return places.length;
  });
}

/**
 * Presses a key a number of times and tells what had the focus after each; `countFocusable` must have run on the page.
 * The page itself looks, when the key comes up: asking it after every press would cost more than the presses.
 */
export async function pressAndLook(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  times: number,
): Promise<FocusStop[]> {
  await page.evaluate(() => {
    const { placeAt } = window as unknown as { placeAt: (each: Element) => number };
    const stops: FocusStop[] = [];
    const look = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const element = document.activeElement ?? document.body;
      const style = getComputedStyle(element);
      const [first = element.getBoundingClientRect()] = element.getClientRects();
      const x = first.left + first.width / 2;
      const y = first.top + first.height / 2;
      const above = document.elementFromPoint(x, y);
      const bar = document.querySelector('.citation-bar');
      const below = bar && element.matches('main *, footer *') && !bar.contains(element);
      stops.push({
        index: placeAt(element),
        words: element.outerHTML.slice(0, 160),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: above !== null && (element.contains(above) || above.contains(element)),
        covered: below
          ? element.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
          : 0,
      });
    };
    addEventListener('keyup', look, true);
    const stopLooking = () => {
      removeEventListener('keyup', look, true);
      return stops;
    };
    Object.assign(window, { stopLooking });
  });
  for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
  return page.evaluate(() =>
    (window as unknown as { stopLooking: () => FocusStop[] }).stopLooking(),
  );
}

/**
 * Where all that Tab reaches stands, in the order of the document, all measured at one moment: a page may still be
 * settling while it is walked. What keeps to the screen or to its foot stands nowhere on the page and is left out. `countFocusable`
 * must have run on the page.
 */
export function focusPlaces(page: Page): Promise<FocusPlace[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const { places } = window as unknown as { places: HTMLElement[] };
    const keepsToScreen = (each: Element | null): boolean => {
      if (each === null) return false;
      const { position, bottom } = getComputedStyle(each);
      const here = position === 'fixed' || (position === 'sticky' && bottom !== 'auto');
      return here || keepsToScreen(each.parentElement);
    };
    const onPage = places.filter((place) => !keepsToScreen(place));
    return onPage.map((place) => {
      const [first = place.getBoundingClientRect()] = place.getClientRects();
      const { top, left, bottom } = first;
      return { words: place.outerHTML.slice(0, 160), top, left, bottom };
    });
  });
}
