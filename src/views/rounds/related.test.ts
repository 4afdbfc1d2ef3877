import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { ListRecord } from '../../model/record.ts';
import { current, isList } from '../../model/record.ts';
import { listOfParts } from '../../law/records/list-parts.ts';
import { validContent } from '../../testing/content-builder.ts';
import { ROUND } from '../../testing/broken-examples/broken-example.ts';
import { roundCounts } from './round-counts.ts';
import { recordName } from '../records/record-link.ts';
import { relatedOf } from './related.ts';

const FIRST = `${ROUND}/publicity-proposed-winners.yaml`;

/** The valid round with further lists of its stage, by the end of their names, with these lines. */
function lists(more: Record<string, string>) {
  const content = validContent().replace(
    FIRST,
    'sample-a, name',
    'sample-a, tier: quality-award, name',
  );
  for (const [end, lines] of Object.entries(more))
    content.write(
      `${ROUND}/publicity-proposed-winners--${end}.yaml`,
      content
        .read(FIRST)
        .replace('  - {', `  - { organisation: sample-${end}, name: ${end}公司 }\n  - {`) + lines,
    );
  const placed = placedRecords(loadPortal(content.root).portal!).filter(({ record }) =>
    isList(record),
  );
  return placed.map((each) => ({ ...each, record: each.record as ListRecord }));
}

describe('several lists of one stage', () => {
  it('are named by their parts and lead to each other', () => {
    const [first, second] = lists({ b: 'part: 第二批\n' });
    expect(recordName(second!.record)).toBe('拟奖名单公示（第二批）');
    expect(second!.record.id).toMatch(/publicity-proposed-winners--b$/);
    expect(relatedOf(first!)).toEqual([
      {
        says: '同一环节的其他名单：',
        links: [
          {
            text: '拟奖名单公示（第二批）',
            href: expect.stringMatching(/publicity-proposed-winners--b\/$/) as string,
          },
        ],
      },
    ]);
  });

  it('say which was published anew, at both ends', () => {
    const [first, second] = lists({
      b: 'part: 重新公示\nrepublishes: publicity-proposed-winners\n',
    });
    expect(relatedOf(first!).map(({ says }) => says)).toEqual(['已经重新公示，见']);
    expect(relatedOf(second!).map(({ says }) => says)).toEqual(['这是重新公示，原来的一次见']);
  });

  it('count whoever stands on two of them once', () => {
    const all = lists({ b: 'part: 第二批\n', c: 'part: 第三批\n' });
    const whole = listOfParts(all.map(({ record }) => record))!;
    expect(current(whole).entries.map(({ organisation }) => organisation)).toEqual([
      'sample-b',
      'sample-c',
      'sample-a',
    ]);
    expect(roundCounts(all[0]!.round)[0]).toMatchObject({ kind: 'proposed-winners', count: 3 });
    const { placeOf } = whole.revisions[0]!;
    expect(placeOf(['entries', 0]).file).toMatch(/--b\.yaml$/);
  });
});
