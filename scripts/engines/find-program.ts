import { spawnSync } from 'node:child_process';
import { installPackages, mayInstallPackages } from '../browser/debian-packages.ts';

/**
 * Path of the first of some programs that this machine has; as root on Debian their packages are installed where it has none.
 * @throws an Error whose Chinese message says what to install
 */
export function findProgram(programs: readonly string[], packages: readonly string[]): string {
  const found = present(programs);
  if (found) return found;
  if (mayInstallPackages()) installPackages(...packages);
  const installed = present(programs);
  if (installed) return installed;
  throw new Error(
    `没有找到${programs.join('、')}。Debian、Ubuntu 上请安装：sudo apt-get install ${packages.join(' ')}`,
  );
}

function present(programs: readonly string[]): string | undefined {
  for (const each of programs) {
    const found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', each], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}
