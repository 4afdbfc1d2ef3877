import type { SiteFault } from '../../release/site-faults.ts';

/** So many faults are told one by one. */
const TOLD = 20;

/** What stands after every build that did not come to its end. */
export function keptSite(site: string, stands: boolean): string {
  return stands
    ? `网站没有更换：${site} 里仍是上一次生成的网站，完好可用。`
    : `网站没有生成：${site} 里还没有网站。`;
}

/** What to do when another build is at work. */
export const BUSY = {
  message: (pid: number | undefined, since: string | undefined): string =>
    `另一个生成正在进行${pid === undefined ? '' : `（进程 ${pid}，${time(since)} 开始）`}，这一次没有开始。`,
  hint: (file: string): string =>
    `等它结束后再运行。确实没有别的生成在进行时（例如它在另一台机器上被强行中断），删除 ${file} 再运行。`,
} as const;

/** What to do when a folder cannot be written, moved or replaced, by the system's code. */
export function folderTrouble(code: string | undefined, path: string): Advice {
  switch (code) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return {
        message: `写不进 ${path}：它是只读的，或者运行生成的用户没有权限。`,
        hint: '请让运行生成的用户对这个文件夹和它的上一级有写的权限（Windows 上还要关掉正在使用它的程序），或者用 --outDir 换一个文件夹，再重新运行。',
      };
    case 'EBUSY':
    case 'EXDEV':
      return MOUNTED(path);
    case 'ENOSPC':
    case 'EDQUOT':
      return { message: DISK_FULL, hint: '清理出空间后重新运行。' };
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return {
        message: `${path} 挡住了生成：那里有一个别的文件或文件夹。`,
        hint: '移开它，或者用 --outDir 换一个文件夹，再重新运行。',
      };
    default:
      return { message: `${path} 无法更换（${code ?? '原因不明'}）。`, hint: '排除后重新运行。' };
  }
}

/** A message and what to do. */
export interface Advice {
  message: string;
  hint: string;
}

/** A mounted folder cannot be renamed. */
export const MOUNTED = (path: string): Advice => ({
  message: `${path} 是一个挂载点，或者跨着文件系统，不能整体更换。`,
  hint: '请把网站生成到挂载点里面的一个文件夹，例如 npm run build -- --outDir 挂载点/site；容器里请挂载上一级文件夹。',
});

/** A folder that holds something else than a site. */
export const NOT_A_SITE = (path: string): Advice => ({
  message: `${path} 里有别的文件，不像生成过的网站；更换会把它们删掉，所以没有开始。`,
  hint: '请用 --outDir 换一个空的文件夹；确实要用它时，先把里面的文件移走。',
});

export const DISK_FULL = '磁盘已满，网站写不完整。';
export const FREE_DISK = '清理出空间后重新运行；这一次写了一半的文件已经删除。';

/** The content changed while it was read: half of the pages may say one thing, half another. */
export const CHANGED: Advice = {
  message: '生成期间内容文件被改动，新网站可能新旧混杂，没有采用。',
  hint: '保存好改动后重新运行。',
};

/** The lock was lost: another build may have begun. */
export const LOST: Advice = {
  message: '生成期间锁文件被删除或换掉，可能有另一个生成在进行，这一次的网站没有采用。',
  hint: '等别的生成结束后重新运行。',
};

/** Everything a finished build failed its proof in. */
export function faultReport(faults: readonly SiteFault[]): string {
  const more = faults.length - TOLD;
  return [
    `新网站没有通过检查，共 ${faults.length} 处：`,
    ...faults.slice(0, TOLD).map(faultLine),
    ...(more > 0 ? [`……另有 ${more} 处。`] : []),
  ].join('\n');
}

export const FAULT_HINT =
  '链接有误的，改正内容里的链接；文件缺失或不完整的，重新运行一次，仍然如此就是程序的错误。';

function faultLine(fault: SiteFault): string {
  switch (fault.kind) {
    case 'not-written':
      return `${fault.path}：没有写出`;
    case 'empty':
      return `${fault.path}：是空文件`;
    case 'cut':
      return `${fault.path}：不完整`;
    case 'dead-link':
      return `${fault.path}：链接 ${fault.link} 没有对应的页面或位置`;
  }
}

/** The hour and minute of an ISO time, in the reader's zone. */
function time(since = ''): string {
  return new Date(since).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
}
