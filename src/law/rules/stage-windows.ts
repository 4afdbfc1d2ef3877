import type { RuleOf } from '../../schemas/rules/rules-file.ts';

export type WindowRule = RuleOf<'window'>;

/** The tiers a window is for; every tier where its rule names none. */
const reachOf = ({ tier }: Pick<WindowRule, 'tier'>): readonly string[] => [tier ?? 'all'].flat();

/**
 * The rule that governs the window of a stage for one tier. A length set for the tier comes before one set for
 * all, and a length before none; a rule without a length that speaks of the same publication stands beside it, so
 * the words of both are cited: 公示 in one article and 7 days in another are one window of 7 days with two articles.
 */
export function governingWindow(
  rules: readonly WindowRule[],
  tier: string,
): WindowRule | undefined {
  const reaching = reachingWindows(rules, tier);
  const governing = reaching.find(({ length }) => length !== null) ?? reaching[0];
  return governing && joined([governing, ...reaching.filter((each) => each.length === null)]);
}

/** The rules that ask for a window of a tier, those for the tier alone first. */
export function reachingWindows(rules: readonly WindowRule[], tier: string): WindowRule[] {
  return [tier, 'all'].flatMap((reach) => rules.filter((rule) => reachOf(rule).includes(reach)));
}

/** The first of some rules on one publication, with the words of all, each once. */
export function joined(rules: readonly WindowRule[]): WindowRule | undefined {
  const [first] = rules;
  const words = rules.flatMap(({ cites }) => cites);
  const cites = [...new Map(words.map((cite) => [`${cite.at} ${cite.quote}`, cite])).values()];
  return first && (cites.length === first.cites.length ? first : { ...first, cites });
}

/**
 * The rules that nothing tells apart from an earlier one on the same stage: both set a length for the same tier,
 * or neither does.
 */
export function ambiguousWindows(rules: readonly WindowRule[]): [WindowRule, WindowRule][] {
  return rules.flatMap((rule, index): [WindowRule, WindowRule][] => {
    const earlier = rules
      .slice(0, index)
      .find(
        (each) =>
          each.stage === rule.stage &&
          reachOf(each).some((tier) => reachOf(rule).includes(tier)) &&
          (each.length === null) === (rule.length === null),
      );
    return earlier ? [[earlier, rule]] : [];
  });
}
