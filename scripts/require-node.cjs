// Only syntax that very old Node versions understand: this file must reach its own message there.
'use strict';

// It stands before each command of package.json, for nothing else speaks in time: old Node refuses .ts before it reads
// an import, npm's engine-strict looks at installing alone, and node-options would break every process that npm or a
// test starts in another folder.
var REQUIRED_MAJOR = 24;

/** Says in Chinese and English what to do when Node `version` ("v20.1.0") is too old, or returns null. */
function adviceFor(version) {
  if (parseInt(version.replace(/^v/, ''), 10) >= REQUIRED_MAJOR) return null;
  return [
    '本项目需要 Node.js ' + REQUIRED_MAJOR + ' 或更新的版本，现在运行的是 ' + version + '。',
    '  Linux、Windows（x64）：在项目文件夹里运行 npm ci，会把 Node.js 24 装进本项目的',
    '  node_modules（不改动系统里的 Node.js），然后用 npm start、npm test 等命令运行，',
    '  不要直接用 node 运行脚本。',
    '  macOS 和其他系统：请从 https://nodejs.org/zh-cn/download 安装 Node.js 24，',
    '  或者运行 brew install node@24，再重新运行 npm ci。',
    '',
    'This project needs Node.js ' + REQUIRED_MAJOR + ' or newer; this is ' + version + '.',
    '  Linux, Windows (x64): run "npm ci" in the project folder. It puts Node.js 24 into',
    '  node_modules (your system Node.js stays as it is). Then use "npm start", "npm test"',
    '  and so on; do not call "node" on the scripts directly.',
    '  macOS and others: install Node.js 24 from https://nodejs.org/en/download',
    '  or with "brew install node@24", then run "npm ci" again.',
  ].join('\n');
}

module.exports = { adviceFor: adviceFor };

if (require.main === module) {
  var advice = adviceFor(process.version);
  if (advice !== null) {
    console.error(advice);
    process.exit(1);
  }
}
