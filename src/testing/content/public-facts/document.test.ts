import { expect, it } from 'vitest';
import { livePortal, liveVersion } from '../live-portal.ts';

/** What each text prints about itself; null where it prints nothing. */
it.each([
  {
    id: 'bayannur/draft',
    title: '巴彦淖尔市市长质量奖管理办法',
    draftLabel: '修订征求意见稿',
    documentNumber: null,
    signedOn: null,
    // 自印发之日起, 自公布之日起: the words name no day.
    effectiveOn: null,
    term: '5 years',
    repeals: ['巴政办发〔2020〕17号'],
    file: 'bayannur-draft.txt',
  },
  {
    id: 'luohe/2018',
    title: '漯河市市长质量奖管理办法',
    draftLabel: undefined,
    documentNumber: '漯政办〔2018〕76号',
    signedOn: '2018-08-22',
    effectiveOn: '2019-01-01',
    term: 'none',
    repeals: [],
    file: 'luohe-2018.txt',
  },
  {
    id: 'bayingolin/draft',
    title: '巴音郭楞蒙古自治州人民政府质量奖管理办法',
    draftLabel: '征求意见稿',
    documentNumber: null,
    signedOn: null,
    // 自印发之日起, 自公布之日起: the words name no day.
    effectiveOn: null,
    term: 'length not said',
    repeals: [],
    file: 'bayingolin-draft.txt',
  },
  {
    id: 'jiangyin/draft',
    title: '江阴市市长质量奖评定管理办法',
    draftLabel: '讨论稿',
    documentNumber: null,
    signedOn: null,
    // The text leaves the day blank: 2022年5月 日.
    effectiveOn: null,
    term: '3 years',
    repeals: ['澄政规发〔2019〕6号'],
    file: 'jiangyin-draft.txt',
  },
  {
    id: 'wuhai/2020',
    title: '乌海市市长质量奖管理办法',
    draftLabel: undefined,
    documentNumber: '乌海政办发〔2020〕25号',
    signedOn: '2020-09-22',
    effectiveOn: '2020-09-22',
    term: 'none',
    repeals: ['乌海政办发〔2017〕33号'],
    file: 'wuhai-2020.txt',
  },
])('$id carries the title, number, dates and term it prints', ({ id, ...printed }) => {
  const { about } = liveVersion(id).version;
  expect({
    title: about.title,
    draftLabel: about.draftLabel,
    documentNumber: about.documentNumber,
    signedOn: about.signedOn && about.signedOn.on,
    effectiveOn: about.effective?.on,
    term: about.term
      ? about.term.years
        ? `${about.term.years} years`
        : 'length not said'
      : 'none',
    repeals: about.repeals.map((each) => ('version' in each ? each.version : each.documentNumber)),
    file: about.provenance.file,
  }).toEqual(printed);
});

it('knows a draft from an issued text', () => {
  const stages = livePortal().jurisdictions.flatMap(({ versions }) =>
    versions.map(({ id, about }) => [id, about.stage]),
  );
  expect(Object.fromEntries(stages)).toMatchObject({
    'bayannur/draft': 'draft',
    'luohe/2018': 'issued',
    'bayingolin/draft': 'draft',
    'jiangyin/draft': 'draft',
    'wuhai/2020': 'issued',
  });
});

it('says that the adopted text of Jiangyin is not held', () => {
  const { jurisdiction } = liveVersion('jiangyin/draft');
  expect(jurisdiction.about.remarks?.join('')).toContain('正式印发的文本未收录');
});

it('draws the flow chart of Wuhai in the order of its annex', () => {
  const chart = liveVersion('wuhai/2020').version.about.flowCharts?.[0];
  expect(chart?.at).toBe('annex1');
  expect(chart?.steps.map(({ actor, action }) => `${actor}：${action}`)).toEqual([
    '评审组办公室：发出申报通知，并发布公告（不少于10个工作日）',
    '申报组织：自我评价、填报申报书、准备相关资料',
    '区市场监管局：核实、推荐、上报',
    '评审组办公室：初审，并选定评审机构（10个工作日）',
    '评审机构：开展评审（20个工作日完成）',
    '评审组办公室：在主流媒体上征求意见（不少于20日）',
    '评审组办公室：提出候选名单',
    '评审组：召开全体会议，决定授奖名单',
    '评审组办公室：公示拟授奖名单（7个工作日）',
    '市人民政府：进行表彰',
  ]);
});
