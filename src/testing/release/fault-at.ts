import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { FAULT_POINTS, GO, WAITING } from './fault-points.ts';
import type { FaultPoint } from './fault-points.ts';

type Calls = Record<string, (...args: unknown[]) => unknown>;

// Loaded before a build (`node --import`): at the moment that `FAULT_AT` names, the build meets its fault.
const point = FAULT_POINTS[process.env['FAULT_AT'] ?? ''];
if (point) plant(point);

function plant({ call, path, times = 1, fault }: FaultPoint): void {
  const [name = '', module] = call.split('.').toReversed();
  const calls = (module ? fs.promises : fs) as unknown as Calls;
  const real = calls[name]!;
  let met = 0;
  calls[name] = (...args) => {
    if (args.some((each) => path.test(String(each))) && ++met === times) FAULTS[fault]();
    return real(...args);
  };
  syncBuiltinESMExports();
}

const FAULTS = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  full: () => {
    const { statfsSync } = fs;
    const noSpace = (path: string) => ({ ...statfsSync(path), bavail: 0 });
    Object.assign(fs, { statfsSync: noSpace });
    syncBuiltinESMExports();
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  },
  wait: () => {
    fs.writeFileSync(WAITING, '');
    const clock = new Int32Array(new SharedArrayBuffer(4));
    while (!fs.existsSync(GO)) Atomics.wait(clock, 0, 0, 20);
  },
};
