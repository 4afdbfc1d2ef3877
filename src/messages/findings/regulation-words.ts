import type { RegulationFindings } from '../../model/finding.ts';
import { factProblemSentence } from '../eligibility/fact-problems.ts';
import { list } from './words.ts';
import type { WordsFor } from './words.ts';

/** Why a name is not free. */
const NAME_TAKEN: Record<RegulationFindings['reserved-slug']['by'], string> = {
  page: '与网站自己的页面重名',
  guide: '与网站的说明页重名',
  city: '与城市的文件夹重名，两个页面的网址会相同',
  system: '在有的系统里另有用处，不能作文件或文件夹的名称',
};

/** What one version does to another it names. */
const VERSION_ROLES = { repeal: '废止', supersession: '取代', amendment: '修改' };

/** Faults in what is said about a city, a regulation and its rules. */
export const REGULATION_WORDS: WordsFor<RegulationFindings> = {
  'document-number': ({ found }) => ({
    message: `发文字号写法不对：${found}`,
    remedy:
      '年份用六角括号〔〕，如 漯政办〔2018〕76号，不用 [2018]、（2018）、【2018】；公告、令照印，如 公告2013年第31号、令第5号',
  }),
  'draft-label': () => ({
    message: '草案字样（draftLabel）与 stage 不一致',
    remedy: 'stage 为 draft 时写上 draftLabel（如 征求意见稿）；为 issued 时不写',
  }),
  'note-without-place': () => ({
    message: '这条说明没有指出所在条款',
    remedy: '在 places 下写出 at 和 quote；只有 kind 为 layout 的说明可以不写',
  }),
  'reserved-slug': ({ found, by }) => ({
    message: `名称“${found}”${NAME_TAKEN[by]}`,
    remedy: '换一个名称：城市例如用地名全拼，说明页用英文词',
  }),
  'bad-slug': ({ found }) => ({
    message: `名称“${found}”不能用作网址`,
    remedy: '只用小写英文字母、数字和短横线，例如 luohe、draft-2023，不超过 80 个字符',
  }),
  'source-differs': ({ found, expected }) => ({
    message: `与原件 source.txt 不一致：此处是“…${found}…”，原件是“…${expected}…”`,
    remedy: '条文一个字都不能改：照原件改正 text.md（空格和换行不计）',
  }),
  'source-hash': ({ expected }) => ({
    message: 'source.txt 的 SHA-256 与登记的不同',
    remedy: `如原件确已更换，登记为 ${expected}；否则恢复原件`,
  }),
  'place-missing': ({ rule, found }) => ({
    message:
      found === null
        ? '这一届所依据的文本没有收录，不能引用它的字句'
        : `${rule ? `规则“${rule}”引用` : '引用'}的条款“${found}”在文本里找不到`,
    remedy:
      (found === null ? 'cites 写 null；收录文本以后再写。' : '') +
      '地址写作 "10"（第十条）、"10.2"（第（二）项）、"18.p2"（第二款）、"ch7.p1"、"annex1"',
  }),
  'quote-missing': ({ rule, article, found }) => ({
    message: `${rule ? `规则“${rule}”引用` : '引用'}的字句在${article}里找不到：“${found}”`,
    remedy: `从${article}的原文照抄引文，一字不差`,
  }),
  'covered-place': ({ found, count }) => ({
    message:
      count === 0
        ? `covered 所指的“${found}”没有要说明的句子（标题、版记不算）`
        : `covered 所指的“${found}”有 ${count} 句，没有写明是哪一句`,
    remedy:
      count === 0
        ? '改写 at、quote，或者删去这一条'
        : '用 quote 照抄那一句的字句；几句相连、说的是一回事的，可以连着照抄',
  }),
  'not-stated-but-stated': ({ found, by }) => ({
    message: `notStated 说文本没有规定“${found}”，${
      'rule' in by ? `却有规则“${by.rule}”` : `covered 却说“${by.covered}”说到它`
    }`,
    remedy: '对照原文：文本写了的，从 notStated 删去；没有写的，改正规则或 covered 的 topics',
  }),
  'number-not-quoted': ({ rule, found, expected }) => ({
    message: `${rule ? `“${rule}”` : '这里'}写 ${found}，引文里没有 ${found}（${
      expected.length > 0 ? `引文里的数字是 ${list(expected)}` : '引文里没有数字'
    }）`,
    remedy: '对照条文：数字写错的改正数字；引文没有包括这个数字的，把引文加长，照抄原文',
  }),
  'unit-not-quoted': ({ rule, found, expected }) => ({
    message: `“${rule}”的单位与引文不一致：引文里写的是“${list(expected)}”`,
    remedy: `照引文改正 ${found} 的单位：工作日 working-day，日、天 calendar-day；年 year，届 round`,
  }),
  'bound-not-quoted': ({ rule, found, expected }) => ({
    message: `“${rule}”的 bound 与引文不一致：引文里“${list(expected)}”前后的字句是另一个意思`,
    remedy: `照引文写明 ${found} 是写定的 exact，不少于、以上 minimum，不超过、以内 maximum；名额不超过写 at-most，左右写 about；引文太短的，把限定的字句一起照抄`,
  }),
  'start-not-quoted': ({ rule, found, expected }) => ({
    message:
      found === null
        ? `“${rule}”没有写期间自何时起算，引文里写明了`
        : `“${rule}”写期间自 ${found} 起算，引文里没有这个意思`,
    remedy:
      expected === null
        ? '引文没有包括起算的字句的，把引文加长；原文没有写起算的，删去 startsFrom'
        : `照引文写 startsFrom: ${expected}`,
  }),
  'office-fields': () => ({
    message: '日常工作机构没有写成字段，或写在了别的规则里',
    remedy: 'topic 为 office 的规则写 office: { name: … }，其他规则不写 office',
  }),
  'places-unlimited': () => ({
    message: '名额的 count 和 bound 说的不是一件事',
    remedy: '不限名额的，count 写 null，bound 写 unlimited；有名额的，count 写数字，bound 照引文写',
  }),
  'money-or-percent': () => ({
    message: '另行奖励的数目和比例要写一种',
    remedy:
      '写定数目的，money 写元数，不写 percent；按上级奖金配套的，money 写 null，percent 写百分之几',
  }),
  'fact-declared': ({ found, key }) => ({
    message:
      key === 'unit'
        ? `事实“${found}”的单位 unit 缺了，或者不该有`
        : `事实“${found}”的选项 choices 缺了，或者不该有`,
    remedy:
      key === 'unit'
        ? '以 amount- 开头的写 unit，如 万元；其他的不写'
        : '以 choice- 开头的写 choices，如 choices: { large: 大型企业 }；其他的不写',
  }),
  'office-not-quoted': ({ rule, found, part }) => ({
    message:
      part === 'alias'
        ? `“${rule}”的另一名称“${found}”在文本里找不到`
        : `“${rule}”写“${found}”，引文里没有这些字`,
    remedy: '照抄原文的名称、地址和电话；引文没有包括的，把引文加长；原文没有印的不写',
  }),
  'words-not-quoted': ({ rule, found, key }) => ({
    message: `“${rule}”的 ${key} 写“${found}”，引文里没有连着的这些字`,
    remedy: '照抄原文的用语，须在同一段引文里；引文没有包括的，把引文加长；没有原文用语的不写',
  }),
  'time-repeated': ({ rule }) => ({
    message: `“${rule}”的 text 又写了一遍时限，页面会说两遍`,
    remedy: '时限写在 within（义务写在 years），text 只写做了什么；原文的用语要照说的，写在 as',
  }),
  'words-of-nothing': ({ rule, found }) => ({
    message: `“${rule}”的 as${found && `.${found}`}没有对应的内容，不会显示`,
    remedy: '规则里没有这一项的，删去这一句；或者把这一项补进规则',
  }),
  'version-missing': ({ found, expected, by }) => ({
    message:
      by === 'round'
        ? `本届依据的版本“${found}”没有对应的文件夹`
        : `${VERSION_ROLES[by]}的版本“${found}”不是本地收录的另一个版本，没有对应的文件夹`,
    remedy:
      (expected.length > 0 ? `可以写：${list(expected)}；` : '') +
      {
        round: '文本未收录的，写 unknown',
        repeal: '文本未收录的，改写 documentNumber',
        supersession: '文本未收录的，不写 supersedes',
        amendment: '被修改的文本也要收录；没有的，不写 amends，在 mayLackAmendments 里说明',
      }[by],
  }),
  'versions-together': ({ found, other }) => ({
    message: `版本“${found}”与“${other}”按各自的字句同时有效`,
    remedy:
      '写明废止的，在 repeals 下照录；没有写明、认为已经取代的，在后一文本写 supersedes: { version, reason }；日期或有效期录错的，改正',
  }),
  'duplicate-id': ({ found }) => ({
    message: `编号“${found}”重复`,
    remedy: '给其中一个换一个编号',
  }),
  'unknown-tier': ({ found, expected, by }) => ({
    message: `没有“${found}”这个奖项层级`,
    remedy: `可以写：${list(by === 'rule' ? [...expected, 'all'] : expected)}`,
  }),
  'window-ambiguous': ({ found, earlier, stage, timed }) => ({
    message: `公示规则“${found}”与“${earlier}”说的是同一环节（${stage}），${
      timed ? '各写了公示期' : '都没有写公示期'
    }，分不清以哪一条为准`,
    remedy:
      '同一个公示期在几处写到的，合成一条规则，cites 写几处引文；各奖项公示期不同的，各写 tier；一处只说公示、另一处写天数的，前一条 length 写 null',
  }),
  'readings-without-note': ({ rule }) => ({
    message: `条件“${rule}”列了几种读法，note 却没有写明原文哪里没有写明`,
    remedy: '在这个条件的 note 里写明哪一点“原文未写明”；原文写明的，不列读法',
  }),
  'question-missing': ({ rule, found }) => ({
    message: `条件“${rule}”需要“${found}”，但没有对应的问题`,
    remedy: `在 eligibility.questions 里为 ${found} 加一个问题`,
  }),
  'case-differs': (values) => ({
    message:
      `用例“${values.case}”写的是 ${values.expected}，` +
      (values.found === null ? '规则里没有这一条' : `按规则算出 ${values.found}`),
    remedy: '对照条文：规则写错的改 rules.yaml，用例写错的改 cases.yaml',
  }),
  'case-fact': (values) => ({
    message: `用例“${values.case}”的事实有误：${factProblemSentence(values.problem)}`,
    remedy: '照提示改正 facts；不知道的事实不写',
  }),
  'no-jurisdiction': () => ({
    message: '没有任何城市的内容',
    remedy: '在 jurisdictions 下为每个城市建一个文件夹，见编辑手册',
  }),
};
