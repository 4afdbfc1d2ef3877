/** Says what is wrong and how to mend it, from the values of a finding. */
export type FindingWords = (values: Record<string, string>) => { message: string; remedy: string };

/** A field as a message names it: its path and, where the schema tells, what it is for. */
export const field = ({ path = '', means = '' }) =>
  (path ? `“${path}”` : '文件内容') + (means ? `（${means}）` : '');
