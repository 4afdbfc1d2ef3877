import type { Import } from './imports.ts';

/** What a room of `src/` may name: folders or files under `src/`, and packages. */
export interface Room {
  values: string[];
  /** May be named in types alone: nothing of it reaches the running code. */
  types?: string[];
  why: string;
}

/** Which room may import which; a room may always import itself, and tests may import anything. */
export const ROOMS: Record<string, Room> = {
  schemas: {
    values: ['zod', 'domain'],
    why: 'A schema is the grammar of a file. It takes its vocabulary from the domain and knows nobody else.',
  },
  domain: {
    // Well-kept pure libraries: each compares two lists, writes JSON in one order, hashes bytes or draws a code.
    values: ['diff', 'canonicalize', '@noble/hashes', 'uqr'],
    types: ['schemas'],
    why: 'The law’s arithmetic is pure: the browser, the command and the build call the same function, so it may not carry Zod, Node, Astro or the page with it.',
  },
  checks: {
    values: ['domain'],
    types: ['schemas'],
    why: 'A check compares a record with a rule; reading and wording are other rooms’ business.',
  },
  'content-store': {
    values: [
      'schemas',
      'domain',
      'checks',
      'wording/findings.ts',
      'node:',
      'yaml',
      'csv-parse',
      'astro/errors',
    ],
    types: ['zod', 'astro', 'astro/loaders'],
    why: 'The one reader of the content folder serves build, command and tests alike, so it knows no page.',
  },
  queries: {
    // Both only turn characters into others, sounds and anchors; neither reaches a page.
    values: [
      'content-store',
      'checks',
      'domain',
      'wording',
      'astro:content',
      'node:crypto',
      'github-slugger',
      'pinyin-pro',
    ],
    types: ['schemas'],
    why: 'A query turns the portal into what a page prints; content is already validated, so no schema runs here.',
  },
  wording: {
    values: ['domain/regulations/address.ts', 'domain/regulations/numerals.ts'],
    types: ['schemas', 'domain', 'checks'],
    why: 'A lawyer reviews the sentences in this room alone: they hang on codes and types, and on how articles and numbers are written.',
  },
  client: {
    values: ['domain', 'wording', 'docx'],
    why: 'What runs in the browser stays small: a schema would ship Zod, a query the whole portal.',
  },
  components: {
    values: ['client', 'domain', 'wording', 'styles'],
    types: ['queries', 'schemas'],
    why: 'A component prints the props it is given. The page asks the query and passes the answer down.',
  },
  layouts: {
    values: ['queries', 'components', 'wording', 'styles'],
    why: 'A layout is a frame: it asks only what stands around every page.',
  },
  pages: {
    // The schemas of the open data are themselves published, as files.
    values: [
      'queries',
      'layouts',
      'components',
      'client',
      'styles',
      'wording',
      'schemas/exports',
      'astro:content',
    ],
    types: ['astro'],
    why: 'A page asks a query and hands the answer to components; what it must work out belongs in a query.',
  },
  'search-index': {
    values: ['wording', 'queries', 'content-store', 'domain', 'node:', 'opencc-js', 'pagefind'],
    types: ['astro'],
    why: 'The index is built after the site, from the same documents; nothing of it reaches a page.',
  },
  'env.d.ts': {
    values: [],
    types: ['domain'],
    why: 'It names the type of what a page and its frame share, nothing else.',
  },
  'middleware.ts': {
    values: ['domain'],
    types: ['astro'],
    why: 'It writes into a page what its parts said of it, and works nothing out.',
  },
  'content.config.ts': {
    values: ['content-store', 'astro:content', 'astro/loaders', 'astro/zod', 'node:path'],
    why: 'Collections are thin lists over the content store.',
  },
};

/** Folders of components that any other folder of components may use. */
const SHARED_COMPONENTS = ['components/ui', 'components/rules'];

/** The one folder of components that shows all the others. */
const SHOWCASE = 'components/styleguide';

/** Files that break a rule for a reason. */
export const EXCEPTIONS: Record<string, { may: string; because: string }> = {
  'components/rules/Article.astro': {
    may: 'queries',
    because: 'a guide written in Markdown can name an article, but cannot hand over its words',
  },
};

/** The room a file stands in: the first folder of its path, or the file itself. */
export function roomOf(path: string): string {
  return path.split('/')[0]!;
}

/** Says which rule an import of a file breaks; null when it breaks none. */
export function objectionTo(file: string, { target, typeOnly }: Import): string | null {
  const room = roomOf(file);
  const rule = ROOMS[room];
  if (!rule)
    return `src/${file}: the room ${room} has no row in ROOMS. Add one that says what it may import.`;
  if (room === 'components' && roomOf(target) === room)
    return ownFolder(file, target)
      ? null
      : `src/${file} imports ${target}. A folder of components may use its own, ${SHARED_COMPONENTS.join(' and ')}; what two subjects share belongs there.`;
  const exception = EXCEPTIONS[file]?.may ?? '';
  const allowed = [room, ...rule.values, ...(typeOnly ? (rule.types ?? []) : []), exception];
  if (allowed.some((each) => covers(each, target))) return null;
  const asType = rule.types?.some((each) => covers(each, target))
    ? 'as a value; here only “import type” is allowed'
    : `which ${room} may not`;
  return `src/${file} imports ${target}, ${asType}. ${rule.why}`;
}

function ownFolder(file: string, target: string): boolean {
  const own = file.split('/').slice(0, 2).join('/');
  return own === SHOWCASE || [own, ...SHARED_COMPONENTS].some((folder) => covers(folder, target));
}

/** `domain` covers `domain/…`, `node:` every module of Node. */
function covers(allowed: string, target: string): boolean {
  if (allowed.endsWith(':')) return target.startsWith(allowed);
  return target === allowed || (allowed !== '' && target.startsWith(`${allowed}/`));
}
