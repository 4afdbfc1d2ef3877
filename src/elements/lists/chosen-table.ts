/** The rows of `compare.csv` that are of these cities, under its head. Its rows end as RFC 4180 has it. */
export function csvOf(csv: string, cities: readonly string[]): string {
  const [head = '', ...rows] = csv.split('\r\n');
  const of = rows.filter((row) => cities.includes(row.split(',', 2)[1] ?? ''));
  return [head, ...of, ''].join('\r\n');
}

/** The rows of `compare.json` that are of these cities. */
export function jsonOf(json: string, cities: readonly string[]): string {
  const table = JSON.parse(json) as { rows: { jurisdiction: string }[] };
  const rows = table.rows.filter(({ jurisdiction }) => cities.includes(jurisdiction));
  return JSON.stringify({ ...table, rows }, null, 2);
}
