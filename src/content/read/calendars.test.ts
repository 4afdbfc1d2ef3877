import { expect, it } from 'vitest';
import { validYear } from '../../testing/broken-examples/calendar-examples.ts';
import { realContent, validContent } from '../../testing/content-builder.ts';
import { loadPortal } from '../load-portal.ts';

it('gives a portal without a calendars folder the library’s years, without notices', () => {
  const { portal } = loadPortal(validContent().root);
  expect(portal?.calendars.map(({ year }) => year)).toContain(2026);
  expect(portal?.calendars.every(({ notice }) => notice === undefined)).toBe(true);
});

it('adds a year the library does not have, and leaves the years between unknown', () => {
  const { portal, findings } = loadPortal(
    validContent().write(validYear.path, validYear.text).root,
  );
  expect(findings).toEqual([]);
  expect(portal?.calendars.slice(-2).map(({ year }) => year)).toEqual([2026, 2031]);
  expect(portal?.calendars.at(-1)).toMatchObject({
    holidays: [{ name: '元旦', from: '2030-12-31', until: '2031-01-02' }, {}, {}],
    makeUpWorkdays: ['2031-10-11'],
    notice: { title: '国务院办公厅关于2031年部分节假日安排的通知' },
  });
});

it('lets the portal’s own year name its notice, while it agrees with the library', () => {
  const { portal } = loadPortal(realContent().root);
  expect(portal?.calendars.find(({ year }) => year === 2026)?.notice).toEqual({
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    documentNumber: '国办发明电〔2025〕7号',
    url: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
  });
});

it('takes a file whose name is no year for a mistake', () => {
  const content = validContent().write('calendars/2031年.yaml', validYear.text);
  expect(content.findings().map(({ code, file }) => [code, file])).toEqual([
    ['file-unknown', 'content/calendars/2031年.yaml'],
  ]);
});
