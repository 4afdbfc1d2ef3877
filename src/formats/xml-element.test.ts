import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { element, xmlText } from './xml-element.ts';

const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
<define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;

it('leaves out what is not there', () => {
  expect(xmlText(element('a', { x: '1', y: undefined }, null, element('b', {})))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n<b/>\n</a>\n',
  );
});

it('adds no white space to words', () => {
  expect(xmlText(element('p', {}, '甲', element('b', {}, '乙'), '丙'))).toContain(
    '<p>甲<b>乙</b>丙</p>',
  );
});

it('writes text as text, whatever it holds', () => {
  const xml = xmlText(element('a', { title: '"<&>"' }, ']]></a><script>\u0000\ud800'));
  expect(xml).toContain('<a title="&quot;&lt;&amp;&gt;&quot;">]]&gt;&lt;/a&gt;&lt;script&gt;</a>');
});

it('is well formed with any text', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), 200);
  const root = element('r', {}, ...texts.map((text) => element('t', { v: text }, text)));
  const { errors } = await validateXML({
    xml: [{ fileName: 'x.xml', contents: xmlText(root) }],
    extension: 'relaxng',
    schema: [ANYTHING],
  });
  expect(errors).toEqual([]);
});
