/** What an engine made of the flows. */
export interface EngineRow {
  readonly name: string;
  readonly version: string;
  /** By the names of the flows. */
  readonly cells: Readonly<Record<string, string>>;
}

const HEAD = '| engine |';

/**
 * A document whose table of engines holds the rows of a run: each takes the place of the row of its engine, or the end of
 * the table; the other rows stay as an earlier run wrote them.
 * @throws when the document has no such table
 */
export function withRows(
  document: string,
  flows: readonly string[],
  rows: readonly EngineRow[],
): string {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => line.replace(/ +/g, ' ').startsWith(HEAD));
  if (head < 0) throw new Error(`no table begins with “${HEAD}”`);
  const after = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  const end = after < 0 ? lines.length : after;
  const kept = new Map(lines.slice(head + 2, end).map((line) => [cellsOf(line)[0], cellsOf(line)]));
  for (const { name, version, cells } of rows)
    kept.set(name, [name, version, ...flows.map((flow) => cells[flow] ?? 'not walked')]);
  const columns = ['engine', 'version', ...flows];
  const table = [columns, columns.map(() => '---'), ...kept.values()];
  return [
    ...lines.slice(0, head),
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    ...lines.slice(end),
  ].join('\n');
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
