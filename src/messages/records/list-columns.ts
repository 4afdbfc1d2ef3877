import type { ListName } from '../../model/record-kinds.ts';

/** A column of a list across cities. */
export interface ListColumn {
  name: string;
  /** Before what a whole group has in common, where that is not the name. */
  shared?: string;
  /** What the list can be ordered by here. The numbers stand in addresses: none is ever given to anything else. */
  orders: readonly { id: number; name: string }[];
  /** Left by a narrow screen to the page of the record or the organisation. */
  minor?: boolean;
  /** A sentence, which a narrow screen sets in a line of its own. */
  sentence?: boolean;
}

const column = (name: string, ...ids: number[]): ListColumn => ({
  name,
  orders: ids.map((id) => ({ id, name })),
});
const minor = (of: ListColumn): ListColumn => ({ ...of, minor: true });
const PLACE = { id: 0, name: '地区' };
const ROUND = { id: 1, name: '届次' };

/** The column of each list that names what a row is about: always the first. */
const subject = (name: string, id: number, ...others: ListColumn['orders']): ListColumn => ({
  name,
  orders: [{ id, name }, ...others],
});
/** Days from and until, ordered by either. */
const days = (name: string): ListColumn => ({
  name,
  orders: [
    { id: 4, name: '开始' },
    { id: 5, name: '截止' },
  ],
});

/** The columns of each list; what became of a row stands in the last. */
export const LIST_COLUMNS: Record<ListName | 'organisations', readonly ListColumn[]> = {
  calls: [
    subject('通知', 2, PLACE, ROUND),
    minor(column('受理层级', 3)),
    days('申报期'),
    column('状态', 6),
  ],
  publicity: [
    subject('名单', 2, PLACE, ROUND),
    minor(column('环节', 3)),
    days('公示期'),
    minor(column('组织', 6)),
    column('状态', 7),
  ],
  winners: [
    subject('获奖组织', 2, PLACE),
    column('届次', 1),
    column('奖项', 3),
    column('决定日期', 4),
    minor({ ...column('有效至（推算）', 5), shared: '有效期' }),
    column('状态', 6),
  ],
  revocations: [
    subject('组织', 2, PLACE),
    { name: '被撤销的奖', orders: [{ id: 3, name: '奖项' }, ROUND] },
    column('决定日期', 4),
    minor({ ...column('原因', 5), sentence: true }),
    { ...column('能不能再申报', 6), sentence: true },
    { name: '标记', orders: [{ id: 7, name: '状态' }] },
  ],
  organisations: [
    subject('组织', 1, PLACE),
    column('奖项', 3),
    minor(column('信用代码', 2)),
    column('状态', 4),
  ],
};

/** What the short head of the column leaves out. */
export const VALID_UNTIL_NOTE = '“有效至”是门户从决定之日推算的。';
