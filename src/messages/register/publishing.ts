/** A revision as the reports of publishing name it. */
interface Named {
  id: string;
  revision: number;
}

/** One that becomes public later. */
interface Coming extends Named {
  title: string;
  from: string;
}

/** What `npm run check` says of content that has no line in the register. */
export function awaitingReport(awaiting: readonly Named[]): string {
  const head = `尚未登记 ${awaiting.length} 项，公布后请运行 npm run ledger 登记：`;
  return [head, ...awaiting.map(named)].join('\n');
}

/** What `npm run ledger` says it has done; sealing alone is worth a commit too. */
export function publishedReport(
  registered: readonly Named[],
  files: readonly string[],
  sealed: boolean,
): string {
  const commit = `请把 ${files.slice(0, -1).join('、')} 和 ${files.at(-1) ?? ''} 一并提交`;
  if (registered.length > 0)
    return [`已登记 ${registered.length} 项，${commit}：`, ...registered.map(named)].join('\n');
  return `没有新的内容需要登记。${sealed ? `总指纹已更新，${commit}。` : ''}`;
}

/** What `npm run ledger` says of what is not public yet. */
export function tooEarlyReport(early: readonly Coming[]): string {
  const head = `还没有到公布时间、没有登记的 ${early.length} 项，公布后再运行 npm run ledger：`;
  return [head, ...early.map(coming)].join('\n');
}

/** Why `npm run ledger` writes nothing on a day before that of the last line. */
export function fallingDay(today: string, last: string): string {
  return `没有登记：登记簿最后一行是 ${last} 登记的，今天不能是 ${today}。核对电脑的日期和 PORTAL_TODAY。`;
}

/** What `npm run check` says of what becomes public later. */
export function comingReport(later: readonly Coming[]): string {
  const head = `还没有到公布时间的 ${later.length} 项，到时重新生成网站才会显示（北京时间）：`;
  return [head, ...later.map(coming)].join('\n');
}

/** What a command says beside an answer that rests on what becomes public later. */
export function notPublicReport(later: readonly Coming[]): string {
  const head = '答案用到还没有到公布时间的内容，公布以前不要对外使用（北京时间）：';
  return [head, ...later.map(coming)].join('\n');
}

/** What `npm run check` says of samples that happen after the day a demonstration calls today. */
export function latentSamplesReport(later: readonly Coming[], day: string): string {
  const head = `样例以 ${day} 为今天，晚于这一天、不显示的 ${later.length} 项：`;
  return [head, ...later.map(coming)].join('\n');
}

/** When the site is to be built anew. */
export function nextBuildSentence(moment: string): string {
  return `下一次生成网站：${momentWords(moment)}（北京时间）。`;
}

function coming(each: Coming): string {
  return `  ${momentWords(each.from)}${named(each)}  ${each.title}`;
}

/** `2026-11-20T09:00` → 2026-11-20 09:00. */
export function momentWords(moment: string): string {
  return moment.replace('T', ' ');
}

function named({ id, revision }: Named): string {
  return `  ${id}  第 ${revision} 版`;
}
