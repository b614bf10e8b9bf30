import { between, pick } from './random.mjs';

// What a reviewer saw, and what follows from it. `#` is a number that differs from mark to mark.
const wording = {
  STRONG: {
    seen: [
      '抽看#处都对得上',
      '现场看了#处，材料与实际一致',
      '随机问了#个人，说法一致',
      '从头翻了记录，没有缺漏',
      '对照年初计划逐条看，条条有着落',
      '听了#个人的介绍，都说得出自己那一份',
    ],
    judged: ['做法可供别的单位参考', '比上年又实了一步', '没有为迎检补材料的痕迹', '问题自己找、自己改', '时间、人员、结果都写得清楚'],
  },
  SOUND: {
    seen: [
      '抽看#处，有一处缺签字',
      '大部分按时完成，有一次推迟了半个月',
      '记录完整，个别内容偏简',
      '现场与材料基本一致，有一处数字没有更新',
      '问了#个人，多数说得清',
      '计划落实了，跟踪记录差两次',
    ],
    judged: ['主要要求做到了', '再补上后续跟踪就更好', '质量稳定，亮点不多', '提醒后当场补正', '个别环节还靠人记'],
  },
  FAIR: {
    seen: [
      '抽看#处，三处对不上',
      '只找到开头两个月的记录',
      '有计划，落实的证据不足',
      '材料与上年大段相同',
      '问了#个人，半数不清楚',
      '该有的四项，只见到两项',
    ],
    judged: ['要求知道，没有抓到底', '多是事后集中补记', '建议下一季度重点跟进', '效果说不出具体例子', '责任人换了以后没有接上'],
  },
  WEAK: {
    seen: ['要来的材料没有交齐', '抽看#处都没有记录', '现场与材料不符', '询问时没有人说得清', '没有作过安排'],
    judged: ['需要从头补起', '已当面反馈，请列入整改', '请主要负责人过问', '与上年指出的问题相同'],
  },
  NONE: { seen: ['查了安排和记录，没有开展', '询问本单位，确认没有参加'], judged: ['按未开展计', '已与本单位核对'] },
};

/** One sentence, led by what was looked at. */
export function markReason({ indicator, level, key }) {
  const words = wording[level];
  const seen = pick(words.seen, ...key, 'seen').replace('#', String(between(3, 9, ...key, 'count')));
  return `${indicator.name.zh}：${seen}，${pick(words.judged, ...key, 'judged')}。`;
}
