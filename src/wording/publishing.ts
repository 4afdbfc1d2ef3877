/** A revision as the reports of publishing name it. */
interface Named {
  id: string;
  revision: number;
}

/** What `npm run check` says of content that has no line in the file of publications. */
export function awaitingReport(awaiting: readonly Named[]): string {
  const head = `尚未登记 ${awaiting.length} 项，公布后请运行 npm run publish 登记：`;
  return [head, ...awaiting.map(named)].join('\n');
}

/** What `npm run publish` says it has done. */
export function publishedReport(registered: readonly Named[], file: string): string {
  if (registered.length === 0) return '没有新的内容需要登记。';
  const head = `已登记 ${registered.length} 项，请把 ${file} 一并提交：`;
  return [head, ...registered.map(named)].join('\n');
}

function named({ id, revision }: Named): string {
  return `  ${id}  第 ${revision} 版`;
}
