export const resources = {
  agencies: { name: '机关单位' },
  alliances: { name: '党建联盟' },
  cycles: { name: '考核周期' },
  rubrics: { name: '考核指标体系' },
  scorecards: { name: '考核得分' },
};
