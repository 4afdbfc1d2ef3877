import fc from 'fast-check';
import { addDays } from '../law/calendar/day.ts';
import type { OfficialYear } from '../law/calendar/official-year.ts';

/** 2026 as the State Council's notice orders it, written by hand. */
export const YEAR_2026: OfficialYear = {
  year: 2026,
  holidays: [
    { name: '元旦', from: '2026-01-01', until: '2026-01-03' },
    { name: '春节', from: '2026-02-15', until: '2026-02-23' },
    { name: '清明节', from: '2026-04-04', until: '2026-04-06' },
    { name: '劳动节', from: '2026-05-01', until: '2026-05-05' },
    { name: '端午节', from: '2026-06-19', until: '2026-06-21' },
    { name: '中秋节', from: '2026-09-25', until: '2026-09-27' },
    { name: '国庆节', from: '2026-10-01', until: '2026-10-07' },
  ],
  makeUpWorkdays: [
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ],
  notice: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    documentNumber: '国办发明电〔2025〕7号',
  },
};

/** Any day of 2026. */
export const dayIn2026 = fc.nat({ max: 364 }).map((days) => addDays('2026-01-01', days));

/** Any day from 2004, the first year the library has a table for, to 2028, which has none yet. */
export const anyPortalDay = fc.nat({ max: 9000 }).map((days) => addDays('2004-06-01', days));

/** A length of either unit. */
export const anyLength = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
});
