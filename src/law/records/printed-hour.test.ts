import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedHour } from './printed-hour.ts';

const hour = (last: string, first = last) => ({ kind: 'hour', first, last });

describe('hours as notices print them', () => {
  it.each([
    ['12时前', hour('12:00')],
    ['17时30分', hour('17:30')],
    ['17:00', hour('17:00')],
    ['17：00', hour('17:00')],
    ['１７：３０', hour('17:30')],
    ['上午9:00—12:00', hour('12:00', '09:00')],
    ['上午9：00—11：30、下午14：00—17：00', hour('17:00', '09:00')],
    ['上午9时至下午5时', hour('17:00', '09:00')],
    ['下午2时至5时30分', hour('17:30', '14:00')],
    ['下午5时', hour('17:00')],
    ['下午五时半', hour('17:30')],
    ['十二时前', hour('12:00')],
    ['17时止', hour('17:00')],
    ['9时起', hour('09:00')],
    ['17点整', hour('17:00')],
    ['中午12时', hour('12:00')],
    ['北京时间18:00 前', hour('18:00')],
    ['前', { kind: 'before-day' }],
    ['以前', { kind: 'before-day' }],
    ['之前', { kind: 'before-day' }],
    ['前（含当日）', { kind: 'whole-day' }],
    ['止', { kind: 'whole-day' }],
    ['24时', { kind: 'whole-day' }],
    ['24:00前', { kind: 'whole-day' }],
  ])('%s', (words, expected) => {
    expect(printedHour(words)).toEqual(expected);
  });

  it.each([
    ['下班前', 'no hour is said'],
    ['工作日上午9:00—12:00', 'the last day may be none'],
    ['17时30分（以邮戳为准）', 'more is said than an hour'],
    ['3时前', 'of the night or of the afternoon'],
    ['下午12时', 'noon or midnight'],
    ['上午13时', 'no hour of the morning'],
    ['25时', 'no hour'],
    ['17:75', 'no minute'],
    ['17:00—9:00', 'backwards'],
    ['', 'nothing'],
  ])('%s is not understood: %s', (words) => {
    expect(printedHour(words)).toBeNull();
  });

  it('come out as they went in, whatever signs they are written with', () => {
    const signs = fc.constantFrom(
      (h: number, m: string) => `${h}:${m}`,
      (h: number, m: string) => `${h}：${m}前`,
      (h: number, m: string) => `${h}时${m}分止`,
      (h: number, m: string) => (h > 12 ? `下午${h - 12}:${m}` : `${h}时${m}分`),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        signs,
        (h, minute, write) => {
          const m = String(minute).padStart(2, '0');
          expect(printedHour(write(h, m))).toEqual(hour(`${String(h).padStart(2, '0')}:${m}`));
        },
      ),
    );
  });

  it('are never read out of words that are not an hour, and nothing breaks the reading', () => {
    const pieces = fc.array(
      fc.constantFrom('上', '午', '9', '17', '时', '分', ':', '前', '至', '日', '止', '十', '、'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = printedHour(parts.join(''));
        if (read?.kind === 'hour') expect(read.last).toMatch(/^([01]\d|2[0-4]):[0-5]\d$/);
      }),
    );
  });
});
