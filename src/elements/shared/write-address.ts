/**
 * Has the address name what is shown. A browser that has been asked too often refuses (Safari, a hundred times in ten
 * seconds); what is shown does not depend on it.
 */
export function writeAddress(address: string, state: unknown = history.state): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // The older address stays.
  }
}
