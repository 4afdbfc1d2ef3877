import type { CorrectionEvent } from '../../schemas/exports/documents.ts';
import { fullDayWords } from '../days/days.ts';
import { REVISION_KINDS } from '../records/records.ts';
import { SAMPLE_SAID } from './data.ts';

/** What became of what had been published. */
export const CORRECTION_KINDS: Record<CorrectionEvent['action'], string> = {
  ...REVISION_KINDS,
  amended: '整理更正',
};

export const CORRECTIONS_PAGE = {
  title: '更正与撤回',
  description:
    '各地已经公布、后来更正、补充、撤回、脱敏的记录和文本，以及本站整理的规则、说明、日期的改动，新的在前。',
  list: '逐项',
  kinds: '几种改动',
  waiting: '日期待登记',
  amended: '本站整理的内容有改动，公布的原文没有变。',
  /** Behind the newest, when there are more. */
  more: (count: number) => `更早的${count}项见数据文件。`,
  feed: '订阅（Atom）',
  files: '下载：',
  json: 'JSON',
  how: '怎样要求更正',
  log: '公布登记',
} as const;

/** What each kind of change is. */
export const CORRECTION_MEANINGS: readonly (readonly [string, string])[] = [
  [REVISION_KINDS.correction, '公布的内容有错，发布机关或者本站改正；原来的一版留在自己的网址上。'],
  [REVISION_KINDS.supplement, '补上原来没有写的内容。'],
  [REVISION_KINDS.withdrawal, '发布机关收回这份文件，网址保留。'],
  [REVISION_KINDS.redaction, '去掉不该公开的个人信息，原来的一版只留日期、原因和校验值。'],
  [CORRECTION_KINDS.amended, '本站把条文整理成规则、说明、日期的文字改了；条文本身没有变。'],
];

/** 更正、撤回等共3项，最近一项在2026年11月2日。 */
export function correctionsAnswer(events: readonly CorrectionEvent[]): string {
  const real = events.filter(({ sample }) => !sample);
  const samples = events.length - real.length;
  const shown = samples > 0 ? `下面是样例的${samples}项。` : '';
  if (real.length === 0) return `真实的记录和文本，公布以后还没有更正、撤回过。${shown}`;
  const newest = real.find(({ on }) => on !== null)?.on;
  const last = newest ? `，最近一项在${fullDayWords(newest)}` : '';
  return `真实的记录、文本和本站的整理，公布以后改动过${real.length}项${last}。${samples > 0 ? `另有样例${samples}项。` : ''}`;
}

/** What a feed says of a change: where, what kind, why. */
export function correctionSummary({ action, city, reason, sample }: CorrectionEvent): string {
  return [
    `${city ?? ''}${city ? '：' : ''}${CORRECTION_KINDS[action]}。`,
    reason ? `原因：${reason}。` : '',
    sample ? SAMPLE_SAID : '',
  ].join('');
}
