/** What befalls a build just before a call of Node's file system. */
export interface FaultPoint {
  /** Name of the call: `renameSync`, `promises.writeFile`. */
  call: string;
  /** One of its arguments. */
  path: RegExp;
  /** The how manieth such call; the first where left out. */
  times?: number;
  /** The process is killed, its disk is full, or it waits for the file `GO`. */
  fault: 'kill' | 'full' | 'wait';
}

/** Stand in the working folder while a build waits, and let it go on. */
export const WAITING = 'waiting';
export const GO = 'go';

const PAGE = /\.next\/.*\.html$/;
const MOVED_AWAY = { call: 'renameSync', path: /\.old$/ } as const;

/** Eight moments in which a build is killed, from its first to its last. */
export const KILLS: Readonly<Record<string, FaultPoint>> = {
  'with its locks just taken': { call: 'rmSync', path: /\.next$/, fault: 'kill' },
  'once the content is read': { call: 'writeFileSync', path: /types\.d\.ts$/, fault: 'kill' },
  'before the first page': { call: 'promises.writeFile', path: PAGE, fault: 'kill' },
  'between two pages': { call: 'promises.writeFile', path: PAGE, times: 3, fault: 'kill' },
  'while files are packed': { call: 'promises.writeFile', path: /\.br$/, fault: 'kill' },
  'before the site is moved away': { ...MOVED_AWAY, fault: 'kill' },
  'between the two renames': { call: 'renameSync', path: /\.next$/, fault: 'kill' },
  'once the new site stands': { call: 'rmSync', path: /\.old$/, fault: 'kill' },
};

export const FAULT_POINTS: Readonly<Record<string, FaultPoint>> = {
  ...KILLS,
  'on a full disk': { call: 'promises.writeFile', path: PAGE, times: 3, fault: 'full' },
  'held before the change': { ...MOVED_AWAY, fault: 'wait' },
};
