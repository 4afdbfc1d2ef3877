import type { State } from '../../model/states.ts';
import { unsaidWords } from './states.ts';

const silent = (draft: boolean) => unsaidWords({ state: 'not-stated', draft });

/** What each code says, for whoever reads the data files; apart from the words that browsers carry. */
export const STATE_MEANINGS: Record<Exclude<State, 'stated'>, string> = {
  'not-stated': `not-stated ${silent(false)}（草案为${silent(true)}）：全文逐句读过，没有一句说到`,
  unsorted: 'unsorted 见某条（未整理成规则）：那一条说到，没有整理成规则',
  'not-entered': `not-entered ${unsaidWords({ state: 'not-entered' })}：文本已收录，还没有读完`,
  'text-not-held': `text-not-held ${unsaidWords({ state: 'text-not-held' })}：所依据的文本本站没有`,
  'not-in-notice': `not-in-notice ${unsaidWords({ state: 'not-in-notice' })}：文件全文读过，没有写`,
  'not-held': `not-held ${unsaidWords({ state: 'not-held' })}：文件本站没有，不表示没有公开`,
  'held-in-part': `held-in-part ${unsaidWords({ state: 'held-in-part' })}：名单本站有，各行不是总数`,
  'looked-for': 'looked-for 未见公开：查过，没有见到',
  withheld: `withheld ${unsaidWords({ state: 'withheld' })}：机关自己说明不公开`,
};
