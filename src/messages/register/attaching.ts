/** What `npm run attach` says when it cannot. */
export const ATTACHING = {
  usage:
    '用法：npm run attach -- <记录文件>，如 npm run attach -- content/jurisdictions/shili/rounds/2026/call-notice.md',
  noRecord: '没有写明是哪一份记录。',
  missing: (path: string) => `没有这个文件：${path}`,
  registered: (path: string) =>
    `${path} 已经登记，不能再改。要加附件，另写一份修订文件（如 -r2，kind: supplement），再对修订文件运行。`,
  noFolder: '记录旁边没有 attachments 文件夹：新建一个，把附件放进去（中文文件名不用改），再运行。',
  unreadable: (path: string) =>
    `${path} 读不懂：先运行 npm run check 改正；attachments 写成一行一个附件的样子。`,
};

/** What was entered, each file with its title and size. */
export function attachedReport(
  files: readonly { file: string; title: string; size: number }[],
): string {
  if (files.length === 0) return 'attachments 文件夹里没有这份记录的附件，没有改动。';
  return [
    `已登记 ${files.length} 个附件的大小和 SHA-256，标题请再核对：`,
    ...files.map(({ file, title, size }) => `  ${file}  ${title}（${size} 字节）`),
  ].join('\n');
}
