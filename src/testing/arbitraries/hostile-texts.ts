/** What people paste, and what they try: 200 texts that must come out of the objection form as text. */

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea><b>粗体</b>',
  '"><svg onload=alert(1)>',
  "javascript:alert('1')",
  '<w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\cmd.exe"/>',
  '{ MERGEFIELD 姓名 }',
  '{{constructor.constructor("x")()}}',
  '${7*7}',
  ']]></w:t></w:r><w:r><w:t>',
  '&lt;b&gt;&#x202e;&amp;nbsp;',
  '<!--#exec cmd="ls"-->',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '%3Cscript%3E',
  '\\u003cscript\\u003e',
];
const FORMULAS = [
  '=1+1',
  '+SUM(A1)',
  '-2+3',
  '@SUM(1)',
  '=HYPERLINK("http://x","y")',
  "'=1",
  '\t=1',
  '\r=1',
];
const DIRECTIONS = [
  '\u202e谁写的\u202c',
  '\u2066\u2067\u2068甲\u2069',
  '\u200f\u200e\u061c',
  'א ב ג 甲乙',
  'مرحبا 甲',
  '甲\u202d乙\u202e丙\u202a丁\u202b',
];
const EMOJI = ['👍', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇨🇳', '1️⃣', '☺︎', '🫠🫠🫠', 'e\u0301\u0302\u0303\u0304', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤'];
const HALVES = [
  '\ud800',
  '\udc00',
  '甲\ud842',
  '\udfb7乙',
  '\ud800\ud800',
  '\udc00\ud800',
  '𠮷\udfb7',
];
const RARE = [
  '𬭩𫟹𠮷',
  '\u{2ffff}',
  '\ufdd0',
  '\uffff',
  '\ufeff甲',
  '\u200b甲\u200b',
  '\u00ad软',
  '\u2060',
  '\u180e',
  '㊙︎',
  '﷽',
];
const CONTROLS = Array.from({ length: 33 }, (_, code) => `甲${String.fromCharCode(code)}乙`);
const LATER_CONTROLS = Array.from(
  { length: 33 },
  (_, at) => `甲${String.fromCharCode(127 + at)}乙`,
);
const SPACES = [
  ' ',
  '\u3000',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\n\n\n',
  '\r\n'.repeat(50),
  '甲\u3000\u3000乙',
];
const LONG = [
  '质'.repeat(100_000),
  'x'.repeat(20_000),
  '甲\n'.repeat(2_000),
  '<'.repeat(5_000),
  '𠮷'.repeat(10_000),
  '\u202e'.repeat(5_000),
];

const SINGLE = [
  ...MARKUP,
  ...FORMULAS,
  ...DIRECTIONS,
  ...EMOJI,
  ...HALVES,
  ...RARE,
  ...CONTROLS,
  ...LATER_CONTROLS,
  ...SPACES,
];

export const HOSTILE_TEXTS: readonly string[] = [
  ...SINGLE,
  ...LONG,
  ...MARKUP.map((text, at) => text + (HALVES[at % HALVES.length] ?? '') + text),
  ...MARKUP.map((text, at) => (DIRECTIONS[at % DIRECTIONS.length] ?? '') + text),
  ...FORMULAS.map((text) => `${text}\n${text}\u0000${text}`),
  ...EMOJI.map((text) => text.repeat(50)),
  ...RARE.map((text) => text + EMOJI.join('')),
  ...HALVES.map((text) => `${text}\u202e${text}`),
  ...DIRECTIONS.map((text) => text.repeat(100)),
];
