import { current } from '../../model/record.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';
import type { NoticePart } from './reasons.ts';

/**
 * A publicity notice says on what basis, from when until when, and to whom an objection goes. What is missing is
 * shown as 未载明 and noted; no text makes it an error. A list the text does not order to be laid open (L15, J19)
 * needs no window.
 */
export const documentCompleteness: Check = {
  code: 'document-completeness',
  run: (context) =>
    context.round.lists.map((list) => {
      const { basis, window, objectionChannel, publishedOn } = current(list);
      const needsWindow = window !== null || lawOf(context).publication(list.kind) !== undefined;
      const missing: NoticePart[] = [
        ...(basis.length === 0 ? (['basis'] as const) : []),
        ...(needsWindow && !(window?.from && window.until) ? (['window'] as const) : []),
        ...(objectionChannel?.office ? [] : (['office'] as const)),
        ...(objectionChannel?.phone ? [] : (['phone'] as const)),
        ...(objectionChannel?.address ? [] : (['address'] as const)),
        ...(publishedOn ? [] : (['publishedOn'] as const)),
      ];
      return missing.length === 0
        ? auditResult('document-completeness', list, 'met', 'complete')
        : auditResult('document-completeness', list, 'note', 'incomplete', {
            values: { missing },
          });
    }),
};
