import { buildDay, isDemonstration } from './site.ts';

/** The fixed day a demonstration calls today; null where the portal shows real records only. */
export function demonstrationDay(): string | null {
  return isDemonstration() ? buildDay() : null;
}
