/** What a table for the office's own use has that a list's table has not, and exactly how to mend it. */
interface Words {
  found: string;
  expected: string;
}

const SAVE_AS = '在表格软件里另存为“CSV UTF-8（逗号分隔）”';

/** A line over the names of the columns: 2026年…名单. */
export function titleRowWords(title: string, columns: readonly string[]): Words {
  return {
    found: `是标题“${title}”，不是列名`,
    expected: `删去这一行，让列名成为第一行；可以有：${columns.join('、')}`,
  };
}

const SEPARATORS: Readonly<Record<string, string>> = {
  '\t': '制表符',
  ';': '分号',
  '；': '全角分号',
  '，': '全角逗号',
  '、': '顿号',
};

/** Cells set apart by something other than a comma; null where the line has none of them. */
export function separatorWords(line: string): Words | null {
  const found = Object.keys(SEPARATORS).find((each) => line.includes(each));
  return found === undefined
    ? null
    : {
        found: `的各格用${SEPARATORS[found] ?? ''}隔开，没有英文逗号`,
        expected: `${SAVE_AS}；或把隔开各格的${SEPARATORS[found] ?? ''}都换成英文逗号`,
      };
}

/** 合计,4家 or 备注：… below the rows. */
export function sumRowWords(cell: string): Words {
  return {
    found: `是“${cell}”，不是名单里的一家`,
    expected: '删去这一行；通知印的总数、备注写在名单的正文 body 或 remark 里',
  };
}

/** Heads of columns as clerks write them, and the key that is meant. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/名称|单位|企业|组织/, 'name'],
  [/信用代码/, 'organisation'],
  [/奖励金额|奖金/, 'prizePaid'],
  [/奖项|等次|等级/, 'tier'],
  [/名次|排名/, 'rank'],
  [/类别|行业|类型/, 'category'],
  [/推荐/, 'recommender'],
  [/地区|属地|区县|所在/, 'region'],
  [/得分|总分/, 'score'],
];

/** “企业名称”写成 name: for each head that is known; 序号 is left out of a table. */
export function headWords(heads: readonly string[], known: readonly string[]): string[] {
  return heads.flatMap((head) => {
    if (head === '序号') return ['“序号”一列删去'];
    const key = HEADS.find(([pattern, each]) => pattern.test(head) && known.includes(each))?.[1];
    return key === undefined ? [] : [`“${head}”改为 ${key}`];
  });
}

/** 不是 UTF-8 编码，而是 GBK；按 GBK 读是“序号,企业名称”. */
export function encodingWords(as: 'GBK' | 'UTF-16' | null, reads: string) {
  const seen = reads ? `；按 ${as ?? ''} 读是“${reads}”` : '';
  return {
    message: as ? `文件不是 UTF-8 编码，而是 ${as}${seen}` : '文件不是 UTF-8 编码',
    remedy: as
      ? `表格${SAVE_AS}；别的文件用记事本打开，“另存为”里的“编码”选 UTF-8`
      : '用编辑器另存为 UTF-8',
  };
}
