/** A way of breaking one line of a file that holds no keys; null where it does not break such a line. */
type BreakLine = (line: string, draw: (below: number) => number) => string[] | null;

/** A piece of a line taken out, where the line has one. */
const cut: BreakLine = (line, draw) => {
  const at = draw(line.length);
  return line.trim().length > 2 && line[at]?.trim()
    ? [line.slice(0, at) + line.slice(at + 1)]
    : null;
};
const control: BreakLine = (line) => [`${line}\u0001`];

/** What must not happen to the words of a text, to prose, and to the register: by file, by kind. */
export const LINE_BREAKS: Readonly<Record<string, Readonly<Record<string, BreakLine>>>> = {
  'jurisdictions/mou/regulations/2020/text.md': {
    'a character lost': cut,
    'a character too many': (line) => (line.trim() ? [`${line}甲`] : null),
    'a line lost': (line) => (line.trim() ? [] : null),
    'a line twice': (line) => (line.trim() ? [line, line] : null),
    'control character': control,
  },
  'jurisdictions/mou/regulations/2020/source.txt': {
    'a character lost': cut,
    'a character too many': (line) => (line.trim() ? [`${line}甲`] : null),
    'control character': control,
  },
  'guides/guide.mdx': {
    'a component nobody has': (line) => (line === '' ? ['', '<Unknown />', ''] : null),
    'words a program would run': (line) => (line === '' ? ['', '{1 + 1}', ''] : null),
    'an import': (line) => (line === '' ? ['', "import x from 'y'", ''] : null),
    'a link to nowhere': (line) => (line === '' ? ['', '[那里](/nowhere/)', ''] : null),
    'control character': control,
  },
  'published.jsonl': {
    'a line lost': (line) => (line ? [] : null),
    'a line twice': (line) => (line ? [line, line] : null),
    'a digit of a hash changed': (line, draw) => {
      const at = line.indexOf('"sha256":"') + 10 + draw(64);
      return line
        ? [line.slice(0, at) + (line[at] === '0' ? '1' : '0') + line.slice(at + 1)]
        : null;
    },
    'a line cut': (line, draw) => (line ? [line.slice(0, 1 + draw(line.length - 1))] : null),
    'a day to come earlier': (line) => (line ? [line.replace('"on":"2', '"on":"1')] : null),
    'another revision': (line) => (line ? [line.replace('"revision":1', '"revision":7')] : null),
  },
  'published.checkpoint': {
    'a line lost': (line) => (line ? [] : null),
    'a character lost': (line, draw) =>
      /^[A-Za-z0-9+/]{43}=$/.test(line)
        ? [line.slice(0, draw(43)) + line.slice(-draw(20) - 1)]
        : null,
  },
};
