import type { SourceNote } from '../../schemas/regulation.ts';

export const NOTE_KIND_NAMES: Record<SourceNote['kind'], string> = {
  misprint: '文字疑误',
  inconsistency: '前后不一',
  'open-point': '文义未明',
  blank: '空缺',
  layout: '版式',
};
