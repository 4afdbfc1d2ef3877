import { expect, it } from 'vitest';
import { validContent } from '../../src/testing/content-builder.ts';
import { readFactsFile } from './read-facts-file.ts';

const none = () => '';

it.each([
  ['{"licensed": true}', { licensed: true }],
  ['\uFEFF[{}]', [{}]],
])('reads %j', (json, facts) => {
  const { root } = validContent().write('facts.json', json);
  expect(readFactsFile(`${root}/facts.json`, none)).toEqual(facts);
});

it.each(['{', '', 'licensed: true'])('refuses %j, which is no JSON', (text) => {
  const { root } = validContent().write('facts.json', text);
  expect(() => readFactsFile(`${root}/facts.json`, none)).toThrow(RangeError);
  expect(() => readFactsFile(`${root}/facts.json`, none)).toThrow('facts.json 不是 JSON');
});

it('says so when there is no such file', () => {
  expect(() => readFactsFile('nowhere.json', none)).toThrow(RangeError);
  expect(() => readFactsFile('nowhere.json', none)).toThrow(
    '文件 nowhere.json 读不出来：没有这个文件，请检查路径',
  );
});

it('says so when it is a folder', () => {
  expect(() => readFactsFile(validContent().root, none)).toThrow('这是文件夹，请写里面的文件');
});

it('reads standard input for -', () => {
  expect(readFactsFile('-', () => '\uFEFF{"licensed": true}')).toEqual({ licensed: true });
  expect(() => readFactsFile('-', none)).toThrow('标准输入不是 JSON');
});
