import { current } from '../domain/records/record.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/**
 * A publicity notice says on what basis, from when until when, and to whom an objection goes. What is missing is
 * shown as 未载明 and noted; no text makes it an error.
 */
export const documentCompleteness: Check = {
  code: 'document-completeness',
  run: ({ round }) =>
    round.lists.map((list) => {
      const record = current(list);
      const missing = [
        ...(record.basis.length === 0 ? ['basis'] : []),
        ...(record.window?.from && record.window.until ? [] : ['window']),
        ...(record.objectionChannel?.office ? [] : ['office']),
        ...(record.objectionChannel?.phone ? [] : ['phone']),
        ...(record.objectionChannel?.address ? [] : ['address']),
        ...(record.publishedOn ? [] : ['publishedOn']),
      ];
      return missing.length === 0
        ? line('document-completeness', list, 'met', 'complete')
        : line('document-completeness', list, 'note', 'incomplete', {
            values: { missing: missing.join(',') },
          });
    }),
};
