import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guarded, listening, restore, start } from './guard.ts';
import type { Guarded } from './guard.ts';

const BROKEN = new Error('broken');

/** An element as far as the guard knows one: what it holds, and its data attributes. */
function host(fail: (error: unknown) => void): Guarded {
  const element = {
    fail,
    dataset: {},
    childNodes: [words('as it came')] as unknown[],
    replaceChildren: (...parts: unknown[]) => (element.childNodes = parts),
  };
  return element as unknown as Guarded;
}

const words = (text: string) => ({ text, cloneNode: () => words(text) });
const textOf = ({ childNodes }: Guarded) =>
  (childNodes as unknown as { text: string }[]).map(({ text }) => text).join();
const fillWith = (element: Guarded, text: string) =>
  element.replaceChildren(words(text) as unknown as Node);

describe('what an element does', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is done with what it is given, and nothing else happens', () => {
    const fail = vi.fn();
    const act = vi.fn();
    guarded(host(fail), act)(1, 2);
    expect(act).toHaveBeenCalledExactlyOnceWith(1, 2);
    expect(fail).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('makes it fail when it throws, and the error is still thrown, aside', () => {
    const fail = vi.fn();
    guarded(host(fail), () => {
      throw BROKEN;
    })();
    expect(fail).toHaveBeenCalledExactlyOnceWith(BROKEN);
    expect(() => vi.runAllTimers()).toThrow(BROKEN);
  });

  test('makes it fail when it throws later', async () => {
    const fail = vi.fn();
    guarded(host(fail), () => Promise.reject(BROKEN))();
    await Promise.resolve();
    await Promise.resolve();
    expect(fail).toHaveBeenCalledExactlyOnceWith(BROKEN);
    expect(() => vi.runAllTimers()).toThrow(BROKEN);
  });

  test('puts the element back as it came when even failing fails', () => {
    const element = host(() => {
      throw new Error('worse');
    });
    start(element, () => fillWith(element, 'an older answer'));
    guarded(element, () => {
      throw BROKEN;
    })();
    expect(textOf(element)).toBe('as it came');
    expect(element.dataset).toEqual({ failed: '' });
    expect(() => vi.runAllTimers()).toThrow(BROKEN);
  });

  test('is at work once it has started, and says so', () => {
    const fail = vi.fn();
    const element = host(fail);
    start(element, () => fillWith(element, 'at work'));
    expect(textOf(element)).toBe('at work');
    expect(element.dataset).toEqual({ started: '' });
    expect(fail).not.toHaveBeenCalled();
    restore(element);
    expect(textOf(element)).toBe('as it came');
  });

  test('is not half begun: an element that cannot start stands as it came, and says that it failed', () => {
    const fail = vi.fn();
    const element = host(fail);
    start(element, () => {
      fillWith(element, 'half');
      throw BROKEN;
    });
    expect(textOf(element)).toBe('as it came');
    expect(element.dataset).toEqual({ failed: '' });
    expect(fail).toHaveBeenCalledExactlyOnceWith(BROKEN);
    expect(() => vi.runAllTimers()).toThrow(BROKEN);
  });
});

test('an element listens guarded, and passes over what is not there', () => {
  vi.useFakeTimers();
  const fail = vi.fn();
  const on = listening(host(fail));
  const target = new EventTarget();
  on(null, 'click', () => undefined);
  on(target, 'click', () => {
    throw BROKEN;
  });
  target.dispatchEvent(new Event('click'));
  expect(fail).toHaveBeenCalledExactlyOnceWith(BROKEN);
  vi.useRealTimers();
});
