import type { Office } from '../../schemas/rules/conduct-rules.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';

/** An office as it is written to: its name with the short name in brackets, and what the text prints of it. */
export type EverydayOffice = { office: string } & Pick<Office, 'address' | 'phone'>;

/**
 * The office that runs the award from day to day; null where the text names none.
 * `{ name: 市市场监督管理局, alias: 市质标委办 }` (巴彦淖尔 8) → 市市场监督管理局（市质标委办）.
 */
export function everydayOffice(rules: readonly Rule[]): EverydayOffice | null {
  for (const rule of rules)
    if (rule.kind === 'statement' && rule.office) {
      const { name, alias, ...printed } = rule.office;
      return { office: alias ? `${name}（${alias}）` : name, ...printed };
    }
  return null;
}
