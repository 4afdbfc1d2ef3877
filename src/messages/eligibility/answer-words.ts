import type { FactKey, SharedFact } from '../../model/facts.ts';
import { RECIPIENT_NAMES } from '../rules/recipients.ts';
import { FACT_NAMES } from './facts.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';

/**
 * What one regulation calls the answers to its questions, and its own facts: the name of one stands under the empty
 * key, its unit under `unit`. Plain data, so that a page can carry it.
 */
export type AnswerWords = { readonly [K in FactKey]?: Readonly<Record<string, string>> };

/** The answers' names in a regulation's own words: those its questions give, and its names for its awards. */
export function answerWords({
  eligibility,
  tiers,
}: Pick<RulesFile, 'eligibility' | 'tiers'>): AnswerWords {
  return {
    ...(tiers.some((tier) => tier.for) ? { applicant: RECIPIENT_NAMES } : {}),
    awards: Object.fromEntries(tiers.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(
      (eligibility?.questions ?? []).flatMap(({ fact, answers }) =>
        answers ? [[fact, answers]] : [],
      ),
    ),
    ...Object.fromEntries(
      (eligibility?.facts ?? []).map(({ id, name, unit, choices }) => [
        id,
        { ...choices, '': name, ...(unit === undefined ? {} : { unit }) },
      ]),
    ),
  };
}

/** The short name of a fact. */
export function factName(words: AnswerWords, fact: FactKey): string {
  return words[fact]?.[''] ?? FACT_NAMES[fact as SharedFact] ?? fact;
}

/** An amount with its unit: 300万元; years where the text declares no unit. */
export function amountWords(words: AnswerWords, fact: FactKey, amount: number): string {
  return `${amount}${words[fact]?.['unit'] ?? '年'}`;
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
