import canonicalize from 'canonicalize';

/** Which revision a record's JSON says it is. */
export interface RecordClaim {
  id: string;
  revision: number;
  /** The record itself in canonical JSON, RFC 8785: what stands around it changes as time goes by. */
  content: string;
}

/** The record in a parsed `record.json`; null for any other value. */
export function recordContent(value: unknown): RecordClaim | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, revision, data, prose } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof revision !== 'number' || typeof data !== 'object')
    return null;
  return { id, revision, content: canonicalize({ id, revision, data, prose }) ?? '' };
}
