import { quoteStands } from '../../../law/regulation/quote.ts';
import type { Rule, RulesFile } from '../../../schemas/rules/rules-file.ts';
import type { Report } from '../../report.ts';

/** What a rule says in the text's own words stands in one of its quotations, and tells something the rule has. */
export function checkOwnWords({ rules }: RulesFile, report: Report): void {
  rules.forEach((rule, index) => {
    const word = 'length' in rule ? rule.length?.word : undefined;
    if (word && !rule.cites.some(({ quote }) => quote.includes(word)))
      report('words-not-quoted', ['rules', index, 'length', 'word'], {
        rule: rule.id,
        found: word,
        key: 'word',
      });
    if (repeatsItsTime(rule)) report('time-repeated', ['rules', index, 'text'], { rule: rule.id });
    for (const { path, key, found } of keyedWords(rule))
      if (!rule.cites.some(({ quote }) => quoteStands(quote, found)))
        report('words-not-quoted', ['rules', index, ...path], { rule: rule.id, found, key });
    if (!('as' in rule) || rule.as === undefined) return;
    const at = ['rules', index, 'as'];
    const written = typeof rule.as === 'string' ? { '': rule.as } : rule.as;
    for (const [key, found] of Object.entries<string | undefined>(written)) {
      if (found === undefined) continue;
      const place = key === '' ? at : [...at, key];
      if (!rule.cites.some(({ quote }) => quoteStands(quote, found)))
        report('words-not-quoted', place, { rule: rule.id, found, key: 'as' });
      if (!tells(rule, key)) report('words-of-nothing', place, { rule: rule.id, found: key });
    }
  });
}

/** Whether the words of a rule name once more how long it reaches: the sentence says that before them. */
function repeatsItsTime(rule: Rule): boolean {
  const timed =
    (rule.kind === 'revocation' && rule.within !== null) ||
    (rule.kind === 'duty' && rule.years !== undefined);
  return timed && 'text' in rule && /[年届](?:之|以)?内/.test(rule.text);
}

interface KeyedWords {
  path: PropertyKey[];
  key: 'unit' | 'of' | 'per' | 'when';
  found: string;
}

/** The text's words under keys of their own: what places and money are counted in, classes set apart, what allows more days. */
function keyedWords(rule: Rule): KeyedWords[] {
  switch (rule.kind) {
    case 'places': {
      const { unit, among = [] } = rule;
      return [
        ...(unit === undefined ? [] : [{ path: ['unit'], key: 'unit' as const, found: unit }]),
        ...among.map(({ of }, index) => ({
          ...{ path: ['among', index, 'of'], key: 'of' as const, found: of },
        })),
      ];
    }
    case 'prize':
      return rule.per === undefined ? [] : [{ path: ['per'], key: 'per', found: rule.per }];
    case 'objection-clock':
      return rule.extension
        ? [{ path: ['extension', 'when'], key: 'when', found: rule.extension.when }]
        : [];
    default:
      return [];
  }
}

/** Whether the rule holds the code the words belong to; without it no sentence would print them. */
function tells(rule: Rule, key: string): boolean {
  switch (rule.kind) {
    case 'revocation':
      if (key === 'within' || key === 'ban') return rule[key] !== null;
      return key === 'power' || rule.consequences.some((each) => each === key);
    case 'order':
      return [...rule.sequence, ...(rule.alternative ?? [])].some((each) => each === key);
    case 'objection-upheld':
      return rule.replacement !== null;
    default:
      return true;
  }
}
