// Values that were never reported. `isReminded` matters for elements with a dated duty to report (see duties.mjs): reminded and
// past due, the policy ZERO applies; not reminded, it does not. `carried` puts the value of an earlier period on file.
const quarters = (year, ...numbers) => numbers.map((number) => `${year}-Q${number}`);
const halves = (year) => [`${year}-H1`, `${year}-H2`];
const months = (year, ...numbers) => numbers.map((number) => `${year}-M${String(number).padStart(2, '0')}`);

const lastYear = [
  { agency: 'A10', elements: ['secretaryRecordsKept'], periods: quarters('L', 3, 4), isReminded: true },
  { agency: 'A24', elements: ['secretaryRecordsKept'], periods: quarters('L', 2, 3), isReminded: true },
  { agency: 'A24', elements: ['partyDaysHeld'], periods: quarters('L', 3), isReminded: true },
  { agency: 'A24', elements: ['hotlineOnTime'], periods: months('L', 7, 8, 9), isReminded: true },
  { agency: 'A17', elements: ['halfYearReportsOnTime'], periods: ['L-H1'], isReminded: true },
  { agency: 'A09', elements: ['hotlineOnTime'], periods: months('L', 11, 12), isReminded: true },
  { agency: 'A08', elements: ['partyDaysHeld'], periods: quarters('L', 4) },
  { agency: 'A22', elements: ['hotlineOnTime'], periods: months('L', 5) },
  { agency: 'A15', elements: ['secretaryRecordsKept'], periods: quarters('L', 1) },
  { agency: 'A01', elements: ['milestonesOnTime'], periods: quarters('L', 4) },
  { agency: 'A04', elements: ['keyProjectProgress'], periods: quarters('L', 4) },
  { agency: 'A06', elements: ['inStepRate'], periods: quarters('L', 4) },
  { agency: 'A19', elements: ['petitionClosedRate'], periods: quarters('L', 3, 4) },
  { agency: 'A23', elements: ['tasksDue', 'tasksDone'], periods: quarters('L', 1, 2) },
  { agency: 'A21', elements: ['livelihoodProgress'], periods: quarters('L', 2, 3, 4) },
  { agency: 'A03', elements: ['businessSurvey'], periods: halves('L') },
  { agency: 'A05', elements: ['satisfaction'], periods: ['L-H2'] },
  { agency: 'A12', elements: ['grassrootsScore'], periods: ['L-H2'] },
  { agency: 'A14', elements: ['chainRepairDays', 'shadowDays'], periods: quarters('L', 1, 2, 3, 4) },
  { agency: 'A16', elements: ['issuesLookedBack', 'issuesRecurred'], periods: halves('L') },
  { agency: 'A22', elements: ['complaintRepeatRate'], periods: quarters('L', 1, 2, 3, 4) },
  { agency: 'A10', elements: ['rulesReviewedRate', 'incentiveRate'], periods: halves('L') },
  { agency: 'A08', elements: ['dataSharedRate', 'jointActions'], periods: quarters('L', 2, 3, 4) },
  { agency: 'A13', elements: ['chainRepairDays', 'shadowDays', 'dataSharedRate'], periods: quarters('L', 1, 2, 3, 4) },
  {
    agency: 'A13',
    elements: ['rulesReviewedRate', 'issuesLookedBack', 'issuesRecurred', 'trainingsOwed', 'trainingsDone', 'incentiveRate'],
    periods: halves('L'),
  },
  { agency: 'A13', elements: ['grassrootsScore'], periods: halves('L') },
  { agency: 'A24', elements: ['complaintRepeatRate', 'chainRepairDays'], periods: quarters('L', 1, 2, 3, 4) },
  { agency: 'A15', elements: ['dataSharedRate', 'shadowDays'], periods: quarters('L', 1, 2, 3, 4) },
  { agency: 'A09', elements: ['windowScore'], periods: months('L', 3, 4) },
  { agency: 'A17', elements: ['rulesReviewedRate', 'incentiveRate'], periods: halves('L') },
  { agency: 'A07', elements: ['workersAppraised'], periods: ['L-Y'], carried: ['P-Y'] },
  { agency: 'A02', elements: ['talentsListed'], periods: ['L-Y'], carried: ['P-Y'] },
  { agency: 'A11', elements: ['workersRotated'], periods: ['L-Y'], carried: ['P-Y'] },
  { agency: 'A18', elements: ['educationIdeasAdopted'], periods: ['L-H2'], carried: halves('P') },
  { agency: 'A20', elements: ['talentsListed'], periods: ['L-Y'] },
];

const thisYear = [
  { agency: 'A09', elements: ['secretaryRecordsKept'], periods: quarters('T', 1), isReminded: true },
  { agency: 'A22', elements: ['partyDaysHeld'], periods: quarters('T', 2), isReminded: true },
  { agency: 'A24', elements: ['hotlineOnTime'], periods: months('T', 5, 6) },
  { agency: 'A10', elements: ['halfYearReportsOnTime'], periods: ['T-H1'] },
  { agency: 'A12', elements: ['talksOwed', 'talksHeld'], periods: quarters('T', 2) },
  { agency: 'A15', elements: ['milestonesDue', 'milestonesOnTime'], periods: quarters('T', 2) },
  { agency: 'A06', elements: ['livelihoodProgress'], periods: quarters('T', 2) },
  { agency: 'A19', elements: ['windowScore'], periods: months('T', 4, 5) },
  { agency: 'A05', elements: ['petitionClosedRate', 'dataSharedRate'], periods: quarters('T', 1, 2) },
  { agency: 'A08', elements: ['businessScore'], periods: ['T-H1'] },
  { agency: 'A14', elements: ['chainRepairDays', 'shadowDays'], periods: quarters('T', 1, 2) },
  { agency: 'A16', elements: ['meetingStandardRate'], periods: quarters('T', 2) },
  { agency: 'A17', elements: ['issuesLookedBack', 'issuesRecurred', 'incentiveRate'], periods: ['T-H1'] },
  { agency: 'A21', elements: ['hotlineCalls', 'hotlineOnTime'], periods: months('T', 1, 2, 3) },
  { agency: 'A23', elements: ['complaintRepeatRate'], periods: quarters('T', 1, 2) },
  { agency: 'A20', elements: ['communityVisits', 'volunteerHours'], periods: quarters('T', 1, 2) },
  { agency: 'A07', elements: ['satisfaction', 'businessSurvey'], periods: ['T-H1'] },
  { agency: 'A03', elements: ['trainingHoursPerWorker'], periods: quarters('T', 2) },
  { agency: 'A02', elements: ['dataSharedRate', 'jointActions'], periods: quarters('T', 1, 2) },
  { agency: 'A18', elements: ['windowScore'], periods: months('T', 2) },
  { agency: 'A11', elements: ['chainRepairDays'], periods: quarters('T', 1, 2) },
  { agency: 'A04', elements: ['shadowDays', 'complaintRepeatRate'], periods: quarters('T', 1, 2) },
  { agency: 'A13', elements: ['documentsSent', 'documentsSentBefore'], periods: quarters('T', 1, 2) },
];

/** By jurisdiction, then by year: 0 last year, 1 this year. */
export const gaps = {
  sample: [lastYear, thisYear],
  neighbour: [[{ agency: 'A04', elements: ['partyDaysHeld'], periods: quarters('L', 4), isReminded: true }]],
};

export const gapAt = ({ jurisdiction, year, agency, element, period }) =>
  gaps[jurisdiction][year].find((gap) => gap.agency === agency && gap.elements.includes(element) && gap.periods.includes(period));
