import { NO_ANSWERS } from '../law/objection/answers.ts';
import type { Answers } from '../law/objection/answers.ts';
import type { FormList, ObjectionForm } from '../law/objection/form.ts';
import { objectionForm } from '../views/objection/objection-form.ts';
import { realVersion } from './real-portal.ts';

/** The objection form of one of the repository's own cities. */
export function realForm(id: string): ObjectionForm {
  const { jurisdiction, version } = realVersion(id);
  return objectionForm(jurisdiction, version);
}

/** A person's complete objection to an organisation typed by hand. */
export function personObjects(change: Partial<Answers> = {}): Answers {
  return {
    ...NO_ANSWERS,
    paper: 'objection',
    listTitle: '2026年拟奖名单公示',
    organisationName: '示例有限公司',
    ground: 'conditions',
    party: 'person',
    facts: '第一段。\n第二段。',
    evidence: [{ description: '处罚决定书', on: '2026年3月', file: '', sha256: '' }],
    name: '张三',
    phone: '0473-8765432',
    address: '示例路1号',
    ...change,
  };
}

/** A unit's complete objection to the same. */
export function unitObjects(change: Partial<Answers> = {}): Answers {
  return personObjects({ party: 'unit', name: '示例商会', domicile: '示例路2号', ...change });
}

/** An instant within the window of that list. */
export const DURING = Date.parse('2026-10-08T12:00:00+08:00');

/** An instant after it. */
export const AFTER = Date.parse('2026-11-20T12:00:00+08:00');

/** A list over the National Day week of 2026, with two rows: one known by its code, one by a name of the portal's. */
export const LIST: FormList = {
  id: 'jia/rounds/2026/publicity-proposed-winners',
  title: '2026年度甲市市长质量奖拟奖名单公示',
  documentNumber: '甲质奖〔2026〕6号',
  issuer: '甲市质量奖办公室',
  publishedOn: '2026-09-28',
  href: 'https://example.gov.cn/jia/rounds/2026/publicity-proposed-winners/',
  stage: 'proposed-winners',
  stageName: '拟奖名单公示',
  from: '2026-09-28',
  until: '2026-10-13',
  endNotes: '',
  untilIsCounted: false,
  lawUntil: null,
  channel: { office: '甲市质量奖办公室', address: '甲路1号', inTime: '以送达为准' },
  decided: false,
  publicity: true,
  printed: null,
  entries: [
    { organisation: '91350100M000100Y43', name: '甲有限公司' },
    { organisation: 'yi-cooperative', name: '乙合作社' },
  ],
};
