import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from './settings.ts';

afterEach(() => vi.useRealTimers());

describe('readSettings', () => {
  it('speaks of the content beside it, with samples, at the root of no origin', () => {
    expect(readSettings({ PORTAL_TODAY: '2026-11-20' })).toMatchObject({
      content: resolve('content'),
      today: '2026-11-20',
      todayIsSet: true,
      samples: true,
      origin: undefined,
      base: '/',
    });
  });

  it.each([
    ['2026-11-20T15:59:59Z', '2026-11-20', 'the last second of the day in China'],
    ['2026-11-20T16:00:00Z', '2026-11-21', 'midnight in China'],
    ['2026-12-31T20:00:00Z', '2027-01-01', 'the new year in China'],
  ])('takes at %s the day %s: %s', (now, today) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(readSettings({})).toMatchObject({ today, todayIsSet: false });
  });

  it.each(['2024-02-29', '2026-01-01'])('takes %s for today', (today) => {
    expect(readSettings({ PORTAL_TODAY: today }).today).toBe(today);
  });

  it.each(['2026-02-29', '2026-1-1', '20260101', '明天', '2026-01-01T00:00:00Z', ' 2026-01-01'])(
    'refuses %s for today, naming the variable',
    (today) => {
      expect(() => readSettings({ PORTAL_TODAY: today })).toThrow(RangeError);
      expect(() => readSettings({ PORTAL_TODAY: today })).toThrow(`PORTAL_TODAY`);
      expect(() => readSettings({ PORTAL_TODAY: today })).toThrow(`“${today}”`);
    },
  );

  it.each(['https://example.gov.cn', 'http://localhost:4321'])(
    'takes %s for the origin',
    (origin) => {
      expect(readSettings({ PORTAL_ORIGIN: origin }).origin).toBe(origin);
    },
  );

  it.each(['example.gov.cn', 'https://example.gov.cn/', 'ftp://example.gov.cn', 'https://a b'])(
    'refuses %s for the origin',
    (origin) => {
      expect(() => readSettings({ PORTAL_ORIGIN: origin })).toThrow('PORTAL_ORIGIN');
    },
  );

  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['portal', '/portal/'],
    ['/portal', '/portal/'],
    ['/a/b/', '/a/b/'],
    ['//a//b//', '/a/b/'],
  ])('makes of the base %s %s', (base, expected) => {
    expect(readSettings({ PORTAL_BASE: base }).base).toBe(expected);
  });

  it.each([
    ['on', true],
    ['off', false],
    ['', true],
  ])('with samples “%s” shows samples: %s', (written, samples) => {
    expect(readSettings({ PORTAL_SAMPLES: written }).samples).toBe(samples);
  });

  it('refuses any other word for samples', () => {
    expect(() => readSettings({ PORTAL_SAMPLES: 'no' })).toThrow('PORTAL_SAMPLES');
  });

  it('makes the content folder absolute', () => {
    expect(readSettings({ PORTAL_CONTENT: 'a/../b' }).content).toBe(resolve('b'));
  });

  it('takes a key for the register from outside the project alone', () => {
    expect(readSettings({}).logKey).toBeUndefined();
    expect(readSettings({ PORTAL_LOG_KEY: '/etc/portal/key.pem' }).logKey).toBe(
      resolve('/etc/portal/key.pem'),
    );
    expect(readSettings({ PORTAL_LOG_KEY: '../key.pem' }).logKey).toBe(resolve('../key.pem'));
    for (const inside of ['key.pem', 'content/key.pem', resolve('key.pem')])
      expect(() => readSettings({ PORTAL_LOG_KEY: inside })).toThrow('PORTAL_LOG_KEY');
  });
});

describe('how far time has come', () => {
  it.each([
    ['', '2026-11-20T09:00', '2026-11-20', 'the clock'],
    ['2026-11-20', '2026-11-20T23:59', '2026-11-20', 'the whole of a day that was set'],
    ['2022-01-01', '2022-01-01T23:59', '2026-11-20', 'a day long past, which undoes nothing'],
    ['2027-01-01', '2027-01-01T23:59', '2027-01-01', 'a day to come'],
  ])('is for PORTAL_TODAY=%s %s, and reached %s: %s', (today, now, reached) => {
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:59+08:00') });
    expect(readSettings({ PORTAL_TODAY: today })).toMatchObject({ now, reached });
  });
});
