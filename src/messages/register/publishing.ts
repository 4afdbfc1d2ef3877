/** A revision as the reports of publishing name it. */
interface Named {
  id: string;
  revision: number;
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
  const commit = `请把 ${files.join(' 和 ')} 一并提交`;
  if (registered.length > 0)
    return [`已登记 ${registered.length} 项，${commit}：`, ...registered.map(named)].join('\n');
  return `没有新的内容需要登记。${sealed ? `总指纹已更新，${commit}。` : ''}`;
}

function named({ id, revision }: Named): string {
  return `  ${id}  第 ${revision} 版`;
}
