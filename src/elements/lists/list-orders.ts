/** What a list can be ordered by: the number stands in addresses. */
export interface Order {
  id: number;
  name: string;
}

/** The orders the head of a column offers. */
export function ordersOf(header: HTMLElement): Order[] {
  return JSON.parse(header.dataset['orders'] ?? '[]') as Order[];
}

/** What a row is ordered by, at the number of each order. */
export function keysOf(row: HTMLTableRowElement, orders: readonly Order[][]): string[] {
  const keys: string[] = [];
  for (const [index, cell] of [...row.cells].entries()) {
    const own = JSON.parse(cell.dataset['keys'] ?? 'null') as string[] | null;
    for (const [at, { id }] of (orders[index] ?? []).entries())
      keys[id] = own?.[at] ?? cell.textContent.trim();
  }
  return keys;
}
