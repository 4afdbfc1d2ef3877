const SWALLOWED = /catch\(e\)\{console\.error\(`Failed to load the index chunk [^`]*`\);?\}/g;

/**
 * Pagefind's browser script with one mend: a part of the index that cannot be fetched fails the search. As it comes,
 * the script logs that and answers that nothing was found, now and until the page is left.
 * @throws Error when the script is not the one that is known
 */
export function mendedEngine(script: string): string {
  const places = [...script.matchAll(SWALLOWED)].length;
  if (places !== 1)
    throw new Error(`expected one place to mend in Pagefind's script, found ${places}`);
  return script.replace(SWALLOWED, 'catch(e){throw e}');
}
