import type { Day } from './day.ts';

/** Consecutive days off under one name; both ends are days off. */
export interface Holiday {
  /** 国庆节, or 中秋节、国庆节 where the notice joins them. */
  name: string;
  from: Day;
  until: Day;
}

/** Days off by another order than the year's notice: of one place, or added later. */
export interface FurtherHoliday extends Holiday {
  /** Provinces, prefectures or cities; the whole country where none is named. */
  regions?: string[] | undefined;
  announcedOn: Day;
  notice: HolidayNotice;
}

/** The State Council's yearly notice; its number and link only where someone has checked them. */
export interface HolidayNotice {
  title: string;
  documentNumber?: string | undefined;
  url?: string | undefined;
}

/**
 * What the State Council's notice orders for a year. Its New Year holiday may begin, and be made up for, in
 * the last days of the December before.
 */
export interface OfficialYear {
  year: number;
  holidays: Holiday[];
  /** 调休上班: weekend days on which offices work. */
  makeUpWorkdays: Day[];
  notice?: HolidayNotice | undefined;
  further?: FurtherHoliday[] | undefined;
}
