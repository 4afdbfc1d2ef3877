import type { TestContent } from '../content-builder.ts';
import { VALID_FILES } from '../valid-content.ts';
import { REGULATION, ROUND, VERSION } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const SECOND = 'jurisdictions/mou/regulations/2021';

/** Faults in what is said of the versions of one regulation. */
export const VERSION_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'version-missing',
    fault: 'a version not held is said to be repealed',
    break: (content) => content.replace(REGULATION, 'repeals: []', repealing('2015')),
    at: `${REGULATION}:15:14`,
    says: ['“2015”', '没有对应的文件夹', 'documentNumber'],
  },
  {
    code: 'version-missing',
    fault: 'a version is said to repeal itself',
    break: (content) =>
      content
        .remove('jurisdictions/mou/rounds')
        .replace(REGULATION, 'repeals: []', repealing('2020')),
    at: `${REGULATION}:15:14`,
    says: ['“2020”', '另一个版本'],
  },
  {
    code: 'version-missing',
    fault: 'a version not held is said to be superseded',
    break: (content) =>
      content.replace(
        REGULATION,
        'repeals: []',
        'repeals: []\nsupersedes: { version: "2015", reason: 两份文本规定同一奖项 }',
      ),
    at: `${REGULATION}:15:24`,
    says: ['取代的版本“2015”', '不写 supersedes'],
  },
  {
    code: 'versions-together',
    fault: 'two versions are in force at once and neither ends the other',
    break: secondVersion,
    at: `${SECOND}/regulation.yaml:7:7`,
    says: ['“2021”与“2020”', '同时有效', 'repeals', 'supersedes'],
  },
  {
    code: 'version-missing',
    fault: 'a round rests on a version not held',
    break: (content) => content.replace(`${ROUND}/round.yaml`, '"2020"', '"2023"'),
    at: `${ROUND}/round.yaml:2:13`,
    says: ['本届依据的版本“2023”没有对应的文件夹', '可以写：2020', '写 unknown'],
  },
];

/** Puts the same text beside itself, as another version. */
function secondVersion(content: TestContent): void {
  for (const [path, text] of Object.entries(VALID_FILES))
    if (path.startsWith(`${VERSION}/`)) content.write(path.replace(VERSION, SECOND), text);
}

function repealing(version: string): string {
  return `repeals:\n  - version: "${version}"\n    cites:\n      - { at: "4", quote: 本办法 }`;
}
