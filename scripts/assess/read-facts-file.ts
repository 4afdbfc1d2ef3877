import { readFileSync } from 'node:fs';

/** Descriptor of standard input. */
const STDIN = 0;

/**
 * Reads facts in JSON from a file or, for `-`, from standard input. Throws RangeError with a Chinese message
 * when there is nothing to read or it is no JSON.
 */
export function readFactsFile(path: string): unknown {
  const source = path === '-' ? '标准输入' : `文件 ${path} `;
  let json: string;
  try {
    json = readFileSync(path === '-' ? STDIN : path, 'utf8');
  } catch (error) {
    throw new RangeError(`--facts 的${source}读不出来：${(error as Error).message}`);
  }
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new RangeError(`--facts 的${source}不是 JSON：${(error as Error).message}`);
  }
}
