import { loadPortal } from '../../src/content/load-portal.ts';
import { readSettings } from '../../src/settings.ts';
import type { Day } from '../../src/law/calendar/day.ts';
import { assess, eligibilityRules } from '../../src/law/eligibility/assess.ts';
import type { EligibilityRules } from '../../src/law/eligibility/assess.ts';
import { CHOICES, FACT_TYPES } from '../../src/model/facts.ts';
import type { FactType, Facts } from '../../src/model/facts.ts';
import { readFacts } from '../../src/law/eligibility/read-facts.ts';
import { findingReport } from '../../src/messages/findings/findings.ts';
import { table } from './table.ts';

/** Assessments a second and core that leave room for a whole country's applicants. */
const TARGET = 100_000;
const APPLICANTS = 1000;
const MILLISECONDS = 1000;
const ON = '2026-11-20';
const TIERS = ['quality-award', 'nomination'];

/**
 * Measures how many applicants, each different, are assessed in a second under every held text that says who
 * may apply; prints the rates and tells whether all reach the target.
 */
export function benchAssess(): boolean {
  const { portal, findings } = loadPortal(readSettings().content);
  if (!portal) {
    console.error(findingReport(findings));
    return false;
  }
  const applicants = numbers(APPLICANTS).map(applicant);
  const rates = portal.jurisdictions.flatMap(({ versions }) =>
    versions.flatMap(({ id, rules: file }) => {
      const rules = eligibilityRules(file);
      if (!rules) return [];
      measure(rules, applicants);
      return [{ id, conditions: rules.conditions.length, rate: measure(rules, applicants) }];
    }),
  );
  console.log(
    table([
      ['文本', '条件', '每秒每核', ''],
      ...rates.map(({ id, conditions, rate }) => [
        id,
        String(conditions),
        Math.round(rate).toLocaleString('en'),
        rate >= TARGET ? '✓' : '✗ 不足',
      ]),
    ]),
  );
  console.log(`\n目标 ${TARGET.toLocaleString('en')}；${APPLICANTS} 组各不相同的事实，单线程`);
  return rates.every(({ rate }) => rate >= TARGET);
}

/** Assessments a second. */
function measure(rules: EligibilityRules, applicants: readonly Facts[]): number {
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < MILLISECONDS) {
    for (const facts of applicants) assess(rules, facts, ON);
    done += applicants.length;
  }
  return (done * 1000) / (performance.now() - start);
}

/** The n-th applicant: every fact answered one way or another, a few not at all; always the same ones. */
function applicant(n: number): Facts {
  const facts: Record<string, unknown> = {};
  Object.entries(FACT_TYPES).forEach(([key, type], index) => {
    const random = scattered(n * 64 + index);
    if (random % 10 > 0) facts[key] = ANSWERS[type](random, key);
  });
  return readFacts(facts, ON, TIERS);
}

const ANSWERS: Record<FactType, (random: number, key: string) => unknown> = {
  boolean: (random) => random % 8 > 0,
  judgement: (random) => random % 8 > 0,
  choice: (random, key) => {
    const choices = key === 'legalForm' ? CHOICES.legalForm : CHOICES.activity;
    return choices[random % choices.length];
  },
  day: pastDay,
  amount: (random) => random % 6,
  rank: (random) => 1 + (random % 9),
  'year-or-never': (random) => (random % 3 === 0 ? 2015 + (random % 12) : null),
  'day-or-never': (random) => (random % 3 === 0 ? pastDay(random) : null),
  awards: (random) =>
    numbers(random % TIERS.length).map((each) => ({
      tier: TIERS[each],
      on: pastDay(random + each),
    })),
  'higher-award': (random) =>
    random % 4 === 0 ? { level: 'province', on: pastDay(random) } : null,
};

function pastDay(random: number): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2014 + (random % 12)}-${two(1 + (random % 11))}-${two(1 + (random % 28))}`;
}

/** A number that looks like chance and is the same every time (a multiplicative hash). */
function scattered(n: number): number {
  return (Math.imul(n + 1, 2_654_435_761) >>> 7) % 1_000_003;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
