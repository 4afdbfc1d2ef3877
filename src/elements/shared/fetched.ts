/** A file of this site that was asked for and not had. */
export class NotFetched extends Error {
  override name = 'NotFetched';
}

/** What browsers say of a request, or of a module to be imported, that did not come: Chromium, Firefox, Safari. */
const NOT_HAD =
  /^(?:Failed to fetch|NetworkError|error loading dynamically imported|Load failed|Importing a module script failed)/;

/**
 * Asks for a file of this site.
 * @throws NotFetched when it cannot be had
 */
export async function fetched(address: string, options?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, options);
    if (response.ok) return response;
  } catch {
    // Said below in one word for both.
  }
  throw new NotFetched(address);
}

/** Whether an error came of a request that failed: only then may the network be blamed. */
export function isRequestFailure(error: unknown): boolean {
  return error instanceof NotFetched || (error instanceof TypeError && NOT_HAD.test(error.message));
}
