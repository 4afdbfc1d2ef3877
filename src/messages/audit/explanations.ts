/** The public explanation a breach carries. */
export const acknowledgedWords = ({ reason, on }: { reason: string; on: string }): string =>
  `公开说明（${on}）：${reason}`;

/** What stands around the words of an organisation or a citizen. */
export const REPLY_WORDS = {
  heading: (who: string, on: string) => `${who}的回应（${on}）：`,
  notOurs: '以上是回应者的话，照登，不是本门户的意见。',
  source: (remark: string) => `来源：${remark}。`,
  original: '回应的来源',
} as const;

/** How explanations and replies come to stand beside a result, and how a correction is asked for. */
export const EXPLANATIONS = {
  title: '公开说明和回应',
  explained:
    '核对不符合的，旁边都有公开说明，写明说的是哪一家、哪一项和哪一天说的。一条说明只管它写明的几项，同一份文件里后来的错另行指出。',
  replied:
    '被核对的组织、发布机关和公民可以作回应。回应登在核对结果旁边，写明是谁、哪一天说的，照登，不删改；门户不作评判，核对结果不因回应而改变。个人的回应不写姓名。',
  corrections: '怎样要求更正',
  /** From a result to the section on corrections. */
  toCorrections: '认为有误、想作回应的，怎样提出 →',
  ofRecord: '公布的名单、通知或者决定本身写错了的，由发布机关更正：',
  letter: '写更正申请书',
  handIn: '，打印后自行递交。本门户不接收材料。',
  ofPortal: '本门户录入、整理或者核对错了的，以及要求刊登回应的：',
  desk: (contact: string) => `请联系本门户：${contact}。`,
  report: '在“政府网站找错”平台提出',
  noDesk:
    '本门户没有载明联系方式，目前不能直接向本门户提出；请向发布该文件的机关提出，更正公布以后，本门户随之修订。',
  revised: '更正以后，原来的一版留在自己的网址上，修订记录写明何时、为何更正。',
} as const;
