import { recipientsOf } from '../../model/recipients.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { AwardTier, Rule, RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';
import { revocationRule } from '../awards/revocation-rule.ts';
import type { FoundRule, RevocationWords } from '../awards/revocation-rule.ts';
import { everydayOffice } from './everyday-office.ts';
import type { EverydayOffice } from './everyday-office.ts';
import { governingWindow, joined, reachingWindows } from './stage-windows.ts';
import type { WindowRule } from './stage-windows.ts';

type KindOfTier = 'vacancy' | 'prize' | 'reapply' | 'score' | 'validity';

/** Our convention where a text counts in rounds and does not say how often the award is given. */
const USUAL_CYCLE_YEARS = 2;

/**
 * One version's rules, asked by question: which rule governs a window, a tier, a ban is decided here and nowhere
 * else, so that the audit, the pages and the commands name the same one.
 */
export class RuleSet {
  readonly tiers: readonly AwardTier[];
  /** Every rule, for those that list them all. */
  readonly all: readonly Rule[];

  constructor({ tiers, rules }: Pick<RulesFile, 'tiers' | 'rules'>) {
    this.tiers = tiers;
    this.all = rules;
  }

  /** The rules of a kind, in the order of the file. */
  of<K extends Rule['kind']>(kind: K): RuleOf<K>[] {
    return this.all.filter((rule): rule is RuleOf<K> => rule.kind === kind);
  }

  /** What the text says on a subject in a sentence. */
  statements(topic: string): RuleOf<'statement'>[] {
    return this.of('statement').filter((rule) => rule.topic === topic);
  }

  /** The tiers some rows may be of: a row that names none is of the only tier, or of any where there are several. */
  tiersOf(rows: readonly { tier?: string | undefined }[]): readonly string[] {
    const named = rows.flatMap(({ tier }) => tier ?? []);
    return named.length > 0 && named.length === rows.length
      ? [...new Set(named)]
      : this.tiers.map(({ id }) => id);
  }

  /** The rules that govern how long a stage stays public; more than one only where tiers are told apart. */
  windows(stage: PublicationStage, tiers = this.tiersOf([])): WindowRule[] {
    const rules = this.#windowsOf(stage);
    const governing = tiers.flatMap((tier) => governingWindow(rules, tier) ?? []);
    const ids = new Set(governing.map(({ id }) => id));
    return [...ids].flatMap((id) => joined(governing.filter((rule) => rule.id === id)) ?? []);
  }

  /** Every rule that has a say on a stage's being public, for those who print them all. */
  windowRules(stage: PublicationStage, tiers = this.tiersOf([])): WindowRule[] {
    const rules = this.#windowsOf(stage);
    return [...new Set(tiers.flatMap((tier) => reachingWindows(rules, tier)))];
  }

  /** The rule that has a stage made public, with the words of every rule that does. */
  publication(stage: PublicationStage): WindowRule | undefined {
    return joined([...this.windows(stage), ...this.windowRules(stage)]);
  }

  /** Places of a tier by itself: a total over several tiers is no limit of one of them (W4). */
  places(tier: string): RuleOf<'places'> | undefined {
    const rules = this.of('places').filter((rule) => {
      const [only, ...others] = this.placesOver(rule);
      return only === tier && others.length === 0;
    });
    return rules.find((rule) => rule.tier !== 'all') ?? rules[0];
  }

  /** Every number of places that several tiers share (W4). */
  jointPlaces(): RuleOf<'places'>[] {
    return this.of('places').filter((rule) => this.placesOver(rule).length > 1);
  }

  /** The tiers a number of places is counted over. */
  placesOver({ tier }: RuleOf<'places'>): readonly string[] {
    if (tier === 'all') return this.tiers.map(({ id }) => id);
    return typeof tier === 'string' ? [tier] : tier;
  }

  /** Whom awards of some tiers are given to. */
  recipients(tiers: readonly string[]): Recipient[] {
    return recipientsOf(this.tiers, tiers);
  }

  /** The rule by which a repeat winner takes no place (B18 ¶2, L25, W6). */
  repeatOutside(): RuleOf<'repeat-place'> | undefined {
    return this.of('repeat-place').find(({ takesPlace }) => !takesPlace);
  }

  cycle(): RuleOf<'cycle'> | undefined {
    return this.of('cycle')[0];
  }

  /** Years from one round to the next, by the text or by convention. */
  cycleYears(): number {
    return this.cycle()?.years ?? USUAL_CYCLE_YEARS;
  }

  vacancy(tier: string): RuleOf<'vacancy'> | undefined {
    return this.#forTier('vacancy', tier);
  }

  prize(tier: string): RuleOf<'prize'> | undefined {
    return this.#forTier('prize', tier);
  }

  /** The exception that no list prints: L21 withholds the prize for a higher award of the same year. */
  unprintedPrizeException(): RuleOf<'prize-exception'> | undefined {
    return this.of('prize-exception').find(({ winner }) => winner === 'higher-award-same-year');
  }

  score(tier: string | undefined): RuleOf<'score'> | undefined {
    return this.#forTier('score', tier);
  }

  /** When a winner of a tier may apply again (L25, Z15). */
  reapply(tier: string): RuleOf<'reapply'> | undefined {
    return this.#forTier('reapply', tier);
  }

  /** How long an award of a tier is valid; `open` where the text leaves unsaid whether it means this tier (W6). */
  validity(tier: string): { rule: RuleOf<'validity'>; open: boolean } | undefined {
    const rule = this.#forTier('validity', tier);
    if (rule) return { rule, open: false };
    const other = this.of('validity').find(({ appliesTo }) => appliesTo === 'open');
    return other && { rule: other, open: true };
  }

  /** Years an award of a tier is valid for certain; null where the text sets no term or leaves it open. */
  validYears(tier: string): number | null {
    const term = this.validity(tier);
    return term && !term.open ? term.rule.years : null;
  }

  /** The rule a decision on taking an award back rests on. */
  revocation(decision: RevocationWords): FoundRule | undefined {
    return revocationRule(this.of('revocation'), decision);
  }

  objectionRight(): RuleOf<'objection-right'> | undefined {
    return this.of('objection-right')[0];
  }

  /** The rule by which an objection without a name is refused. */
  anonymousRefused(): RuleOf<'objection-right'> | undefined {
    return this.of('objection-right').find(({ anonymous }) => anonymous === 'refused');
  }

  objectionForms(party: RuleOf<'objection-form'>['party']): RuleOf<'objection-form'>[] {
    return this.of('objection-form').filter((rule) => rule.party === party);
  }

  objectionUpheld(): RuleOf<'objection-upheld'> | undefined {
    return this.of('objection-upheld')[0];
  }

  everydayOffice(): EverydayOffice | null {
    return everydayOffice(this.all);
  }

  /** True where the decision itself must be made public (L18, Z14). */
  decisionIsPublic(): boolean {
    return this.statements('decision-public').length > 0;
  }

  #windowsOf(stage: PublicationStage): WindowRule[] {
    return this.of('window').filter((rule) => rule.stage === stage);
  }

  /** The rule for a tier alone comes before one for all. */
  #forTier<K extends KindOfTier>(kind: K, tier: string | undefined): RuleOf<K> | undefined {
    const rules = this.of<KindOfTier>(kind);
    const found =
      rules.find((rule) => rule.tier === tier) ?? rules.find((rule) => rule.tier === 'all');
    return found as RuleOf<K> | undefined;
  }
}

const sets = new WeakMap<object, RuleSet>();

/** The rule set of a file of rules, made once for each file. */
export function ruleSetOf(file: Pick<RulesFile, 'tiers' | 'rules'>): RuleSet {
  const known = sets.get(file) ?? new RuleSet(file);
  sets.set(file, known);
  return known;
}
