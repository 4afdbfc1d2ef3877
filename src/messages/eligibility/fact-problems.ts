import type {
  FactProblem,
  FactProblemCode,
  FactsError,
} from '../../law/eligibility/fact-problem.ts';

const SHAPES: Record<string, string> = {
  boolean: 'true 或 false',
  choice: '选项的英文代号，如 "large"',
  day: '日期，如 "2026-09-28"',
  'day-or-never': '日期，如 "2026-09-28"；从未发生写 null',
  'year-or-never': '四位年份，如 2025；从未发生写 null',
  amount: '不小于 0 的数字',
  rank: '不小于 1 的整数',
  awards:
    '列表，如 [{"tier": "奖项编号", "on": "2022-03-01"}]；知道是哪一届的加 "round": 2022；没有写 []',
  tier: '一项获奖，如 {"tier": "奖项编号", "on": "2022-03-01"}',
  year: '四位年份，如 2022',
  'tier-id': '奖项编号，如 "quality-award"',
  level: '一项获奖，如 {"level": "province", "on": "2022-03-01"}；没有写 null',
};

const SENTENCES: Record<FactProblemCode, (problem: FactProblem) => string> = {
  'not-facts': ({ found }) =>
    `应是一组事实，如 {"registeredHere": true}，收到的是 ${shortened(found)}`,
  'unknown-key': ({ key, expected }) =>
    `${key}：没有这个键` + (expected ? `，可以写：${expected}` : ''),
  'missing-key': ({ key }) => `${key}：缺少这一项`,
  'wrong-type': ({ key, found, expected }) =>
    `${key}：收到的是 ${shortened(found)}，应写作：${SHAPES[expected] ?? expected}`,
  'unknown-choice': ({ key, found, expected }) =>
    `${key}：收到的是 ${shortened(found)}，可以写：${expected}`,
  'not-a-day': ({ key, found }) =>
    `${key}：${shortened(found)} 不是可用的日期，应写作 "2026-09-28" 的样子，年份在1000至2999之间`,
  'after-day': ({ key, found, expected }) =>
    `${key}：${shortened(found)} 晚于推算那天 ${expected}；推算那天之后的事还没有发生`,
};

/** Says what is wrong with a fact and what to write, naming its key. */
export function factProblemSentence(problem: FactProblem): string {
  return SENTENCES[problem.code](problem);
}

/** Says what is wrong with an answer where its question stands beside it: no key, no JSON. */
export function answerProblemSentence({ code, expected }: FactProblem): string {
  switch (code) {
    case 'after-day':
      return '晚于推算那天；推算那天之后的事还没有发生，请核对。';
    case 'not-a-day':
      return '请填写存在的日期，年份在1000至2999之间。';
    default:
      return `请填写${ANSWER_SHAPES[expected] ?? '可用的回答'}。`;
  }
}

const ANSWER_SHAPES: Record<string, string> = {
  amount: '不小于0的数字',
  rank: '1以上的整数',
  'year-or-never': '四位数的年份，在1000至2999之间',
};

/** All that is wrong with a set of facts, one line each. */
export function factsErrorText(error: FactsError): string {
  return error.problems.map(factProblemSentence).join('\n');
}

function shortened(found: string): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}
