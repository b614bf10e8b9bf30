import { between, chance, clamp } from './random.mjs';

// How the values of a data element follow the quality of an agency. `key` is [jurisdiction, agency, element, period]; `of` gives the
// value of an element further up in the table, in the same period or at the end of the year.

/** A whole number that does not depend on quality: what was due, listed, owed. */
const amount = (low, high) => ({ value: ({ key }) => between(low, high, ...key) });

/** The same whole number in every period of an agency: posts, members. */
const standing = (low, high) => ({
  value: ({ key: [jurisdiction, agency, element] }) => between(low, high, jurisdiction, agency, element),
});

/** A share of another element; `floor` at quality 0, `target` at quality 1, both as shares. */
const shareOf = (whole, floor, target, topic = whole) => ({
  topic,
  value: ({ quality, of }) => Math.min(Math.round(of(whole) * (floor + quality * (target - floor))), of(whole)),
});

/** A value on a scale, `floor` at quality 0 and `target` at quality 1; lower may be better. */
const scale = (floor, target) => ({ value: ({ quality }) => floor + quality * (target - floor) });

/** Events that grow rarer with quality: `most` of them in a period at quality 0. */
const faults = (most) => ({ value: ({ quality, key }) => Math.floor((1 - quality) * most + chance(...key, 'fault')) });

/** Events that grow with quality. */
const merits = (most) => ({ value: ({ quality, key }) => Math.floor(clamp(quality * 1.1 - 0.1) * most + chance(...key, 'merit') * 0.8) });

/** Where two branches let an election pass; the veto on elections reads the end of the year. */
const overdueElections = ['sample A03 L-Q3', 'sample A03 L-Q4', 'sample A17 L-Q4', 'sample A15 T-Q2'];

export const elementShapes = {
  positionFaults: faults(2.2),
  educationIdeasAdopted: merits(1.6),
  branchesOverdueElection: {
    value: ({ quality, key: [jurisdiction, agency, , period] }) =>
      overdueElections.includes(`${jurisdiction} ${agency} ${period}`) ? 2 : quality < 0.66 ? 1 : 0,
  },
  admissionFaults: faults(1.6),
  partyMembers: standing(46, 180),
  dutyItemsListed: standing(28, 60),
  dutyItemsSplit: shareOf('dutyItemsListed', 0.62, 1),
  tasksDue: amount(9, 18),
  tasksDone: shareOf('tasksDue', 0.62, 0.985),
  secretaryRecordsDue: amount(3, 3),
  secretaryRecordsKept: shareOf('secretaryRecordsDue', 0.2, 1.06),
  partyDaysPlanned: amount(3, 3),
  partyDaysHeld: shareOf('partyDaysPlanned', 0.2, 1.06),
  meetingStandardRate: scale(71, 100),
  talksOwed: amount(0, 5),
  talksHeld: shareOf('talksOwed', 0.2, 1.08),
  halfYearReportsDue: standing(3, 6),
  halfYearReportsOnTime: shareOf('halfYearReportsDue', 0.4, 1.04),
  inStepRate: scale(61, 100),
  milestonesDue: amount(6, 14),
  milestonesOnTime: shareOf('milestonesDue', 0.4, 1.01),
  findingsReceived: amount(2, 9),
  findingsRectified: shareOf('findingsReceived', 0.5, 1.02),
  issuesLookedBack: amount(10, 24),
  issuesRecurred: shareOf('issuesLookedBack', 0.25, -0.01),
  rulesReviewedRate: scale(52, 100),
  chainRepairDays: scale(44, 10),
  workerPosts: standing(6, 14),
  workersInPost: shareOf('workerPosts', 0.55, 1.02),
  trainingsOwed: amount(2, 8),
  trainingsDone: shareOf('trainingsOwed', 0.3, 1.04),
  workersRotated: { value: ({ quality, of }) => Math.round(of('workersInPost') * 0.22 * quality) },
  trainingHoursPerWorker: scale(2.5, 10.8),
  certifiedSecretaryRate: scale(61, 100),
  workersAppraised: shareOf('workersInPost', 0.5, 1),
  contestsHeld: amount(1, 1),
  contestsJoined: { value: ({ quality, key }) => (chance(...key, 'joined') < quality + 0.06 ? 1 : 0) },
  debriefingScore: scale(52, 97),
  talentsListed: { value: ({ quality, of }) => Math.round(of('workersInPost') * 0.32 * quality) },
  incentiveRate: scale(52, 100),
  shadowDays: { value: ({ quality, of }) => of('workersInPost') * 2.05 * quality },
  keyProjectProgress: scale(58, 100),
  windowScore: scale(71, 96),
  policyDeliveryDays: scale(44, 10),
  businessScore: scale(55, 96),
  livelihoodProgress: scale(52, 100),
  jointActions: { value: ({ quality, key }) => Math.floor(clamp(quality * 2.6 - 0.7, 0, 3) + chance(...key, 'action') * 0.9) },
  documentsSentBefore: amount(32, 60),
  documentsSent: { value: ({ quality, of }) => Math.round(of('documentsSentBefore') * (1.18 - 0.37 * quality)) },
  dataSharedRate: scale(42, 100),
  satisfaction: scale(61, 95),
  visitsPlanned: amount(30, 60),
  visitsMade: shareOf('visitsPlanned', 0.2, 1.01),
  petitionClosedRate: scale(64, 101),
  hotlineCalls: amount(14, 48),
  hotlineOnTime: shareOf('hotlineCalls', 0.71, 1),
  complaintRepeatRate: scale(19.5, 0),
  communityVisits: { value: ({ quality, of }) => Math.round(of('partyMembers') * (0.1 + 1.1 * quality)) },
  volunteerHours: { value: ({ quality, of }) => of('partyMembers') * (0.6 + 6.6 * quality) },
  publicationFaults: faults(1.4),
  grassrootsScore: scale(61, 95.5),
  businessSurvey: scale(60, 95),
};
