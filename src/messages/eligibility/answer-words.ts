import type { FactKey } from '../../model/facts.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';

/** What one regulation calls the answers to its questions. Plain data, so that a page can carry it. */
export type AnswerWords = { readonly [K in FactKey]?: Readonly<Record<string, string>> };

/** The answers' names in a regulation's own words: those its questions give, and its names for its awards. */
export function answerWords({
  eligibility,
  tiers,
}: Pick<RulesFile, 'eligibility' | 'tiers'>): AnswerWords {
  return {
    awards: Object.fromEntries(tiers.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(
      (eligibility?.questions ?? []).flatMap(({ fact, answers }) =>
        answers ? [[fact, answers]] : [],
      ),
    ),
  };
}

/** An answer in a regulation's own words, else in the usual ones. */
export function answerName(words: AnswerWords, fact: FactKey, answer: string): string {
  return words[fact]?.[answer] ?? USUAL[answer] ?? (fact === 'awards' ? OTHER_AWARD : answer);
}

/** Of an award which the text does not know, another text has the name. */
const OTHER_AWARD = '另一奖项';

const USUAL: Record<string, string> = {
  'legal-person': '法人',
  'non-legal-person': '非法人组织',
  'branch-or-internal': '分支、内设等机构',
  commercial: '从事生产、经营活动',
  'public-benefit': '从事非营利性业务',
  true: '是',
  false: '否',
  prefecture: '市级政府质量奖',
  province: '省（自治区、直辖市）级政府质量奖',
  nation: '国家级质量奖',
};
