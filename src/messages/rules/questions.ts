/** The fixed sentences of the page of frequent questions. */
export const QUESTION_PAGE = {
  title: '常见问题',
  description: '奖金、名额、公示、异议、再次申报等常见问题，各地办法分别怎样规定，出自哪一条。',
  lead: '答案取自各地办法的机读规则，每一句都注明条款。办法没有写的，写“未规定”；草案没有法律效力。',
} as const;
