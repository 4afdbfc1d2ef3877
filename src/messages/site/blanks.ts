/** How a page shows what a source leaves out. */
export const NOT_STATED = '未载明';
export const DAY_NOT_STATED = `日期${NOT_STATED}`;
export const PUBLISHED_NOT_STATED = `发布${DAY_NOT_STATED}`;
/** Of a step whose text names nobody. */
export const NOBODY_STATED = '承担者未写明';
export const NOT_READ = '未读到';
/** What a blank in a notice means to a reader: of one read in part nobody can say what it leaves out. */
export function blankWords({ excerpt }: { excerpt?: true | undefined }): string {
  return excerpt ? NOT_READ : NOT_STATED;
}
export const NOT_HELD = '未收录';
/** Of a text that no day is known of: it stays on a site that shows an earlier day. */
export const PUBLICATION_NOT_HELD = `发布日期${NOT_HELD}。`;
export const UNKNOWN_TEXT = `文本${NOT_HELD}`;
/** Where there is nothing to say, and nothing is missing. */
export const NOTHING = '—';

/** What a page says where there is nothing yet: what is missing, and what is expected. */
export const NO_TEXT_HELD = '本地尚未收录任何办法文本。';
export const IN_FORCE_NOT_HELD =
  '本地现行有效的文本（如有）本门户未收录；下面的内容都依据上述文本，不代表现行规定。';
export const RECORDS_EXPECTED =
  '本门户尚未收录本地的申报通知、受理名单、公示名单、获奖名单或撤销决定。收录后会在这里列出，并逐项与办法核对。';
export const NOTHING_OPEN =
  '本门户尚未收录任何正在进行的申报或公示。是否有正在进行的申报或公示，请以各地主管部门的网站为准。';
export const NO_RECORDS_IN_ROUND = '本门户尚未收录本届的任何文件。';
export const NO_ORGANISATIONS =
  '本门户尚未收录任何名单，因此还没有组织的页面。收录受理名单、公示名单、表彰或撤销决定后，每个组织在这里都有一页。';
