export const opening = {
  obstacles: '开放以前要先办好',
  basis: '依据与日期',
  rubric: '指标体系',
  rubricOf: '%{version} 版，%{count} 条',
  policy: '等次评定办法',
  noMarksDue: '未定，开放以前必须定下',
  loads: '各评审部门要评多少',
  loadsNote: '每家被考核单位的每条人评指标一条；部门不评自己，由指标体系指定的部门代评',
  loadBar: '评分条数图',
  does: '开放后：%{agencies} 家单位参评，向 %{reviewers} 个评审部门发出 %{marks} 条评分任务；参评单位和依据不能再改。',
  impossible: '有 %{count} 件事没办好，不能开放。',
  act: '开放周期',
};
