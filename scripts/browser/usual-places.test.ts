import { expect, test } from 'vitest';
import { usualPlaces } from './usual-places.ts';

test('on Linux what the PATH names comes first, each place once', () => {
  const places = usualPlaces('linux', { PATH: '/home/me/bin:/usr/bin' });
  expect(places.slice(0, 2)).toEqual([
    '/home/me/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
  ]);
  expect(places).toContain('/home/me/bin/google-chrome-stable');
  expect(places).toContain('/usr/bin/chromium');
  expect(places).toContain('/snap/bin/chromium');
  expect(places).toContain('/opt/google/chrome/chrome');
  expect(new Set(places).size).toBe(places.length);
});

test('on macOS the applications of the system and of the user are looked at', () => {
  const places = usualPlaces('darwin', { HOME: '/Users/me' });
  expect(places.slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
  expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('on Windows the program folders and the Path are looked at', () => {
  const places = usualPlaces('win32', {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    Path: 'D:\\tools;E:\\more',
  });
  expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).toContain('E:\\more\\msedge.exe');
});

test('an empty environment is no error', () => {
  expect(usualPlaces('win32', {})).toEqual([]);
  expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
});
