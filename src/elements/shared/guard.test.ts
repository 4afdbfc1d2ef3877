import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guarded, listening } from './guard.ts';
import type { Guarded } from './guard.ts';

const BROKEN = new Error('broken');

function host(fail: (error: unknown) => void): Guarded {
  return { fail, textContent: 'an older answer' } as unknown as Guarded;
}

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

  test('leaves the place empty when even failing fails', () => {
    const element = host(() => {
      throw new Error('worse');
    });
    guarded(element, () => {
      throw BROKEN;
    })();
    expect(element.textContent).toBe('');
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
