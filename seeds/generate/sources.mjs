// Where a value comes from, as the register says it: what was read, and who confirmed it.
const groups = [
  ['网络阵地巡查记录，宣传教育部核定', ['positionFaults', 'educationIdeasAdopted']],
  ['党员信息年报，机关工委核定', ['branchesOverdueElection', 'admissionFaults', 'partyMembers', 'certifiedSecretaryRate']],
  ['责任清单台账，综合办公室核定', ['dutyItemsListed', 'dutyItemsSplit', 'chainRepairDays', 'inStepRate', 'rulesReviewedRate']],
  ['任务督办台账，综合办公室核定', ['tasksDue', 'tasksDone', 'milestonesDue', 'milestonesOnTime']],
  [
    '支部工作台账季报，机关工委核定',
    ['secretaryRecordsDue', 'secretaryRecordsKept', 'partyDaysPlanned', 'partyDaysHeld', 'meetingStandardRate', 'communityVisits'],
  ],
  ['任职通知与谈话记录，综合办公室核定', ['talksOwed', 'talksHeld']],
  ['半年汇报收件登记', ['halfYearReportsDue', 'halfYearReportsOnTime']],
  ['督查通报与整改回函，综合办公室核定', ['findingsReceived', 'findingsRectified', 'issuesLookedBack', 'issuesRecurred']],
  ['党务人员名册，人力社保局核定', ['workerPosts', 'workersInPost', 'workersRotated', 'workersAppraised', 'talentsListed']],
  ['培训签到与学时登记，人力社保局核定', ['trainingsOwed', 'trainingsDone', 'trainingHoursPerWorker', 'shadowDays', 'incentiveRate']],
  ['擂台赛和述职评议记录，机关工委核定', ['contestsHeld', 'contestsJoined', 'debriefingScore']],
  ['项目调度系统导出，发展改革局核定', ['keyProjectProgress', 'livelihoodProgress', 'policyDeliveryDays', 'businessScore', 'jointActions']],
  ['收发文登记，综合办公室核定', ['documentsSent', 'documentsSentBefore']],
  ['数据平台月报，数据管理局核定', ['windowScore', 'dataSharedRate', 'publicationFaults']],
  ['热线平台转办单', ['hotlineCalls', 'hotlineOnTime', 'complaintRepeatRate']],
  ['信访系统导出', ['petitionClosedRate']],
  ['办件回访记录', ['visitsPlanned', 'visitsMade']],
  ['第三方问卷汇总', ['satisfaction', 'grassrootsScore', 'businessSurvey']],
  ['志愿服务平台导出', ['volunteerHours']],
];
const byElement = new Map(groups.flatMap(([source, elements]) => elements.map((element) => [element, source])));

export function sourceOf(element) {
  const source = byElement.get(element);
  if (source === undefined) throw new Error(`no source is written down for the element ${element}`);
  return source;
}

export const correctionReasons = {
  reportedTooLow: ['漏计，经核补正', '口径有误，按期末数更正', '录入时错位，已对照原件更正'],
  reportedTooHigh: ['重复计数，经核剔除', '录入时错位，已对照原件更正'],
};
