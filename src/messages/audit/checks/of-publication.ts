import type { CheckCode } from '../../../audit/result.ts';
import type { CheckWords } from './check-words.ts';

/** Checks of what is made public from the call to the award: whether, for how long, and in which order. */
export const PUBLICATION_CHECKS = {
  'mandatory-publication': {
    title: '应当公开的都已公开',
    asks: '办法要求公开的环节，在后续环节开始以前是否已经公开？',
    duty: '办法写明要公布、公示的名单和通知，由组织评选的机关公开。',
    kept: '办法要求公示受理名单，受理名单和拟奖名单本站都有，符合。',
    broken:
      '拟奖名单已经公示而本站没有受理名单的，无法核对，写明是未收录、查过未见，还是机关说明不公开。尚未到来的环节不算缺少。',
    readings: ['本站没有，不等于没有公开过；因此从不列为不符合。'],
    evidence: '公开时的网址、报纸或者网页截图。',
  },
  'window-length': {
    title: '公开的天数足够',
    asks: '公示、公开征求意见、申报通知公告的起止日是否达到办法规定的天数？',
    duty: '办法写明公开几天的，机关公开的天数不少于它；写“工作日”的，按国务院的放假安排计算。',
    kept: '办法规定7个工作日，2026年9月28日起公示到10月13日：国庆放假7天不算，首日不计也有7个工作日，符合。',
    broken:
      '同样9月28日起公示，到10月9日为止：首日也算为5个工作日，首日不计为4个，都不够，不符合。',
    readings: [
      '首日算不算，办法没有写：两种都算出来，只有首日也算才够的，列为提示。',
      '办法写死天数（“公示7日”）而实际更长的，列为提示，不算不符合。',
      '放假安排尚未公布的年份，无法核对。',
    ],
    evidence: '实际公开起止日期的网页截图；延长公示的，附延长的公告。',
  },
  'stage-order': {
    title: '程序先后',
    asks: '前一环节的公示结束以后，后一环节才开始吗？公示、批准、表彰的先后与办法一致吗？',
    duty: '办法写明先公示、后批准、再表彰的，机关按这个先后办。',
    kept: '9月28日至10月13日公示，10月20日批准，11月2日表彰，符合。',
    broken: '办法规定先公示后批准，批准日期早于公示结束的，不符合。',
    readings: [
      '办法两处写法不同的，按哪一处都算合办法，并写明。',
      '办法有常务会议审定、领导签署两步，只公开一个日期的，不知道是哪一步，无法核对。',
    ],
    evidence: '批准、审定日期的文件。',
  },
} as const satisfies Partial<Record<CheckCode, CheckWords>>;
