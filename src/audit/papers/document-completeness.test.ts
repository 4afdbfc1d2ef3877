import { describe, expect, it } from 'vitest';
import type { PublishedList } from '../../model/record.ts';
import { context } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import { documentCompleteness } from './document-completeness.ts';

const window = { from: '2026-06-01', until: '2026-06-10' };

/** What a list of proposed winners is found to lack; null when nothing. */
function lacks(list: Partial<PublishedList>, city: City = 'wuhai', stage = 'proposed-winners') {
  const [line] = documentCompleteness.run(context(city, { lists: { [stage]: list } }));
  if (line?.reason !== 'incomplete') return null;
  return [line.result, line.values.missing.join(',')];
}

describe('a publicity notice', () => {
  it.each<[string, Partial<PublishedList>, string | null]>([
    ['says everything', { window }, null],
    ['gives no basis', { window, basis: [] }, 'basis'],
    ['gives no window', {}, 'window'],
    ['gives no first day', { window: { from: null, until: '2026-06-10' } }, 'window'],
    ['names no office', { window, objectionChannel: { phone: '0', address: '1' } }, 'office'],
    ['names no phone', { window, objectionChannel: { office: '样例', address: '1' } }, 'phone'],
    ['names no address', { window, objectionChannel: { office: '样例', phone: '0' } }, 'address'],
    ['gives no way to object', { window, objectionChannel: null }, 'office,phone,address'],
    ['bears no date', { window, publishedOn: null }, 'publishedOn'],
  ])('%s', (_, list, missing) => {
    expect(lacks(list)).toEqual(missing === null ? null : ['note', missing]);
  });

  it.each<[City, string, boolean]>([
    ['luohe', 'L15 fixes the list without publishing it', false],
    ['jiangyin', 'J19 does', false],
    ['bayannur', 'B13 publishes it', true],
    ['bayingolin', 'Z11(4) does', true],
  ])('of accepted applicants in %s: %s', (city, _, needed) => {
    expect(lacks({ window: null }, city, 'qualified-list')).toEqual(
      needed ? ['note', 'window'] : null,
    );
  });
});

describe('a call', () => {
  const application = (until: string | null) => [
    { level: '市级', window: { from: null, until }, handIn: {} },
  ];
  it.each<[string, Partial<CallNotice>, string | null]>([
    ['says everything', { applications: application('2026-07-01') }, null],
    ['gives no basis', { basis: [] }, 'basis'],
    ['gives no last day', { applications: application(null) }, 'applications'],
    ['bears no date', { publishedOn: null }, 'publishedOn'],
    ['is held in part', { basis: [], publishedOn: null, excerpt: true }, null],
  ])('%s', (_, call, missing) => {
    const [line] = documentCompleteness.run(context('wuhai', { call }));
    expect(line?.reason === 'incomplete' ? line.values.missing.join() : null).toBe(missing);
  });
});
