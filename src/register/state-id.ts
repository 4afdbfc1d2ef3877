/** What the portal itself writes about texts and rounds, and registers in successive states. */
export type StateKind = 'rules' | 'notes' | 'dates' | 'rounds' | 'calendars';

/** The file of a version each kind stands in. */
export const VERSION_STATES = {
  rules: 'rules.yaml',
  notes: 'notes.yaml',
  dates: 'regulation.yaml',
} as const satisfies Partial<Record<StateKind, string>>;

/**
 * The kind of an entry that is a state of the portal's own work: `luohe/rules/2018`, `jiangyin/rounds/15`,
 * `calendars/2026`; null for a record (`jiangyin/rounds/15/winners`) or a text (`luohe/regulations/2018`).
 */
export function stateKind(id: string): StateKind | null {
  const parts = id.split('/');
  if (parts.length === 2 && parts[0] === 'calendars') return 'calendars';
  const [, kind = ''] = parts;
  if (parts.length !== 3) return null;
  return kind in VERSION_STATES || kind === 'rounds' ? (kind as StateKind) : null;
}
