export const resources = {
  agencies: { name: '机关单位' },
  alliances: { name: '党建联盟' },
  accounts: { name: '账号' },
  grants: { name: '授权' },
  audit: { name: '审计记录' },
  imports: { name: '导入' },
  own: { name: '我的账号' },
  cycles: { name: '考核周期' },
  rubrics: { name: '考核指标体系' },
  scorecards: { name: '考核得分' },
};
