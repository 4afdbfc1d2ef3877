import { readFileSync } from 'node:fs';
import { jsonFault } from './json-fault.ts';

const READ_FAULTS: Record<string, string> = {
  ENOENT: '没有这个文件，请检查路径',
  EISDIR: '这是文件夹，请写里面的文件',
  EACCES: '没有读取的权限',
};

/**
 * Reads facts in JSON from a file or, for `-`, from standard input. Throws RangeError with a Chinese message
 * when there is nothing to read or it is no JSON.
 */
export function readFactsFile(path: string, stdin: () => string): unknown {
  const source = path === '-' ? '标准输入' : `文件 ${path} `;
  let json: string;
  try {
    json = (path === '-' ? stdin() : readFileSync(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new RangeError(`--facts 的${source}读不出来：${READ_FAULTS[code] ?? message}`);
  }
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new RangeError(`--facts 的${source}不是 JSON：${jsonFault(json, error as SyntaxError)}`);
  }
}
