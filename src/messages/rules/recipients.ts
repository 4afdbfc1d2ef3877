import type { Recipient } from '../../model/recipients.ts';

/** Whom a tier is given to, in a word each. */
export const RECIPIENT_NAMES: Record<Recipient, string> = {
  organisation: '组织',
  person: '个人',
  team: '班组（团队）',
  project: '项目',
};
