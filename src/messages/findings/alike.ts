/** An organisation as the report names it. */
interface Named {
  id: string;
  names: readonly string[];
  creditCode: string | null;
}

/** What `npm run check` says of organisations that may be one, as lines an editor completes and keeps. */
export function alikeReport(pairs: readonly (readonly Named[])[]): string {
  return [
    `名称相近、可能是同一家的 ${pairs.length} 对，网站分开列。查明以后写进 content/same-organisations.yaml（是的写 same: true，第一个编号留用；不是的写 same: false）：`,
    ...pairs.map((pair) => {
      const first = [...pair].sort(
        (a, b) => Number(b.creditCode !== null) - Number(a.creditCode !== null),
      );
      const ids = first.map(({ id, creditCode }) => creditCode ?? id).join(', ');
      const names = first.map(({ names }) => [...new Set(names)].join('、')).join(' / ');
      return `- { ids: [${ids}], same: , reason:  }  # ${names}`;
    }),
  ].join('\n');
}
