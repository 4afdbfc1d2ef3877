import { expect, it } from 'vitest';
import { liveVersion } from '../live-portal.ts';

/** Each way from call to award: stage, the articles that order it, what becomes public. */
it.each([
  [
    'bayannur/draft',
    [
      'call 11 → call-notice',
      'application 11',
      'form-check 12',
      'qualification 13 → qualified-list',
      'paper-review 14',
      'site-review 14',
      'presentation 14',
      'opinion 15 → opinion',
      'committee 15',
      'publicity 15 → proposed-winners',
      'objections 16',
      'approval 17',
      'award 17',
    ],
  ],
  [
    'luohe/2018',
    [
      'call 14 → call-notice',
      'application 15',
      'qualification-check 15',
      'paper-review 12',
      'site-review 16',
      'committee 16',
      'executive-meeting 16',
      'publicity 17 → proposed-winners',
      'signature 18',
      'award 18',
    ],
  ],
  [
    'bayingolin/draft',
    [
      'call 11 → call-notice',
      'internal-notice 11 → internal-notice',
      'application 11',
      'recommendation-check 11 → recommended-applicants',
      'recommendation 11',
      'qualification 11 → qualified-list',
      'paper-review 11',
      'presentation 11',
      'site-review 11',
      'committee 11',
      'publicity 11 → proposed-winners',
      'approval 11',
      'award 14',
    ],
  ],
  [
    'jiangyin/draft',
    [
      'call 18 → call-notice',
      'application 19',
      'qualification-check 19',
      'paper-review 21',
      'presentation-and-site-review 22',
      'candidates 23',
      'committee 24',
      'approval 24',
      'publicity 25 → proposed-winners',
      'award 26',
    ],
  ],
  [
    'wuhai/2020',
    [
      'call 17 → call-notice',
      'application 18',
      'recommendation 18',
      'qualification-check 19',
      'review-body 20',
      'review 21',
      'opinion 22 → opinion',
      'candidates 23',
      'committee 24',
      'publicity 25 → proposed-winners',
      'objections 25',
      'approval 25',
      'award 25',
    ],
  ],
])('%s leads from the call to the award in the order of its articles', (id, stages) => {
  const { process } = liveVersion(id).version.rules;
  expect(
    process.map(
      (stage) =>
        `${stage.id} ${stage.cites[0]?.at.split('.')[0]}` +
        (stage.publishes ? ` → ${stage.publishes}` : ''),
    ),
  ).toEqual(stages);
});

it.each([
  ['bayannur/draft', 'call', '市市场监督管理局（市质标委办）'],
  ['bayannur/draft', 'form-check', '旗县区市场监督管理部门会同旗县区有关行业主管部门'],
  ['bayannur/draft', 'committee', '市质标委'],
  ['bayannur/draft', 'approval', '市人民政府'],
  ['luohe/2018', 'call', '评委会秘书处'],
  ['luohe/2018', 'site-review', '专项评审组'],
  ['luohe/2018', 'executive-meeting', '市政府常务会议'],
  ['bayingolin/draft', 'internal-notice', '申报组织'],
  [
    'bayingolin/draft',
    'recommendation',
    '自治州行业行政主管部门或者县（市）人民政府、库尔勒经济技术开发区管委会',
  ],
  ['bayingolin/draft', 'publicity', null],
  ['jiangyin/draft', 'paper-review', '专家评审组'],
  ['jiangyin/draft', 'publicity', null],
  ['wuhai/2020', 'recommendation', '各区市场监督管理局'],
  ['wuhai/2020', 'review', '评审机构'],
  ['wuhai/2020', 'approval', '评审组组长、市长'],
])('%s: %s is the business of %s', (id, stage, actor) => {
  const { process } = liveVersion(id).version.rules;
  expect(process.find((each) => each.id === stage)?.actor).toBe(actor);
});
