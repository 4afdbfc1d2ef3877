import type { Recipient } from '../../model/recipients.ts';
import { RECIPIENT_NAMES } from '../rules/recipients.ts';

/** 在本市登记满三年; 个人：从事质量工作满八年, where others meet other conditions. */
export function conditionWords(condition: {
  says: string;
  for?: readonly Recipient[] | undefined;
}): string {
  const whose = condition.for?.map((each) => RECIPIENT_NAMES[each]).join('、');
  return whose === undefined ? condition.says : `${whose}：${condition.says}`;
}
