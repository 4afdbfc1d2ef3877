import type { Recipient } from '../../model/recipients.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';

/** How many places there are, as a rule or one of its classes has it. */
export interface Places {
  count: number | null;
  bound: RuleOf<'places'>['bound'] | 'at-least';
  /** The text's own word for counting them. */
  unit?: string | undefined;
  among?: RuleOf<'places'>['among'];
}

/** 不超过3个; 3个左右; 6名个人; 2项; 不限名额; 不超过8个项目，其中制造业项目不超过4个. */
export function placesWords(
  { count, bound, unit, among = [] }: Places,
  recipients: readonly Recipient[],
  tier = '',
): string {
  if (count === null) return '不限名额';
  const counted = `${count}${unit ?? placesUnit(recipients)}`;
  const inside = among.map(
    (each) => each.of + boundWords(each.bound, `${each.count}${unit ?? '个'}`),
  );
  const noun = nounOf(recipients);
  // 2项 says what 2项项目 says.
  const said = tier.includes(noun) || (unit !== undefined && noun.startsWith(unit));
  const whole = boundWords(bound, counted + (said ? '' : noun));
  return inside.length > 0 ? `${whole}，其中${inside.join('、')}` : whole;
}

/** What places are counted in: persons by 名, everything else by 个. */
export function placesUnit(recipients: readonly Recipient[]): string {
  return only(recipients) === 'person' ? '名' : '个';
}

/** What winners and names on a list are counted in: 3家, 3名, 3个. */
export function winnersUnit(recipients: readonly Recipient[]): string {
  return only(recipients) === 'organisation' ? '家' : placesUnit(recipients);
}

/** 3家单位, 3名个人, 2个项目; 5个 where they are of several kinds. */
export function winnersWords(count: number, recipients: readonly Recipient[]): string {
  const noun = only(recipients) === 'organisation' ? '单位' : nounOf(recipients);
  return count + winnersUnit(recipients) + noun;
}

/** 3家: how many of a list are counted against places. */
export function countedWords({ counted, recipients }: Counted): string {
  return counted + winnersUnit(recipients);
}

/** 3个: how many places they are held against. */
export function limitWords({ limit, unit, recipients }: Counted): string {
  return limit + (unit ?? placesUnit(recipients));
}

interface Counted {
  counted: number;
  limit: number;
  unit: string | null;
  recipients: readonly Recipient[];
}

const NOUNS: Partial<Record<Recipient, string>> = { person: '个人', team: '班组', project: '项目' };

/** Organisations are what an award is commonly given to: only others are named. */
function nounOf(recipients: readonly Recipient[]): string {
  const kind = only(recipients);
  return (kind && NOUNS[kind]) ?? '';
}

function only(recipients: readonly Recipient[]): Recipient | undefined {
  return recipients.length === 1 ? recipients[0] : undefined;
}

function boundWords(bound: Places['bound'], counted: string): string {
  switch (bound) {
    case 'at-most':
      return `不超过${counted}`;
    case 'at-least':
      return `不少于${counted}`;
    case 'about':
      return `${counted}左右`;
    default:
      return counted;
  }
}
