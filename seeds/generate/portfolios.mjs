/** Business fields that members of leading groups answer for, by sector; names are our own. */
export const portfolios = {
  GOVERNMENT: [
    ['业务审批与窗口服务', 'Approvals and service counters'],
    ['监督检查与执法', 'Inspection and enforcement'],
    ['项目建设与安全生产', 'Projects and work safety'],
    ['财务与后勤保障', 'Finance and logistics'],
    ['信息化与数据管理', 'Information systems and data'],
  ],
  PARTY: [
    ['组织与干部教育', 'Organisation and staff education'],
    ['文稿与调查研究', 'Drafting and research'],
    ['基层联络与群众工作', 'Grassroots liaison and public contact'],
    ['机关运转与保障', 'Office operation and support'],
  ],
  TOWNSHIP: [
    ['基层治理与综合服务', 'Local governance and services'],
    ['农业与乡村建设', 'Farming and village building'],
    ['应急与安全生产', 'Emergencies and work safety'],
    ['民生保障与信访', 'Livelihood and petitions'],
    ['城建与环境整治', 'Construction and environment'],
  ],
};
