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
  model: {
    values: [],
    types: ['schemas', 'law', 'audit', 'register'],
    why: 'The model names what the portal is made of. Everybody asks it, so it carries nobody else’s code.',
  },
  schemas: {
    values: ['zod', 'model', 'law', 'messages/site/state-meanings.ts'],
    types: ['register'],
    why: 'A schema is the grammar of a file. It takes its vocabulary from the model, the words for what is not known from their one table, and knows no reader.',
  },
  law: {
    // Well-kept pure libraries: one compares two lists, one hashes bytes.
    values: ['model', 'diff', '@noble/hashes'],
    types: ['schemas', 'formats'],
    why: 'The law’s arithmetic is pure: the browser, the command and the build call the same function, so it may not carry Zod, Node, Astro or the page with it.',
  },
  audit: {
    values: ['law', 'model'],
    types: ['schemas'],
    why: 'A check compares a record with a rule; reading and messages are other rooms’ business.',
  },
  register: {
    values: ['model', 'canonicalize', '@noble/hashes'],
    types: ['law', 'schemas'],
    why: 'What proves a file must run in the browser that checks it, so it stays pure.',
  },
  formats: {
    values: ['law', 'model', 'uqr', 'write-excel-file'],
    types: ['schemas'],
    why: 'A format turns plain values into the text of a standard; it looks nothing up.',
  },
  'settings.ts': {
    values: ['law', 'node:'],
    why: 'The one reader of the environment: configuration, commands and build ask it alike.',
  },
  'package-sums.ts': {
    values: ['node:'],
    types: ['astro'],
    why: 'It adds up whatever files the catalogue names, and knows none of them.',
  },
  'packed-copies.ts': {
    values: ['node:'],
    types: ['astro'],
    why: 'It packs whatever files a build has written, and knows none of them.',
  },
  release: {
    values: ['settings.ts', 'messages/site', 'node:', 'astro/errors'],
    types: ['astro'],
    why: 'It proves and moves whatever site was built, and knows no page of it.',
  },
  content: {
    values: [
      'settings.ts',
      'schemas',
      'law',
      'model',
      'audit',
      'register',
      'messages/findings',
      // What stands in place of a name that is shown no longer.
      'messages/records/kinds.ts',
      'node:',
      'yaml',
      'csv-parse',
      'satteri',
      'github-slugger',
      'astro/errors',
    ],
    types: ['zod', 'astro', 'astro/loaders'],
    why: 'The one reader of the content folder serves build, command and tests alike, so it knows no page.',
  },
  views: {
    // The packages only turn characters into others: sounds and anchors; neither reaches a page.
    values: [
      'settings.ts',
      'content',
      'audit',
      'law',
      'model',
      'register',
      'formats',
      'search/shared',
      'messages',
      'astro:content',
      'node:crypto',
      'github-slugger',
      'pinyin-pro',
    ],
    types: ['schemas'],
    why: 'A view turns the portal into what a page prints; content is already validated, so no schema runs here.',
  },
  messages: {
    values: [
      'law/regulation/address.ts',
      'law/regulation/citation-label.ts',
      'law/regulation/numerals.ts',
      'law/objection/clean-text.ts',
      'model/sample-mark.ts',
      'model/recipients.ts',
      'model/row-fields.ts',
      'model/endless.ts',
    ],
    types: ['schemas', 'law', 'model', 'audit', 'register', 'search/shared', 'release'],
    why: 'A lawyer reviews the sentences in this room alone: they hang on codes and types, and on how articles, numbers, samples, recipients and columns are named.',
  },
  'search/shared': {
    values: ['law', 'model'],
    why: 'What index and browser must cut alike stands here, pure, and is called by both.',
  },
  'search/browser': {
    values: ['search/shared', 'elements/shared', 'messages'],
    why: 'What runs in the browser stays small: it asks the index, not the portal.',
  },
  'search/build': {
    values: [
      'settings.ts',
      'messages',
      'views',
      'content',
      'search/shared',
      'release/page-links.ts',
      'node:',
      'opencc-js',
      'pagefind',
    ],
    types: ['astro'],
    why: 'The index is built after the site, from the same documents; nothing of it reaches a page.',
  },
  elements: {
    values: ['law', 'model', 'register', 'formats', 'messages', 'docx'],
    types: ['search/shared'],
    why: 'What runs in the browser stays small: a schema would ship Zod, a view the whole portal.',
  },
  components: {
    values: ['elements', 'law', 'model', 'formats', 'messages', 'styles'],
    types: ['views', 'schemas'],
    why: 'A component prints the props it is given. The page asks the view and passes the answer down.',
  },
  layouts: {
    values: ['views', 'components', 'messages', 'styles'],
    types: ['model'],
    why: 'A layout is a frame: it asks only what stands around every page.',
  },
  pages: {
    // The schemas of the open data are themselves published, as files.
    values: [
      'views',
      'layouts',
      'components',
      'elements',
      'search/browser',
      'styles',
      'messages',
      'schemas/exports',
      'astro:content',
    ],
    types: ['astro'],
    why: 'A page asks a view and hands the answer to components; what it must work out belongs in a view.',
  },
  'env.d.ts': {
    values: [],
    types: ['formats'],
    why: 'It names the type of what a page and its frame share, nothing else.',
  },
  'middleware.ts': {
    values: ['formats'],
    types: ['astro'],
    why: 'It writes into a page what its parts said of it, and works nothing out.',
  },
  'content.config.ts': {
    values: [
      'settings.ts',
      'content',
      'model',
      'astro:content',
      'astro/loaders',
      'astro/zod',
      'node:path',
    ],
    why: 'Collections are thin lists over the content reader.',
  },
};

/** Folders of components that any other folder of components may use. */
const SHARED_COMPONENTS = ['components/ui', 'components/rules'];

/** The one folder of components that shows all the others. */
const SHOWCASE = 'components/styleguide';

/** Files that break a rule for a reason. */
export const EXCEPTIONS: Record<string, { may: string; because: string }> = {
  'components/rules/Article.astro': {
    may: 'views',
    because: 'a guide written in Markdown can name an article, but cannot hand over its words',
  },
};

/** The room a file stands in: the first folder of its path, or the first two where the folder holds rooms of its own. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  const inner = `${first}/${second}`;
  return inner in ROOMS ? inner : first;
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
