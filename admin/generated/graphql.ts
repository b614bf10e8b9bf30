/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on a account: all of them hold. */
export type AccountWhere = {
  /** On activatedAt. */
  activatedAt?: InstantWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AccountWhere> | null | undefined;
  /** On changedAt. */
  changedAt?: InstantWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On failedSignIns. */
  failedSignIns?: IntWhere | null | undefined;
  /** On its grants. */
  grants?: GrantListWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On lockedUntil. */
  lockedUntil?: InstantWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: AccountWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AccountWhere> | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On stateReason. */
  stateReason?: StringWhere | null | undefined;
  /** On version. */
  version?: IntWhere | null | undefined;
};

/** Why a warning of the check is accepted. */
export type AcknowledgementInput = {
  /** Code of the finding. */
  code: string;
  /** Path of the finding, as the check told it. */
  path: Array<string>;
  /** Why it may stay, 2 to 2,000 characters. The approver reads it, and signs it with the report. */
  reason: string;
};

/** Conditions on a administrative level: all of them hold. */
export type AdministrativeLevelWhere = {
  /** On its agencies. */
  agencies?: AgencyListWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AdministrativeLevelWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: AdministrativeLevelWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AdministrativeLevelWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
};

/** Fields of a agency that can be ordered by and counted. */
export type AgencyField =
  /** The field administrativeLevel. */
  | 'ADMINISTRATIVE_LEVEL'
  /** The field code. */
  | 'CODE'
  /** The field id. */
  | 'ID'
  /** The field name. */
  | 'NAME'
  /** The field nameEn. */
  | 'NAME_EN'
  /** The field place. */
  | 'PLACE'
  /** The field sector. */
  | 'SECTOR'
  /** The field sortKey. */
  | 'SORT_KEY';

/** Conditions on every agency of a parent that the caller may see. */
export type AgencyListWhere = {
  /** Each of them is such; also where there is none. */
  every?: AgencyWhere | null | undefined;
  /** None of them is such. */
  none?: AgencyWhere | null | undefined;
  /** At least one of them is such. */
  some?: AgencyWhere | null | undefined;
};

/** One step of an order. */
export type AgencyOrder = {
  /** Nulls come last either way. */
  direction?: Direction;
  /** By which field. */
  field: AgencyField;
};

/** Conditions on a agency: all of them hold. */
export type AgencyWhere = {
  /** On administrativeLevel. */
  administrativeLevel?: StringWhere | null | undefined;
  /** There is a administrative level entry, and this holds of it. */
  administrativeLevelEntry?: AdministrativeLevelWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AgencyWhere> | null | undefined;
  /** On its children. */
  children?: AgencyListWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On its facts. */
  facts?: FactListWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its memberships. */
  memberships?: AllianceMembershipListWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: AgencyWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AgencyWhere> | null | undefined;
  /** There is a parent, and this holds of it. */
  parent?: AgencyWhere | null | undefined;
  /** On its participations. */
  participations?: ParticipationListWhere | null | undefined;
  /** On its persons. */
  persons?: PersonListWhere | null | undefined;
  /** On place. */
  place?: StringWhere | null | undefined;
  /** On its scorecards. */
  scorecards?: ScorecardListWhere | null | undefined;
  /** On sector. */
  sector?: StringWhere | null | undefined;
  /** There is a sector entry, and this holds of it. */
  sectorEntry?: SectorWhere | null | undefined;
  /** On sortKey. */
  sortKey?: StringWhere | null | undefined;
};

/** Conditions on every alliance basis of a parent that the caller may see. */
export type AllianceBasisListWhere = {
  /** Each of them is such; also where there is none. */
  every?: AllianceBasisWhere | null | undefined;
  /** None of them is such. */
  none?: AllianceBasisWhere | null | undefined;
  /** At least one of them is such. */
  some?: AllianceBasisWhere | null | undefined;
};

/** Conditions on a alliance basis: all of them hold. */
export type AllianceBasisWhere = {
  /** There is a alliance, and this holds of it. */
  alliance?: AllianceWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AllianceBasisWhere> | null | undefined;
  /** On basis. */
  basis?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: AllianceBasisWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AllianceBasisWhere> | null | undefined;
};

/** Conditions on every alliance membership of a parent that the caller may see. */
export type AllianceMembershipListWhere = {
  /** Each of them is such; also where there is none. */
  every?: AllianceMembershipWhere | null | undefined;
  /** None of them is such. */
  none?: AllianceMembershipWhere | null | undefined;
  /** At least one of them is such. */
  some?: AllianceMembershipWhere | null | undefined;
};

/** Conditions on a alliance membership: all of them hold. */
export type AllianceMembershipWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** There is a alliance, and this holds of it. */
  alliance?: AllianceWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AllianceMembershipWhere> | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: AllianceMembershipWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AllianceMembershipWhere> | null | undefined;
  /** On validFrom. */
  validFrom?: DayWhere | null | undefined;
  /** On validTo. */
  validTo?: DayWhere | null | undefined;
};

/** Conditions on a alliance: all of them hold. */
export type AllianceWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<AllianceWhere> | null | undefined;
  /** On its bases. */
  bases?: AllianceBasisListWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its members. */
  members?: AllianceMembershipListWhere | null | undefined;
  /** On its memberships. */
  memberships?: AllianceMembershipListWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: AllianceWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AllianceWhere> | null | undefined;
  /** On sortKey. */
  sortKey?: StringWhere | null | undefined;
};

/** Conditions on every appointment of a parent that the caller may see. */
export type AppointmentListWhere = {
  /** Each of them is such; also where there is none. */
  every?: AppointmentWhere | null | undefined;
  /** None of them is such. */
  none?: AppointmentWhere | null | undefined;
  /** At least one of them is such. */
  some?: AppointmentWhere | null | undefined;
};

/** Conditions on a appointment: all of them hold. */
export type AppointmentWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AppointmentWhere> | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: AppointmentWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AppointmentWhere> | null | undefined;
  /** There is a person, and this holds of it. */
  person?: PersonWhere | null | undefined;
  /** On its portfolios. */
  portfolios?: PortfolioListWhere | null | undefined;
  /** On post. */
  post?: StringWhere | null | undefined;
  /** On validFrom. */
  validFrom?: DayWhere | null | undefined;
  /** On validTo. */
  validTo?: DayWhere | null | undefined;
};

/** What an approver signs. */
export type ApproveCycleMoveInput = {
  /** Id of a move that is PROPOSED by somebody else. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer. */
  idempotencyKey: string;
  /** Hash of the simulation’s report that was looked at. */
  reportHash: string;
  /** Version of the move that was looked at. */
  version: number;
};

/** Which version to approve. */
export type ApproveVersionInput = {
  /** Hash of the content that the approver has read: contentHash of the version. */
  contentHash: string;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** Conditions on a audit entry: all of them hold. */
export type AuditEntryWhere = {
  /** On accountCode. */
  accountCode?: StringWhere | null | undefined;
  /** On action. */
  action?: StringWhere | null | undefined;
  /** On after. */
  after?: JsonWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<AuditEntryWhere> | null | undefined;
  /** On before. */
  before?: JsonWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: AuditEntryWhere | null | undefined;
  /** On occurredAt. */
  occurredAt?: InstantWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AuditEntryWhere> | null | undefined;
  /** On outcome. */
  outcome?: StringWhere | null | undefined;
  /** On reason. */
  reason?: StringWhere | null | undefined;
  /** On requestId. */
  requestId?: StringWhere | null | undefined;
  /** On role. */
  role?: StringWhere | null | undefined;
  /** There is a seal, and this holds of it. */
  seal?: AuditSealWhere | null | undefined;
  /** On subjectId. */
  subjectId?: StringWhere | null | undefined;
  /** On subjectType. */
  subjectType?: StringWhere | null | undefined;
};

/** Conditions on a audit seal: all of them hold. */
export type AuditSealWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<AuditSealWhere> | null | undefined;
  /** There is a entry, and this holds of it. */
  entry?: AuditEntryWhere | null | undefined;
  /** On hash. */
  hash?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: AuditSealWhere | null | undefined;
  /** On number. */
  number?: IntWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<AuditSealWhere> | null | undefined;
  /** On previousHash. */
  previousHash?: StringWhere | null | undefined;
  /** On sealedAt. */
  sealedAt?: InstantWhere | null | undefined;
};

/** Conditions on a Boolean: all of them hold. A null operand is refused. */
export type BooleanWhere = {
  /** Equal. */
  eq?: boolean | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<boolean> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: boolean | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<boolean> | null | undefined;
};

/** Conditions on every category of a parent that the caller may see. */
export type CategoryListWhere = {
  /** Each of them is such; also where there is none. */
  every?: CategoryWhere | null | undefined;
  /** None of them is such. */
  none?: CategoryWhere | null | undefined;
  /** At least one of them is such. */
  some?: CategoryWhere | null | undefined;
};

/** Conditions on every category score of a parent that the caller may see. */
export type CategoryScoreListWhere = {
  /** Each of them is such; also where there is none. */
  every?: CategoryScoreWhere | null | undefined;
  /** None of them is such. */
  none?: CategoryScoreWhere | null | undefined;
  /** At least one of them is such. */
  some?: CategoryScoreWhere | null | undefined;
};

/** Conditions on a category score: all of them hold. */
export type CategoryScoreWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<CategoryScoreWhere> | null | undefined;
  /** There is a category, and this holds of it. */
  category?: CategoryWhere | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: CategoryScoreWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<CategoryScoreWhere> | null | undefined;
  /** On points. */
  points?: DecimalWhere | null | undefined;
  /** There is a scorecard, and this holds of it. */
  scorecard?: ScorecardWhere | null | undefined;
};

/** Conditions on a category: all of them hold. */
export type CategoryWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<CategoryWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its items. */
  items?: ItemListWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: CategoryWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<CategoryWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
};

/** Which batch to check again, and how its columns are to be read. */
export type CheckImportInput = {
  /** Id of the batch. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and does nothing again. */
  idempotencyKey: string;
  /** Columns whose headers do not say what they are; the others are recognised. Left out: as the batch has it. */
  mapping?: Array<ImportColumnInput> | null | undefined;
  /** Its `version` when it was read; another one since is a conflict. */
  version: number;
};

/** Conditions on a config document: all of them hold. */
export type ConfigDocumentWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<ConfigDocumentWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On kind. */
  kind?: StringWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ConfigDocumentWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ConfigDocumentWhere> | null | undefined;
  /** On its versions. */
  versions?: ConfigVersionListWhere | null | undefined;
};

/** Conditions on every config version of a parent that the caller may see. */
export type ConfigVersionListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ConfigVersionWhere | null | undefined;
  /** None of them is such. */
  none?: ConfigVersionWhere | null | undefined;
  /** At least one of them is such. */
  some?: ConfigVersionWhere | null | undefined;
};

/** Conditions on a config version: all of them hold. */
export type ConfigVersionWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<ConfigVersionWhere> | null | undefined;
  /** On approvedAt. */
  approvedAt?: InstantWhere | null | undefined;
  /** On approvedCheckHash. */
  approvedCheckHash?: StringWhere | null | undefined;
  /** On approvedContentHash. */
  approvedContentHash?: StringWhere | null | undefined;
  /** On approvedSimulationHash. */
  approvedSimulationHash?: StringWhere | null | undefined;
  /** There is a approver, and this holds of it. */
  approver?: AccountWhere | null | undefined;
  /** There is a author, and this holds of it. */
  author?: AccountWhere | null | undefined;
  /** On checkReport. */
  checkReport?: JsonWhere | null | undefined;
  /** On checkReportHash. */
  checkReportHash?: StringWhere | null | undefined;
  /** On content. */
  content?: JsonWhere | null | undefined;
  /** On contentHash. */
  contentHash?: StringWhere | null | undefined;
  /** There is a document, and this holds of it. */
  document?: ConfigDocumentWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On label. */
  label?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ConfigVersionWhere | null | undefined;
  /** On number. */
  number?: IntWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ConfigVersionWhere> | null | undefined;
  /** There is a restored from, and this holds of it. */
  restoredFrom?: ConfigVersionWhere | null | undefined;
  /** On returnReason. */
  returnReason?: StringWhere | null | undefined;
  /** On simulationReportHash. */
  simulationReportHash?: StringWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On submittedAt. */
  submittedAt?: InstantWhere | null | undefined;
  /** On validFrom. */
  validFrom?: DayWhere | null | undefined;
  /** On validTo. */
  validTo?: DayWhere | null | undefined;
  /** On version. */
  version?: IntWhere | null | undefined;
  /** On withdrawReason. */
  withdrawReason?: StringWhere | null | undefined;
};

/** Which results to confirm. */
export type ConfirmCycleInput = {
  /** Id of a cycle that is CALCULATED. */
  cycleId: string | number;
  /** Why results are confirmed although data or marks are missing; needed only then, 2 to 2,000 characters. */
  gapsReason?: string | null | undefined;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** A new cycle; it is a DRAFT until it is opened. */
export type CreateCycleInput = {
  /** Code, unique in the jurisdiction: 1 to 40 letters, digits, - and _. */
  code: string;
  /** Periods that end after this day are not yet due; the last day unless given. */
  dataThrough?: string | null | undefined;
  /** Last day that is judged. */
  endsOn: string;
  /** Id of a grading policy that is in force. */
  gradingPolicyId: string | number;
  /** Last day on which marks may be given; must be set before the cycle is opened. */
  marksDueOn?: string | null | undefined;
  /** Chinese name, at most 100 characters. */
  name: string;
  /** English label, at most 100 characters; the Chinese name unless given. */
  nameEn?: string | null | undefined;
  /** Id of the cycle to compare with; null for none. */
  previousId?: string | number | null | undefined;
  /** Id of a rubric that is in force. */
  rubricId: string | number;
  /** First day that is judged. */
  startsOn: string;
};

/** A document to become the newest version of its kind and code. */
export type CreateDraftInput = {
  /** The whole document as JSON text: a rubric or a grading policy, as its JSON Schema says. Text, since numbers keep their digits so. */
  content: string;
  /** SHA-256 that the file states for its content; refused where the content has another. Left out, nothing is compared. */
  contentHash?: string | null | undefined;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
};

/** Conditions on every cycle statistic of a parent that the caller may see. */
export type CycleStatisticListWhere = {
  /** Each of them is such; also where there is none. */
  every?: CycleStatisticWhere | null | undefined;
  /** None of them is such. */
  none?: CycleStatisticWhere | null | undefined;
  /** At least one of them is such. */
  some?: CycleStatisticWhere | null | undefined;
};

/** Conditions on a cycle statistic: all of them hold. */
export type CycleStatisticWhere = {
  /** On agencyCount. */
  agencyCount?: IntWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<CycleStatisticWhere> | null | undefined;
  /** There is a category, and this holds of it. */
  category?: CategoryWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On groupKind. */
  groupKind?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** There is a indicator, and this holds of it. */
  indicator?: IndicatorWhere | null | undefined;
  /** There is a item, and this holds of it. */
  item?: ItemWhere | null | undefined;
  /** On level. */
  level?: StringWhere | null | undefined;
  /** On lowerQuartile. */
  lowerQuartile?: DecimalWhere | null | undefined;
  /** On mean. */
  mean?: DecimalWhere | null | undefined;
  /** On median. */
  median?: DecimalWhere | null | undefined;
  /** On minimumOthers. */
  minimumOthers?: IntWhere | null | undefined;
  /** This does not hold. */
  not?: CycleStatisticWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<CycleStatisticWhere> | null | undefined;
  /** On peerGroup. */
  peerGroup?: StringWhere | null | undefined;
  /** On quartileOthers. */
  quartileOthers?: IntWhere | null | undefined;
  /** On upperQuartile. */
  upperQuartile?: DecimalWhere | null | undefined;
};

/** Conditions on a cycle: all of them hold. */
export type CycleWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<CycleWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On confirmedAt. */
  confirmedAt?: InstantWhere | null | undefined;
  /** There is a confirmed by, and this holds of it. */
  confirmedBy?: AccountWhere | null | undefined;
  /** On dataThrough. */
  dataThrough?: DayWhere | null | undefined;
  /** On endsOn. */
  endsOn?: DayWhere | null | undefined;
  /** On evaluatedAt. */
  evaluatedAt?: InstantWhere | null | undefined;
  /** On gapsReason. */
  gapsReason?: StringWhere | null | undefined;
  /** There is a grading policy, and this holds of it. */
  gradingPolicy?: GradingPolicyWhere | null | undefined;
  /** On hasOpenMarks. */
  hasOpenMarks?: BooleanWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its marks. */
  marks?: MarkListWhere | null | undefined;
  /** On marksDueOn. */
  marksDueOn?: DayWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: CycleWhere | null | undefined;
  /** On noticeEndsOn. */
  noticeEndsOn?: DayWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<CycleWhere> | null | undefined;
  /** On its participations. */
  participations?: ParticipationListWhere | null | undefined;
  /** There is a previous, and this holds of it. */
  previous?: CycleWhere | null | undefined;
  /** On publicState. */
  publicState?: StringWhere | null | undefined;
  /** There is a published by, and this holds of it. */
  publishedBy?: AccountWhere | null | undefined;
  /** On publishedOn. */
  publishedOn?: DayWhere | null | undefined;
  /** On returnReason. */
  returnReason?: StringWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
  /** On its scorecards. */
  scorecards?: ScorecardListWhere | null | undefined;
  /** On startsOn. */
  startsOn?: DayWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On its statistics. */
  statistics?: CycleStatisticListWhere | null | undefined;
  /** On version. */
  version?: IntWhere | null | undefined;
};

/** Conditions on a data element: all of them hold. */
export type DataElementWhere = {
  /** On aggregation. */
  aggregation?: StringWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<DataElementWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: DataElementWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<DataElementWhere> | null | undefined;
  /** On period. */
  period?: StringWhere | null | undefined;
  /** On places. */
  places?: IntWhere | null | undefined;
  /** On unit. */
  unit?: StringWhere | null | undefined;
};

/** Conditions on a Day: all of them hold. A null operand is refused. */
export type DayWhere = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal. */
  gte?: string | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Less than; text is compared by code points. */
  lt?: string | null | undefined;
  /** Less than or equal. */
  lte?: string | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: string | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a Decimal: all of them hold. A null operand is refused. */
export type DecimalWhere = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal. */
  gte?: string | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Less than; text is compared by code points. */
  lt?: string | null | undefined;
  /** Less than or equal. */
  lte?: string | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: string | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<string> | null | undefined;
};

/** A direction of order. */
export type Direction =
  /** From the least. */
  | 'ASC'
  /** From the greatest. */
  | 'DESC';

/** Until when marks of a cycle may be given. */
export type ExtendMarksInput = {
  /** Id of a cycle that is OPEN or CALCULATED. */
  cycleId: string | number;
  /** New last day: today or later, and later than the present one. */
  dueOn: string;
  /** Id of the reviewing department; every department of the cycle unless given. */
  reviewerAgencyId?: string | number | null | undefined;
};

/** Conditions on every fact of a parent that the caller may see. */
export type FactListWhere = {
  /** Each of them is such; also where there is none. */
  every?: FactWhere | null | undefined;
  /** None of them is such. */
  none?: FactWhere | null | undefined;
  /** At least one of them is such. */
  some?: FactWhere | null | undefined;
};

/** Conditions on a fact: all of them hold. */
export type FactWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<FactWhere> | null | undefined;
  /** There is a data element, and this holds of it. */
  dataElement?: DataElementWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: FactWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<FactWhere> | null | undefined;
  /** On period. */
  period?: StringWhere | null | undefined;
  /** On reason. */
  reason?: StringWhere | null | undefined;
  /** On recordedAt. */
  recordedAt?: InstantWhere | null | undefined;
  /** On source. */
  source?: StringWhere | null | undefined;
  /** There is a supersedes, and this holds of it. */
  supersedes?: FactWhere | null | undefined;
  /** On value. */
  value?: DecimalWhere | null | undefined;
  /** On withdrawnAt. */
  withdrawnAt?: InstantWhere | null | undefined;
};

/** Which cycle to close. */
export type FinalizeCycleInput = {
  /** Id of a cycle that is PUBLISHED and whose notice has ended. */
  cycleId: string | number;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** A level or points for one mark: one of the two, and the reason. */
export type GivenMarkInput = {
  /** Id of a mark that the caller’s department is asked for and has not given. */
  id: string | number;
  /** Code of one of the indicator’s levels. */
  level?: string | null | undefined;
  /** Points from 0 to full marks, with no more places than the indicator has. */
  points?: string | null | undefined;
  /** What the mark rests on, 2 to 2,000 characters. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the mark since. */
  version: number;
};

/** Conditions on every grade band of a parent that the caller may see. */
export type GradeBandListWhere = {
  /** Each of them is such; also where there is none. */
  every?: GradeBandWhere | null | undefined;
  /** None of them is such. */
  none?: GradeBandWhere | null | undefined;
  /** At least one of them is such. */
  some?: GradeBandWhere | null | undefined;
};

/** Conditions on a grade band: all of them hold. */
export type GradeBandWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<GradeBandWhere> | null | undefined;
  /** On fromTotal. */
  fromTotal?: DecimalWhere | null | undefined;
  /** On grade. */
  grade?: StringWhere | null | undefined;
  /** There is a grading policy, and this holds of it. */
  gradingPolicy?: GradingPolicyWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: GradeBandWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<GradeBandWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
  /** On seal. */
  seal?: StringWhere | null | undefined;
  /** On sealEn. */
  sealEn?: StringWhere | null | undefined;
};

/** Conditions on a grading policy: all of them hold. */
export type GradingPolicyWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<GradingPolicyWhere> | null | undefined;
  /** On its bands. */
  bands?: GradeBandListWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On conditions. */
  conditions?: JsonWhere | null | undefined;
  /** There is a config version, and this holds of it. */
  configVersion?: ConfigVersionWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On isRankPublished. */
  isRankPublished?: BooleanWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: GradingPolicyWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<GradingPolicyWhere> | null | undefined;
  /** On its peer groups. */
  peerGroups?: PeerGroupListWhere | null | undefined;
  /** On quotas. */
  quotas?: JsonWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On version. */
  version?: StringWhere | null | undefined;
};

/** Conditions on every grant of a parent that the caller may see. */
export type GrantListWhere = {
  /** Each of them is such; also where there is none. */
  every?: GrantWhere | null | undefined;
  /** None of them is such. */
  none?: GrantWhere | null | undefined;
  /** At least one of them is such. */
  some?: GrantWhere | null | undefined;
};

/** Conditions on a grant request: all of them hold. */
export type GrantRequestWhere = {
  /** There is a account, and this holds of it. */
  account?: AccountWhere | null | undefined;
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<GrantRequestWhere> | null | undefined;
  /** On decidedAt. */
  decidedAt?: InstantWhere | null | undefined;
  /** There is a decided by, and this holds of it. */
  decidedBy?: AccountWhere | null | undefined;
  /** On decisionReason. */
  decisionReason?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: GrantRequestWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<GrantRequestWhere> | null | undefined;
  /** On reason. */
  reason?: StringWhere | null | undefined;
  /** On requestedAt. */
  requestedAt?: InstantWhere | null | undefined;
  /** There is a requested by, and this holds of it. */
  requestedBy?: AccountWhere | null | undefined;
  /** On role. */
  role?: StringWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On validFrom. */
  validFrom?: DayWhere | null | undefined;
  /** On validTo. */
  validTo?: DayWhere | null | undefined;
  /** On version. */
  version?: IntWhere | null | undefined;
};

/** Conditions on a grant: all of them hold. */
export type GrantWhere = {
  /** There is a account, and this holds of it. */
  account?: AccountWhere | null | undefined;
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<GrantWhere> | null | undefined;
  /** On endReason. */
  endReason?: StringWhere | null | undefined;
  /** On endedAt. */
  endedAt?: InstantWhere | null | undefined;
  /** There is a ended by, and this holds of it. */
  endedBy?: AccountWhere | null | undefined;
  /** On givenAt. */
  givenAt?: InstantWhere | null | undefined;
  /** There is a given by, and this holds of it. */
  givenBy?: AccountWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: GrantWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<GrantWhere> | null | undefined;
  /** There is a request, and this holds of it. */
  request?: GrantRequestWhere | null | undefined;
  /** On role. */
  role?: StringWhere | null | undefined;
  /** On validFrom. */
  validFrom?: DayWhere | null | undefined;
  /** On validTo. */
  validTo?: DayWhere | null | undefined;
};

/** Conditions on a ID: all of them hold. A null operand is refused. */
export type IdWhere = {
  /** Equal. */
  eq?: string | number | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<string | number> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: string | number | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<string | number> | null | undefined;
};

/** How one column is read. */
export type ImportColumnInput = {
  /** Letter of the column, such as B, or its header. */
  column: string;
  /** Field of the kind, such as agency; null leaves the column out. */
  field?: string | null | undefined;
};

/** Which batch, as it was last read. */
export type ImportInput = {
  /** Id of the batch. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and does nothing again. */
  idempotencyKey: string;
  /** Its `version` when it was read; another one since is a conflict. */
  version: number;
};

/** Conditions on every indicator of a parent that the caller may see. */
export type IndicatorListWhere = {
  /** Each of them is such; also where there is none. */
  every?: IndicatorWhere | null | undefined;
  /** None of them is such. */
  none?: IndicatorWhere | null | undefined;
  /** At least one of them is such. */
  some?: IndicatorWhere | null | undefined;
};

/** Conditions on a indicator: all of them hold. */
export type IndicatorWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<IndicatorWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On evidenceRule. */
  evidenceRule?: StringWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** There is a item, and this holds of it. */
  item?: ItemWhere | null | undefined;
  /** On legalBasis. */
  legalBasis?: StringWhere | null | undefined;
  /** On legalBasisEn. */
  legalBasisEn?: StringWhere | null | undefined;
  /** On measure. */
  measure?: StringWhere | null | undefined;
  /** On method. */
  method?: JsonWhere | null | undefined;
  /** On methodKind. */
  methodKind?: StringWhere | null | undefined;
  /** On missingPolicy. */
  missingPolicy?: StringWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: IndicatorWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<IndicatorWhere> | null | undefined;
  /** On places. */
  places?: IntWhere | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
  /** There is a review department, and this holds of it. */
  reviewDepartment?: AgencyWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
  /** On scope. */
  scope?: StringWhere | null | undefined;
};

/** Conditions on a Instant: all of them hold. A null operand is refused. */
export type InstantWhere = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal. */
  gte?: string | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Less than; text is compared by code points. */
  lt?: string | null | undefined;
  /** Less than or equal. */
  lte?: string | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: string | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a Int: all of them hold. A null operand is refused. */
export type IntWhere = {
  /** Equal. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal. */
  gte?: number | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<number> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Less than; text is compared by code points. */
  lt?: number | null | undefined;
  /** Less than or equal. */
  lte?: number | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: number | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<number> | null | undefined;
};

/** Conditions on every item of a parent that the caller may see. */
export type ItemListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ItemWhere | null | undefined;
  /** None of them is such. */
  none?: ItemWhere | null | undefined;
  /** At least one of them is such. */
  some?: ItemWhere | null | undefined;
};

/** Conditions on every item score of a parent that the caller may see. */
export type ItemScoreListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ItemScoreWhere | null | undefined;
  /** None of them is such. */
  none?: ItemScoreWhere | null | undefined;
  /** At least one of them is such. */
  some?: ItemScoreWhere | null | undefined;
};

/** Conditions on a item score: all of them hold. */
export type ItemScoreWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<ItemScoreWhere> | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** There is a item, and this holds of it. */
  item?: ItemWhere | null | undefined;
  /** This does not hold. */
  not?: ItemScoreWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ItemScoreWhere> | null | undefined;
  /** On points. */
  points?: DecimalWhere | null | undefined;
  /** There is a scorecard, and this holds of it. */
  scorecard?: ScorecardWhere | null | undefined;
};

/** Conditions on a item: all of them hold. */
export type ItemWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<ItemWhere> | null | undefined;
  /** There is a category, and this holds of it. */
  category?: CategoryWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its indicators. */
  indicators?: IndicatorListWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ItemWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ItemWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
};

/** Conditions on a Json: all of them hold. A null operand is refused. */
export type JsonWhere = {
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** A language of the product. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese (中文). */
  | 'ZH';

/** Conditions on every mark of a parent that the caller may see. */
export type MarkListWhere = {
  /** Each of them is such; also where there is none. */
  every?: MarkWhere | null | undefined;
  /** None of them is such. */
  none?: MarkWhere | null | undefined;
  /** At least one of them is such. */
  some?: MarkWhere | null | undefined;
};

/** Conditions on a mark: all of them hold. */
export type MarkWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<MarkWhere> | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On expiresAt. */
  expiresAt?: InstantWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** There is a indicator, and this holds of it. */
  indicator?: IndicatorWhere | null | undefined;
  /** On inputs. */
  inputs?: JsonWhere | null | undefined;
  /** On instructions. */
  instructions?: JsonWhere | null | undefined;
  /** On level. */
  level?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: MarkWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<MarkWhere> | null | undefined;
  /** On points. */
  points?: DecimalWhere | null | undefined;
  /** On reason. */
  reason?: StringWhere | null | undefined;
  /** On recordedAt. */
  recordedAt?: InstantWhere | null | undefined;
  /** On returnReason. */
  returnReason?: StringWhere | null | undefined;
  /** On returnedAt. */
  returnedAt?: InstantWhere | null | undefined;
  /** There is a reviewer, and this holds of it. */
  reviewer?: AgencyWhere | null | undefined;
  /** There is a subject, and this holds of it. */
  subject?: AgencyWhere | null | undefined;
  /** On version. */
  version?: IntWhere | null | undefined;
};

/** Which cycle, as the caller has seen it. */
export type OpenCycleInput = {
  /** Id of the cycle. */
  cycleId: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** How one agency takes part. */
export type ParticipationInput = {
  /** Id of the agency. */
  agencyId: string | number;
  /** ASSESSED, REVIEWING or BOTH; null: it takes no part. */
  kind?: string | null | undefined;
};

/** Conditions on every participation of a parent that the caller may see. */
export type ParticipationListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ParticipationWhere | null | undefined;
  /** None of them is such. */
  none?: ParticipationWhere | null | undefined;
  /** At least one of them is such. */
  some?: ParticipationWhere | null | undefined;
};

/** Conditions on a participation: all of them hold. */
export type ParticipationWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<ParticipationWhere> | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On kind. */
  kind?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ParticipationWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ParticipationWhere> | null | undefined;
};

/** Conditions on every peer group of a parent that the caller may see. */
export type PeerGroupListWhere = {
  /** Each of them is such; also where there is none. */
  every?: PeerGroupWhere | null | undefined;
  /** None of them is such. */
  none?: PeerGroupWhere | null | undefined;
  /** At least one of them is such. */
  some?: PeerGroupWhere | null | undefined;
};

/** Conditions on a peer group: all of them hold. */
export type PeerGroupWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<PeerGroupWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** There is a grading policy, and this holds of it. */
  gradingPolicy?: GradingPolicyWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: PeerGroupWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<PeerGroupWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
};

/** Conditions on every person of a parent that the caller may see. */
export type PersonListWhere = {
  /** Each of them is such; also where there is none. */
  every?: PersonWhere | null | undefined;
  /** None of them is such. */
  none?: PersonWhere | null | undefined;
  /** At least one of them is such. */
  some?: PersonWhere | null | undefined;
};

/** Conditions on a person: all of them hold. */
export type PersonWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<PersonWhere> | null | undefined;
  /** On its appointments. */
  appointments?: AppointmentListWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: PersonWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<PersonWhere> | null | undefined;
};

/** Conditions on every portfolio of a parent that the caller may see. */
export type PortfolioListWhere = {
  /** Each of them is such; also where there is none. */
  every?: PortfolioWhere | null | undefined;
  /** None of them is such. */
  none?: PortfolioWhere | null | undefined;
  /** At least one of them is such. */
  some?: PortfolioWhere | null | undefined;
};

/** Conditions on a portfolio: all of them hold. */
export type PortfolioWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<PortfolioWhere> | null | undefined;
  /** There is a appointment, and this holds of it. */
  appointment?: AppointmentWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: PortfolioWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<PortfolioWhere> | null | undefined;
};

/** Conditions on every profile of a parent that the caller may see. */
export type ProfileListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ProfileWhere | null | undefined;
  /** None of them is such. */
  none?: ProfileWhere | null | undefined;
  /** At least one of them is such. */
  some?: ProfileWhere | null | undefined;
};

/** Conditions on a profile: all of them hold. */
export type ProfileWhere = {
  /** On administrativeLevels. */
  administrativeLevels?: JsonWhere | null | undefined;
  /** On alliances. */
  alliances?: JsonWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<ProfileWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On excludes. */
  excludes?: JsonWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On includes. */
  includes?: JsonWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: ProfileWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ProfileWhere> | null | undefined;
  /** On overlays. */
  overlays?: JsonWhere | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
  /** On sectors. */
  sectors?: JsonWhere | null | undefined;
};

/** Which published cycle to work out again, and why. */
export type ProposeCorrectionInput = {
  /** Id of a cycle that is PUBLISHED or FINAL and has STALE scorecards. */
  cycleId: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer. */
  idempotencyKey: string;
  /** Why, 2 to 500 characters; agencies read it with their former results. */
  reason: string;
};

/** Which cycle goes on by which version, and why. */
export type ProposeCycleMoveInput = {
  /** Id of a cycle that is OPEN or CALCULATED. */
  cycleId: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer. */
  idempotencyKey: string;
  /** Why, 2 to 500 characters. */
  reason: string;
  /** Id of a simulation on this cycle, of a version that is in force (with its counterpart, where it had one): both the target and the preview of its effect. */
  simulationId: string | number;
};

/** What an approver signs. */
export type PublishCorrectionInput = {
  /** Hash of the changes that were looked at. */
  hash: string;
  /** Id of a correction that is PROPOSED by somebody else. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer. */
  idempotencyKey: string;
  /** Version of the correction that was looked at. */
  version: number;
};

/** Which results to publish. */
export type PublishCycleInput = {
  /** Id of a cycle that is CONFIRMED, by another account. */
  cycleId: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey: string;
  /** Days of the public notice, today being the first: 1 to 90. */
  noticeDays: number;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** Which approved version to bring into force, and from which day. */
export type PublishVersionInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** First day in force, later than that of the version in force. A day that is still to come makes it SCHEDULED until then. */
  validFrom: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** One mark, given once. */
export type RecordMarkInput = {
  /** Id of a mark that the caller’s department is asked for and has not given. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey: string;
  /** Code of one of the indicator’s levels. */
  level?: string | null | undefined;
  /** Points from 0 to full marks, with no more places than the indicator has. */
  points?: string | null | undefined;
  /** What the mark rests on, 2 to 2,000 characters. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the mark since. */
  version: number;
};

/** Several marks at once: all are given or none. */
export type RecordMarksInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey: string;
  /** At least one, at most 50, each once. */
  marks: Array<GivenMarkInput>;
};

/** Conditions on a reporting duty: all of them hold. */
export type ReportingDutyWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<ReportingDutyWhere> | null | undefined;
  /** There is a data element, and this holds of it. */
  dataElement?: DataElementWhere | null | undefined;
  /** On dueOn. */
  dueOn?: DayWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: ReportingDutyWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ReportingDutyWhere> | null | undefined;
  /** On period. */
  period?: StringWhere | null | undefined;
  /** On remindedOn. */
  remindedOn?: DayWhere | null | undefined;
};

export type RequestGrantInput = {
  /** Account that the grant is for. */
  accountId: string | number;
  /** Agency that a grant of AGENCY or REVIEWER acts for; absent for the other roles. */
  agencyId?: string | number | null | undefined;
  /** Why, 2 to 500 characters. */
  reason: string;
  /** DEPARTMENT, APPROVER, REVIEWER, AGENCY, ANALYST, SYSTEM, SECURITY or AUDIT. */
  role: string;
  /** First day of the right. */
  validFrom: string;
  /** The day from which it should no longer hold; absent for open. */
  validTo?: string | null | undefined;
};

/** What an approver sends back. */
export type ReturnCorrectionInput = {
  /** Id of a correction that is PROPOSED by somebody else. */
  id: string | number;
  /** Why, 2 to 500 characters. */
  reason: string;
  /** Version of the correction that was looked at. */
  version: number;
};

/** Which confirmation to take back, and why. */
export type ReturnCycleInput = {
  /** Id of a cycle that is CONFIRMED. */
  cycleId: string | number;
  /** What has to be done first, 2 to 2,000 characters. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** What an approver sends back. */
export type ReturnCycleMoveInput = {
  /** Id of a move that is PROPOSED by somebody else. */
  id: string | number;
  /** Why, 2 to 500 characters. */
  reason: string;
  /** Version of the move that was looked at. */
  version: number;
};

/** Which mark is to be given again, and why. */
export type ReturnMarkInput = {
  /** Id of a mark that was given. */
  id: string | number;
  /** What is to be looked at again, 2 to 2,000 characters; the reviewer reads it. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the mark since. */
  version: number;
};

/** Which version to return, and why. */
export type ReturnVersionInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** What has to be mended, 2 to 2,000 characters. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** Which earlier version to bring back, as what, and why. */
export type RollBackInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Label of the new version, which no other version of the document has; 1 to 40 characters. */
  label: string;
  /** Why it is brought back, 2 to 2,000 characters. */
  reason: string;
  /** Id of the earlier version, whose content the new draft takes. */
  versionId: string | number;
};

/** Conditions on a rubric: all of them hold. */
export type RubricWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<RubricWhere> | null | undefined;
  /** On its categories. */
  categories?: CategoryListWhere | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** There is a config version, and this holds of it. */
  configVersion?: ConfigVersionWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its indicators. */
  indicators?: IndicatorListWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: RubricWhere | null | undefined;
  /** On notApplicable. */
  notApplicable?: StringWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<RubricWhere> | null | undefined;
  /** On places. */
  places?: IntWhere | null | undefined;
  /** On its profiles. */
  profiles?: ProfileListWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On version. */
  version?: StringWhere | null | undefined;
};

/** Conditions on every score of a parent that the caller may see. */
export type ScoreListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ScoreWhere | null | undefined;
  /** None of them is such. */
  none?: ScoreWhere | null | undefined;
  /** At least one of them is such. */
  some?: ScoreWhere | null | undefined;
};

/** Conditions on a score: all of them hold. */
export type ScoreWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<ScoreWhere> | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On fullMarks. */
  fullMarks?: DecimalWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** There is a indicator, and this holds of it. */
  indicator?: IndicatorWhere | null | undefined;
  /** This does not hold. */
  not?: ScoreWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ScoreWhere> | null | undefined;
  /** On points. */
  points?: DecimalWhere | null | undefined;
  /** On reason. */
  reason?: StringWhere | null | undefined;
  /** On reasonEn. */
  reasonEn?: StringWhere | null | undefined;
  /** There is a scorecard, and this holds of it. */
  scorecard?: ScorecardWhere | null | undefined;
  /** On status. */
  status?: StringWhere | null | undefined;
};

/** Conditions on every scorecard of a parent that the caller may see. */
export type ScorecardListWhere = {
  /** Each of them is such; also where there is none. */
  every?: ScorecardWhere | null | undefined;
  /** None of them is such. */
  none?: ScorecardWhere | null | undefined;
  /** At least one of them is such. */
  some?: ScorecardWhere | null | undefined;
};

/** Conditions on a scorecard: all of them hold. */
export type ScorecardWhere = {
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<ScorecardWhere> | null | undefined;
  /** On applicableCount. */
  applicableCount?: IntWhere | null | undefined;
  /** On its category scores. */
  categoryScores?: CategoryScoreListWhere | null | undefined;
  /** On completeness. */
  completeness?: DecimalWhere | null | undefined;
  /** On computedAt. */
  computedAt?: InstantWhere | null | undefined;
  /** There is a cycle, and this holds of it. */
  cycle?: CycleWhere | null | undefined;
  /** On grade. */
  grade?: StringWhere | null | undefined;
  /** On gradeByBand. */
  gradeByBand?: StringWhere | null | undefined;
  /** On gradeName. */
  gradeName?: StringWhere | null | undefined;
  /** On gradeNameEn. */
  gradeNameEn?: StringWhere | null | undefined;
  /** On gradeReason. */
  gradeReason?: StringWhere | null | undefined;
  /** On gradeReasonEn. */
  gradeReasonEn?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On its item scores. */
  itemScores?: ItemScoreListWhere | null | undefined;
  /** This does not hold. */
  not?: ScorecardWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<ScorecardWhere> | null | undefined;
  /** On peerGroup. */
  peerGroup?: StringWhere | null | undefined;
  /** On peerGroupName. */
  peerGroupName?: StringWhere | null | undefined;
  /** On peerGroupNameEn. */
  peerGroupNameEn?: StringWhere | null | undefined;
  /** On peerGroupSize. */
  peerGroupSize?: IntWhere | null | undefined;
  /** On rank. */
  rank?: IntWhere | null | undefined;
  /** On scoredCount. */
  scoredCount?: IntWhere | null | undefined;
  /** On its scores. */
  scores?: ScoreListWhere | null | undefined;
  /** On staleAt. */
  staleAt?: InstantWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
  /** On total. */
  total?: DecimalWhere | null | undefined;
};

/** Conditions on a sector: all of them hold. */
export type SectorWhere = {
  /** On its agencies. */
  agencies?: AgencyListWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<SectorWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** On name. */
  name?: StringWhere | null | undefined;
  /** On nameEn. */
  nameEn?: StringWhere | null | undefined;
  /** This does not hold. */
  not?: SectorWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<SectorWhere> | null | undefined;
  /** On position. */
  position?: IntWhere | null | undefined;
};

/** Who takes part in a cycle; agencies that are not named stay as they are. */
export type SetParticipationsInput = {
  /** Id of a cycle that is a DRAFT. */
  cycleId: string | number;
  /** Each agency once, at most 2,000 of them. */
  participations: Array<ParticipationInput>;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** Which version to simulate, and on what. */
export type SimulateVersionInput = {
  /** What indicators are worth of which nobody has a score: LEAVE_OUT of points and divisor, PEER_MEDIAN of the peer group, or BEST_AND_WORST, which gives grades as a range. */
  assumption: string;
  /** Id of a version of the other kind to go with it; the cycle’s own unless given. */
  counterpartId?: string | number | null | undefined;
  /** Id of a cycle that was opened: its facts and marks are used, its own versions are compared with. */
  cycleId: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first job. */
  idempotencyKey: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version, whatever its state; its content must pass the check. */
  versionId: string | number;
};

/** Conditions on a String: all of them hold. A null operand is refused. */
export type StringWhere = {
  /** Holds this text; upper and lower case differ. */
  contains?: string | null | undefined;
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal. */
  gte?: string | null | undefined;
  /** Equal to one of these; an empty list finds nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Less than; text is compared by code points. */
  lt?: string | null | undefined;
  /** Less than or equal. */
  lte?: string | null | undefined;
  /** Not equal; a null is not equal to any value. */
  ne?: string | null | undefined;
  /** Equal to none of these; nulls are found. */
  notIn?: Array<string> | null | undefined;
  /** Begins with this text; upper and lower case differ. */
  startsWith?: string | null | undefined;
};

/** Which version to submit, and what is said to each warning of its check. */
export type SubmitVersionInput = {
  /** One for each warning; empty where the check found none. */
  acknowledgements?: Array<AcknowledgementInput>;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** Which batch to undo, and why. */
export type UndoImportInput = {
  /** Id of the batch. */
  id: string | number;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and does nothing again. */
  idempotencyKey: string;
  /** Why, 2 to 500 characters; kept with the batch and in the audit trail. */
  reason: string;
  /** Its `version` when it was read; another one since is a conflict. */
  version: number;
};

/** What changes in a cycle; what is left out stays. A DRAFT changes in all of it, later only in dataThrough. */
export type UpdateCycleInput = {
  /** Id of the cycle. */
  cycleId: string | number;
  /** Periods that end after this day are not yet due. Also while OPEN or CALCULATED. */
  dataThrough?: string | null | undefined;
  /** Last day that is judged. */
  endsOn?: string | null | undefined;
  /** Id of a grading policy that is in force. */
  gradingPolicyId?: string | number | null | undefined;
  /** Last day on which marks may be given; once it is open, see extendMarks. */
  marksDueOn?: string | null | undefined;
  /** Chinese name, at most 100 characters. */
  name?: string | null | undefined;
  /** English label, at most 100 characters. */
  nameEn?: string | null | undefined;
  /** Id of the cycle to compare with. */
  previousId?: string | number | null | undefined;
  /** Id of a rubric that is in force. */
  rubricId?: string | number | null | undefined;
  /** First day that is judged. */
  startsOn?: string | null | undefined;
  /** Counter of changes that the caller has seen; refused where somebody changed the cycle since. */
  version: number;
};

/** An edited draft: the whole document, and what the editor began from. */
export type UpdateDraftInput = {
  /** The whole document as JSON text, as the editor found it. With it, what others changed since is merged; what both changed differently is refused with its place. Without it, any change by others refuses. */
  base?: string | null | undefined;
  /** The whole document as JSON text, as the editor left it. */
  content: string;
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Counter of changes that the editor began from. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** Which version, as the caller has seen it. */
export type VersionInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

/** Which proposal is taken back. */
export type WithdrawCycleMoveInput = {
  /** Id of a move that is PROPOSED. */
  id: string | number;
  /** Version of the move that was looked at. */
  version: number;
};

/** Which version to withdraw, and why. */
export type WithdrawVersionInput = {
  /** 8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and changes nothing more. */
  idempotencyKey?: string | null | undefined;
  /** Why it shall not come into force, 2 to 2,000 characters. */
  reason: string;
  /** Counter of changes that the caller has seen; refused where somebody changed the version since. */
  version: number;
  /** Id of the version. */
  versionId: string | number;
};

export type StoreDraftMutationVariables = Exact<{
  input: UpdateDraftInput;
}>;


export type StoreDraftMutation = { updateDraft: { configVersion: { id: string, version: number, content: unknown } | null } };

export type DraftContentQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftContentQuery = { configVersion: { id: string, version: number, content: unknown } | null };

export type CheckContentQueryVariables = Exact<{
  content: string;
}>;


export type CheckContentQuery = { checkContent: Array<{ path: Array<string>, code: string, severity: string, text: string, from: number | null, to: number | null }> };

export type TryIndicatorQueryVariables = Exact<{
  content: string;
  indicator: string;
  cycleId: string | number;
}>;


export type TryIndicatorQuery = { tryIndicator: { up: number, down: number, same: number, grades: number, meanShift: string | null, agencies: Array<{ agencyId: string, code: string, name: string, value: string | null, pointsBefore: string | null, pointsAfter: string | null, shift: string | null, gradeBefore: string | null, gradeAfter: string | null }> } };

export type BaselineContentQueryVariables = Exact<{
  documentId: string | number;
}>;


export type BaselineContentQuery = { configVersions: { nodes: Array<{ id: string, label: string, content: unknown }> } };

export type PolicyInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyInForceQuery = { configVersions: { nodes: Array<{ id: string, content: unknown }> } };

export type RubricInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricInForceQuery = { configVersions: { nodes: Array<{ id: string, content: unknown }> } };

export type LastTotalsQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type LastTotalsQuery = { scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null }> } };

export type RubricsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type RubricsQuery = { rubrics: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, version: string, state: string }> } };

export type RubricQueryVariables = Exact<{
  id: string | number;
}>;


export type RubricQuery = { rubric: { id: string, code: string, name: string, nameEn: string, version: string, state: string, fullMarks: string, categories: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, fullMarks: string, items: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, fullMarks: string, indicators: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, measure: string, scope: string, fullMarks: string, places: number, method: unknown, missingPolicy: string, legalBasis: string | null, legalBasisEn: string | null, evidenceRule: string, reviewDepartment: { id: string, name: string, nameEn: string } | null }> } }> } }> }, profiles: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, position: number, sectors: unknown, administrativeLevels: unknown, alliances: unknown, includes: unknown, excludes: unknown, overlays: unknown }> } } | null };

export type DataElementsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DataElementsQuery = { dataElements: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, unit: string }> } };

export type ApprovalCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalCountQuery = { configVersions: { nodes: Array<{ id: string, mayApprove: boolean, mayPublish: boolean }> }, cycleMoves: { totalCount: number } };

export type AccountRowFragment = { id: string, code: string, name: string, nameEn: string, state: string, stateReason: string | null, failedSignIns: number, lockedUntil: string | null, activatedAt: string | null, changedAt: string, version: number, grants: { nodes: Array<{ id: string, role: string, validFrom: string, validTo: string | null, agency: { id: string, name: string, nameEn: string } | null }> } };

export type AccountsQueryVariables = Exact<{
  where?: AccountWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, state: string, stateReason: string | null, failedSignIns: number, lockedUntil: string | null, activatedAt: string | null, changedAt: string, version: number, grants: { nodes: Array<{ id: string, role: string, validFrom: string, validTo: string | null, agency: { id: string, name: string, nameEn: string } | null }> } }> } };

export type InviteAccountMutationVariables = Exact<{
  code: string;
  name: string;
  nameEn: string;
}>;


export type InviteAccountMutation = { inviteAccount: { account: { id: string, code: string, name: string, nameEn: string } | null, link: { path: string, expiresAt: string } } };

export type ResetPasswordMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ResetPasswordMutation = { resetPassword: { account: { id: string, code: string, name: string, nameEn: string } | null, link: { path: string, expiresAt: string } } };

export type LockAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type LockAccountMutation = { lockAccount: { account: { id: string } | null } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UnlockAccountMutation = { unlockAccount: { account: { id: string } | null } };

export type AgencyRowFragment = { id: string, code: string, name: string, nameEn: string, sector: string, administrativeLevel: string, place: string | null, sectorEntry: { id: string, name: string, nameEn: string }, administrativeLevelEntry: { id: string, name: string, nameEn: string }, parent: { id: string, code: string, name: string, nameEn: string } | null, children: { totalCount: number } };

export type AgenciesQueryVariables = Exact<{
  where?: AgencyWhere | null | undefined;
  orderBy?: Array<AgencyOrder> | AgencyOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AgenciesQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, sector: string, administrativeLevel: string, place: string | null, sectorEntry: { id: string, name: string, nameEn: string }, administrativeLevelEntry: { id: string, name: string, nameEn: string }, parent: { id: string, code: string, name: string, nameEn: string } | null, children: { totalCount: number } }> } };

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { agency: { id: string, code: string, name: string, nameEn: string, sector: string, administrativeLevel: string, place: string | null, memberships: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, alliance: { id: string, code: string, name: string, nameEn: string } }> }, sectorEntry: { id: string, name: string, nameEn: string }, administrativeLevelEntry: { id: string, name: string, nameEn: string }, parent: { id: string, code: string, name: string, nameEn: string } | null, children: { totalCount: number } } | null };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, position: number }> } };

export type AdministrativeLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrativeLevelsQuery = { administrativeLevels: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, position: number }> } };

export type AlliancesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AlliancesQuery = { alliances: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, bases: { nodes: Array<{ id: string, basis: string }> }, members: { totalCount: number } }> } };

export type AllianceQueryVariables = Exact<{
  id: string | number;
}>;


export type AllianceQuery = { alliance: { id: string, code: string, name: string, nameEn: string, bases: { nodes: Array<{ id: string, basis: string }> }, members: { totalCount: number, nodes: Array<{ id: string, validFrom: string, validTo: string | null, agency: { id: string, code: string, name: string, nameEn: string, place: string | null, sectorEntry: { id: string, name: string, nameEn: string }, administrativeLevelEntry: { id: string, name: string, nameEn: string } } }> } } | null };

export type ApprovalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalsQuery = { approvals: { simulationMaxAgeDays: number, submitted: Array<{ versionId: string, author: string, isOwn: boolean, acceptedWarnings: number, changedRows: { comparedWith: string, added: number, removed: number, changed: number, moved: number } | null, simulation: { cycle: string, agencyCount: number, gradesUp: number, gradesDown: number, indicatorCount: number, coveredCount: number, ageDays: number, isYoungEnough: boolean } | null }>, decided: Array<{ versionId: string, document: string, label: string, state: string, isApproval: boolean, reason: string | null, decidedAt: string }> }, configVersions: { nodes: Array<{ id: string, label: string, state: string, contentHash: string, checkReportHash: string | null, simulationReportHash: string | null, submittedAt: string | null, approvedAt: string | null, validFrom: string | null, mayApprove: boolean, mayPublish: boolean, document: { id: string, kind: string, name: string, nameEn: string } }> }, cycleMoves: { nodes: Array<{ id: string, reason: string, proposedByCode: string, proposedAt: string, cycle: { id: string, name: string, nameEn: string }, fromRubric: { id: string, version: string }, toRubric: { id: string, version: string }, fromGradingPolicy: { id: string, version: string }, toGradingPolicy: { id: string, version: string }, simulation: { id: string, gradesUp: number, gradesDown: number } }> } };

export type AuditEntriesQueryVariables = Exact<{
  from: string;
  to: string;
  where: AuditEntryWhere;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, accountCode: string, role: string, action: string, outcome: string, subjectType: string | null, subjectId: string | null, reason: string | null, before: unknown, after: unknown, requestId: string, occurredAt: string, seal: { id: string, number: number, hash: string, previousHash: string, sealedAt: string } | null }> } };

export type VerifyAuditMutationVariables = Exact<{
  from: number;
}>;


export type VerifyAuditMutation = { verifyAudit: { verification: { entries: number, firstNumber: number | null, lastNumber: number | null, isIntact: boolean, isComplete: boolean, brokenAt: number | null, problem: string | null, unsealedOverAMinute: number, headHash: string | null } } };

export type CorrectionsQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type CorrectionsQuery = { corrections: { totalCount: number, nodes: Array<{ id: string, state: string, reason: string, proposedByCode: string, proposedAt: string, workedAt: string | null, decidedByCode: string | null, decidedAt: string | null, returnReason: string | null, changes: unknown, hash: string | null, changedCount: number | null, sameCount: number | null, gradeCount: number | null, version: number }> }, scorecards: { totalCount: number, nodes: Array<{ id: string, staleAt: string | null, agency: { id: string, code: string, name: string, nameEn: string } }> } };

export type ProposeCorrectionMutationVariables = Exact<{
  input: ProposeCorrectionInput;
}>;


export type ProposeCorrectionMutation = { proposeCorrection: { correction: { id: string } | null, job: { id: string } | null } };

export type PublishCorrectionMutationVariables = Exact<{
  input: PublishCorrectionInput;
}>;


export type PublishCorrectionMutation = { publishCorrection: { correction: { id: string } | null, job: { id: string } | null } };

export type ReturnCorrectionMutationVariables = Exact<{
  input: ReturnCorrectionInput;
}>;


export type ReturnCorrectionMutation = { returnCorrection: { correction: { id: string, version: number } | null } };

export type CyclesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CyclesQuery = { cycles: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, state: string, startsOn: string, endsOn: string, publishedOn: string | null, rubric: { id: string, name: string, nameEn: string, version: string }, participations: { totalCount: number }, scorecards: { totalCount: number } }> } };

export type CycleQueryVariables = Exact<{
  id: string | number;
}>;


export type CycleQuery = { cycle: { id: string, code: string, name: string, nameEn: string, state: string, version: number, startsOn: string, endsOn: string, dataThrough: string, marksDueOn: string | null, gapsReason: string | null, returnReason: string | null, confirmedAt: string | null, publishedOn: string | null, noticeEndsOn: string | null, evaluatedAt: string | null, previous: { id: string, name: string, nameEn: string } | null, rubric: { id: string, version: string, categories: { nodes: Array<{ id: string, code: string, items: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, indicators: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, fullMarks: string }> } }> } }> } }, gradingPolicy: { id: string, version: string, quotas: unknown, isRankPublished: boolean, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> }, peerGroups: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, position: number }> } }, assessed: { totalCount: number }, reviewing: { totalCount: number }, scorecards: { totalCount: number, groups: Array<{ key: { peerGroup: string | null, grade: string | null }, aggregate: { count: number } }> }, stale: { totalCount: number }, incomplete: { totalCount: number } } | null };

export type StartEvaluationMutationVariables = Exact<{
  cycleId: string | number;
  idempotencyKey: string;
}>;


export type StartEvaluationMutation = { startEvaluation: { job: { id: string, state: string } | null } };

export type CancelJobMutationVariables = Exact<{
  jobId: string | number;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, state: string } | null } };

export type JobQueryVariables = Exact<{
  id: string | number;
}>;


export type JobQuery = { job: { id: string, state: string, progress: number, message: string, messageEn: string } | null };

export type RunningJobsQueryVariables = Exact<{
  cycleId: string;
}>;


export type RunningJobsQuery = { jobs: { nodes: Array<{ id: string, state: string }> } };

export type MissingMarksQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type MissingMarksQuery = { all: { totalCount: number, byReviewer: Array<{ key: { reviewerId: string | null, reviewerName: string | null, reviewerNameEn: string | null }, aggregate: { count: number, min: { expiresAt: string | null } } }>, byIndicator: Array<{ key: { indicatorId: string | null, indicatorCode: string | null, indicatorName: string | null, indicatorNameEn: string | null }, aggregate: { count: number } }>, byAgency: Array<{ key: { subjectId: string | null, subjectName: string | null, subjectNameEn: string | null }, aggregate: { count: number } }> }, open: { totalCount: number, byReviewer: Array<{ key: { reviewerId: string | null }, aggregate: { count: number, min: { expiresAt: string | null } } }>, byIndicator: Array<{ key: { indicatorId: string | null }, aggregate: { count: number } }>, byAgency: Array<{ key: { subjectId: string | null }, aggregate: { count: number } }> } };

export type MissingScoresQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type MissingScoresQuery = { scores: { totalCount: number, byIndicator: Array<{ key: { indicatorId: string | null, indicatorCode: string | null, indicatorName: string | null, indicatorNameEn: string | null }, aggregate: { count: number } }>, byAgency: Array<{ key: { agencyId: string | null, agencyName: string | null, agencyNameEn: string | null }, aggregate: { count: number } }> } };

export type MarkDetailsQueryVariables = Exact<{
  where: MarkWhere;
  first: number;
  offset: number;
}>;


export type MarkDetailsQuery = { marks: { totalCount: number, nodes: Array<{ id: string, version: number, level: string | null, points: string | null, reason: string | null, recordedAt: string | null, expiresAt: string, reviewer: { id: string, name: string, nameEn: string }, subject: { id: string, name: string, nameEn: string }, indicator: { id: string, code: string, name: string, nameEn: string, method: unknown } }> } };

export type ScoreDetailsQueryVariables = Exact<{
  cycleId: string | number;
  of: ScoreWhere;
  first: number;
  offset: number;
}>;


export type ScoreDetailsQuery = { scores: { totalCount: number, nodes: Array<{ id: string, status: string, reason: string, reasonEn: string, agency: { id: string, name: string, nameEn: string }, indicator: { id: string, code: string, name: string, nameEn: string } }> } };

export type CycleMovesQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type CycleMovesQuery = { cycleMoves: { nodes: Array<{ id: string, state: string, reason: string, proposedByCode: string, proposedAt: string, decidedByCode: string | null, decidedAt: string | null, returnReason: string | null, reportHash: string, effect: unknown, movedAt: string | null, version: number, fromRubric: { id: string, version: string }, toRubric: { id: string, version: string }, fromGradingPolicy: { id: string, version: string }, toGradingPolicy: { id: string, version: string }, simulation: { id: string } }> } };

export type MoveCandidatesQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type MoveCandidatesQuery = { simulations: { nodes: Array<{ id: string, readAt: string, configVersion: { id: string, label: string, document: { id: string, kind: string, name: string, nameEn: string } }, counterpart: { id: string, label: string } | null }> } };

export type MoveReportQueryVariables = Exact<{
  simulationId: string | number;
}>;


export type MoveReportQuery = { simulation: { id: string, contentHash: string, assumption: string, readAt: string, reportHash: string, report: unknown, askedByCode: string, configVersion: { id: string, label: string, content: unknown, contentHash: string, document: { id: string, kind: string } }, counterpart: { id: string, label: string, content: unknown } | null, cycle: { id: string, name: string, nameEn: string, gradingPolicy: { id: string, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> } }, rubric: { id: string, version: string } } } | null };

export type CycleMovePreviewQueryVariables = Exact<{
  cycleId: string | number;
  simulationId: string | number;
}>;


export type CycleMovePreviewQuery = { cycleMovePreview: { agencies: number, kept: number, returned: number, asked: number, dropped: number, joining: Array<string>, obstacles: Array<{ code: string, text: string }> } };

export type ProposeCycleMoveMutationVariables = Exact<{
  input: ProposeCycleMoveInput;
}>;


export type ProposeCycleMoveMutation = { proposeCycleMove: { cycleMove: { id: string, version: number } | null } };

export type ApproveCycleMoveMutationVariables = Exact<{
  input: ApproveCycleMoveInput;
}>;


export type ApproveCycleMoveMutation = { approveCycleMove: { cycleMove: { id: string, version: number } | null, job: { id: string } | null } };

export type ReturnCycleMoveMutationVariables = Exact<{
  input: ReturnCycleMoveInput;
}>;


export type ReturnCycleMoveMutation = { returnCycleMove: { cycleMove: { id: string, version: number } | null } };

export type WithdrawCycleMoveMutationVariables = Exact<{
  input: WithdrawCycleMoveInput;
}>;


export type WithdrawCycleMoveMutation = { withdrawCycleMove: { cycleMove: { id: string, version: number } | null } };

export type ParticipationTableQueryVariables = Exact<{
  first: number;
  offset: number;
  where?: AgencyWhere | null | undefined;
  cycleId: string | number;
}>;


export type ParticipationTableQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string, sectorEntry: { id: string, code: string, name: string, nameEn: string }, administrativeLevelEntry: { id: string, code: string, name: string, nameEn: string }, participations: { nodes: Array<{ id: string, kind: string }> } }> } };

export type ParticipantsQueryVariables = Exact<{
  cycleId: string | number;
  first: number;
  offset: number;
}>;


export type ParticipantsQuery = { participations: { totalCount: number, nodes: Array<{ id: string, kind: string, agency: { id: string, code: string, name: string, nameEn: string, sectorEntry: { id: string, name: string, nameEn: string } } }> } };

export type CycleRankingQueryVariables = Exact<{
  where: ScorecardWhere;
  first: number;
  offset: number;
}>;


export type CycleRankingQuery = { scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, rank: number | null, peerGroup: string | null, peerGroupName: string | null, peerGroupNameEn: string | null, completeness: string, scoredCount: number, applicableCount: number, state: string, agency: { id: string, code: string, name: string, nameEn: string }, scores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, status: string, indicator: { id: string, code: string } }> } }> } };

export type CycleBeforeQueryVariables = Exact<{
  cycleId: string | number;
  agencyIds: Array<string | number> | string | number;
  first: number;
}>;


export type CycleBeforeQuery = { scorecards: { nodes: Array<{ id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, rank: number | null, peerGroup: string | null, agency: { id: string } }> } };

export type CycleTotalsQueryVariables = Exact<{
  where: ScorecardWhere;
  first: number;
  offset: number;
}>;


export type CycleTotalsQuery = { scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, rank: number | null, peerGroup: string | null, peerGroupName: string | null, peerGroupNameEn: string | null, agency: { id: string, code: string, name: string, nameEn: string } }> } };

export type PinnedChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PinnedChoicesQuery = { rubrics: { nodes: Array<{ id: string, name: string, nameEn: string, version: string }> }, gradingPolicies: { nodes: Array<{ id: string, name: string, nameEn: string, version: string }> }, cycles: { nodes: Array<{ id: string, name: string, nameEn: string, startsOn: string }> } };

export type CreateCycleMutationVariables = Exact<{
  input: CreateCycleInput;
}>;


export type CreateCycleMutation = { createCycle: { cycle: { id: string } | null } };

export type UpdateCycleMutationVariables = Exact<{
  input: UpdateCycleInput;
}>;


export type UpdateCycleMutation = { updateCycle: { cycle: { id: string, version: number } | null } };

export type SetParticipationsMutationVariables = Exact<{
  input: SetParticipationsInput;
}>;


export type SetParticipationsMutation = { setParticipations: { cycle: { id: string, version: number } | null } };

export type OpeningPreviewQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type OpeningPreviewQuery = { openingPreview: { agencyCount: number, markCount: number, reviewers: Array<{ code: string, name: string, nameEn: string, markCount: number }>, obstacles: Array<{ code: string, text: string }> } };

export type OpenCycleMutationVariables = Exact<{
  input: OpenCycleInput;
}>;


export type OpenCycleMutation = { openCycle: { cycle: { id: string, version: number } | null } };

export type ConfirmCycleMutationVariables = Exact<{
  input: ConfirmCycleInput;
}>;


export type ConfirmCycleMutation = { confirmCycle: { cycle: { id: string, version: number } | null } };

export type ReturnCycleMutationVariables = Exact<{
  input: ReturnCycleInput;
}>;


export type ReturnCycleMutation = { returnCycle: { cycle: { id: string, version: number } | null } };

export type PublicationPreviewQueryVariables = Exact<{
  cycleId: string | number;
}>;


export type PublicationPreviewQuery = { publicationPreview: { agencyCount: number, incompleteCount: number, outdatedCount: number, isRankPublished: boolean, confirmedBy: string | null, minimumOthers: number, quartileOthers: number, groups: Array<{ groupKind: string, peerGroup: string | null, agencyCount: number, writtenCount: number, quartileCount: number, withheldCount: number }>, obstacles: Array<{ code: string, text: string }> } };

export type PublishCycleMutationVariables = Exact<{
  input: PublishCycleInput;
}>;


export type PublishCycleMutation = { publishCycle: { cycle: { id: string, version: number } | null } };

export type FinalizeCycleMutationVariables = Exact<{
  input: FinalizeCycleInput;
}>;


export type FinalizeCycleMutation = { finalizeCycle: { cycle: { id: string, version: number } | null } };

export type ReturnMarkMutationVariables = Exact<{
  input: ReturnMarkInput;
}>;


export type ReturnMarkMutation = { returnMark: { mark: { id: string, version: number } | null } };

export type ExtendMarksMutationVariables = Exact<{
  input: ExtendMarksInput;
}>;


export type ExtendMarksMutation = { extendMarks: { extendedCount: number, cycle: { id: string, marksDueOn: string | null } | null } };

export type ConfigVersionsQueryVariables = Exact<{
  first: number;
}>;


export type ConfigVersionsQuery = { configVersions: { totalCount: number, nodes: Array<{ id: string, label: string, number: number, state: string, version: number, contentHash: string, submittedAt: string | null, validFrom: string | null, validTo: string | null, returnReason: string | null, document: { id: string, kind: string, code: string, name: string, nameEn: string } }> } };

export type ConfigVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type ConfigVersionQuery = { configVersion: { id: string, label: string, number: number, state: string, version: number, content: unknown, contentHash: string, checkReport: unknown, checkReportHash: string | null, simulationReportHash: string | null, mayEdit: boolean, mayCheck: boolean, maySimulate: boolean, maySubmit: boolean, mayApprove: boolean, mayReturn: boolean, mayPublish: boolean, mayWithdraw: boolean, mayRollBack: boolean, submittedAt: string | null, approvedAt: string | null, approvedContentHash: string | null, validFrom: string | null, validTo: string | null, returnReason: string | null, document: { id: string, kind: string, code: string, name: string, nameEn: string } } | null };

export type VersionHistoryQueryVariables = Exact<{
  documentId: string | number;
  withPeople: boolean;
}>;


export type VersionHistoryQuery = { configVersions: { nodes: Array<{ id: string, label: string, number: number, state: string, version: number, validFrom: string | null, validTo: string | null, submittedAt: string | null, approvedAt: string | null, returnReason: string | null, withdrawReason: string | null, mayWithdraw: boolean, mayRollBack: boolean, restoredFrom: { id: string, label: string } | null, author?: { id: string, name: string, nameEn: string } | null, approver?: { id: string, name: string, nameEn: string } | null }> } };

export type CompareVersionsQueryVariables = Exact<{
  before: string | number;
  after: string | number;
}>;


export type CompareVersionsQuery = { compareVersions: { beforeLabel: string, afterLabel: string, changes: Array<{ kind: string, path: Array<string>, entry: string | null, name: string | null, field: string, before: string | null, after: string | null }> } };

export type WithdrawVersionMutationVariables = Exact<{
  input: WithdrawVersionInput;
}>;


export type WithdrawVersionMutation = { withdrawVersion: { configVersion: { id: string, version: number } | null } };

export type RollBackMutationVariables = Exact<{
  input: RollBackInput;
}>;


export type RollBackMutation = { rollBack: { configVersion: { id: string, version: number } | null } };

export type SimulationCyclesQueryVariables = Exact<{
  first: number;
}>;


export type SimulationCyclesQuery = { cycles: { nodes: Array<{ id: string, name: string, nameEn: string, state: string }> } };

export type SimulationPartnersQueryVariables = Exact<{
  kind: string;
}>;


export type SimulationPartnersQuery = { configVersions: { nodes: Array<{ id: string, label: string, state: string, document: { id: string, name: string, nameEn: string } }> } };

export type LastSimulationQueryVariables = Exact<{
  versionId: string | number;
}>;


export type LastSimulationQuery = { simulations: { nodes: Array<{ id: string, contentHash: string, assumption: string, readAt: string, reportHash: string, report: unknown, askedByCode: string, counterpart: { id: string, label: string } | null, cycle: { id: string, name: string, nameEn: string, gradingPolicy: { id: string, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> } }, rubric: { id: string, version: string } } }> } };

export type SimulatedAgenciesQueryVariables = Exact<{
  simulationId: string | number;
  shift?: DecimalWhere | null | undefined;
  direction: Direction;
  first: number;
  offset?: number | null | undefined;
}>;


export type SimulatedAgenciesQuery = { simulatedScorecards: { totalCount: number, nodes: Array<{ id: string, totalBefore: string | null, totalAfter: string | null, totalBest: string | null, shift: string | null, gradeBefore: string | null, gradeAfter: string | null, gradeBest: string | null, gradeWithoutQuota: string | null, rankBefore: number | null, rankAfter: number | null, agency: { id: string, name: string, nameEn: string } }> } };

export type SimulatedPageQueryVariables = Exact<{
  simulationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SimulatedPageQuery = { simulatedScorecards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, totalBefore: string | null, totalAfter: string | null, totalBest: string | null, shift: string | null, gradeBefore: string | null, gradeAfter: string | null, gradeBest: string | null, gradeWithoutQuota: string | null, rankBefore: number | null, rankAfter: number | null, agency: { id: string, name: string, nameEn: string } }> } };

export type SimulationJobQueryVariables = Exact<{
  versionId: string;
}>;


export type SimulationJobQuery = { jobs: { nodes: Array<{ id: string, state: string, progress: number, message: string, messageEn: string }> } };

export type SimulateVersionMutationVariables = Exact<{
  input: SimulateVersionInput;
}>;


export type SimulateVersionMutation = { simulateVersion: { simulationId: string, job: { id: string } | null } };

export type SimulationGroupNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SimulationGroupNamesQuery = { sectors: { nodes: Array<{ id: string, code: string, name: string, nameEn: string }> }, administrativeLevels: { nodes: Array<{ id: string, code: string, name: string, nameEn: string }> }, alliances: { nodes: Array<{ id: string, code: string, name: string, nameEn: string }> }, peerGroups: { nodes: Array<{ id: string, code: string, name: string, nameEn: string }> } };

export type SimulatedExplanationQueryVariables = Exact<{
  simulationId: string | number;
  agencyId: string | number;
}>;


export type SimulatedExplanationQuery = { simulatedExplanation: { totalBefore: string | null, totalAfter: string | null, gradeBefore: string | null, gradeAfter: string | null, rankBefore: number | null, rankAfter: number | null, gradeSentences: Array<string>, indicators: Array<{ indicator: string, name: string, isChanged: boolean, statusBefore: string | null, statusAfter: string | null, pointsBefore: string | null, pointsAfter: string | null, fullMarksBefore: string | null, fullMarksAfter: string | null, sentencesBefore: Array<string>, sentencesAfter: Array<string> }>, better: { element: string, name: string, unit: string, from: string, to: string, grade: string } | null, worse: { element: string, name: string, unit: string, from: string, to: string, grade: string } | null } };

export type CreateDraftMutationVariables = Exact<{
  input: CreateDraftInput;
}>;


export type CreateDraftMutation = { createDraft: { configVersion: { id: string, version: number } | null } };

export type CheckVersionMutationVariables = Exact<{
  input: VersionInput;
}>;


export type CheckVersionMutation = { checkVersion: { configVersion: { id: string, version: number, state: string } | null, findings: Array<{ document: string, path: Array<string>, code: string, severity: string, text: string }> } };

export type SubmitVersionMutationVariables = Exact<{
  input: SubmitVersionInput;
}>;


export type SubmitVersionMutation = { submitVersion: { configVersion: { id: string, version: number } | null } };

export type ApproveVersionMutationVariables = Exact<{
  input: ApproveVersionInput;
}>;


export type ApproveVersionMutation = { approveVersion: { configVersion: { id: string, version: number } | null } };

export type ReturnVersionMutationVariables = Exact<{
  input: ReturnVersionInput;
}>;


export type ReturnVersionMutation = { returnVersion: { configVersion: { id: string, version: number } | null } };

export type PublishVersionMutationVariables = Exact<{
  input: PublishVersionInput;
}>;


export type PublishVersionMutation = { publishVersion: { configVersion: { id: string, version: number } | null } };

export type GrantRowFragment = { id: string, role: string, validFrom: string, validTo: string | null, givenAt: string | null, endedAt: string | null, endReason: string | null, account: { id: string, code: string, name: string, nameEn: string }, agency: { id: string, code: string, name: string, nameEn: string } | null, givenBy: { id: string, code: string, name: string, nameEn: string } | null, endedBy: { id: string, code: string, name: string, nameEn: string } | null, request: { id: string, reason: string, requestedAt: string, requestedBy: { id: string, code: string, name: string, nameEn: string } } | null };

export type GrantRequestRowFragment = { id: string, role: string, validFrom: string, validTo: string | null, reason: string, state: string, requestedAt: string, decidedAt: string | null, decisionReason: string | null, version: number, account: { id: string, code: string, name: string, nameEn: string }, agency: { id: string, code: string, name: string, nameEn: string } | null, requestedBy: { id: string, code: string, name: string, nameEn: string }, decidedBy: { id: string, code: string, name: string, nameEn: string } | null };

export type GrantsQueryVariables = Exact<{
  where?: GrantWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GrantsQuery = { grants: { totalCount: number, nodes: Array<{ id: string, role: string, validFrom: string, validTo: string | null, givenAt: string | null, endedAt: string | null, endReason: string | null, account: { id: string, code: string, name: string, nameEn: string }, agency: { id: string, code: string, name: string, nameEn: string } | null, givenBy: { id: string, code: string, name: string, nameEn: string } | null, endedBy: { id: string, code: string, name: string, nameEn: string } | null, request: { id: string, reason: string, requestedAt: string, requestedBy: { id: string, code: string, name: string, nameEn: string } } | null }> } };

export type GrantRequestsQueryVariables = Exact<{
  where?: GrantRequestWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GrantRequestsQuery = { grantRequests: { totalCount: number, nodes: Array<{ id: string, role: string, validFrom: string, validTo: string | null, reason: string, state: string, requestedAt: string, decidedAt: string | null, decisionReason: string | null, version: number, account: { id: string, code: string, name: string, nameEn: string }, agency: { id: string, code: string, name: string, nameEn: string } | null, requestedBy: { id: string, code: string, name: string, nameEn: string }, decidedBy: { id: string, code: string, name: string, nameEn: string } | null }> } };

export type AccountNamesQueryVariables = Exact<{
  where?: AccountWhere | null | undefined;
}>;


export type AccountNamesQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string }> } };

export type AgencyNamesQueryVariables = Exact<{
  where?: AgencyWhere | null | undefined;
}>;


export type AgencyNamesQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, nameEn: string }> } };

export type GrantsOfAccountQueryVariables = Exact<{
  accountId: string | number;
}>;


export type GrantsOfAccountQuery = { account: { id: string, grants: { nodes: Array<{ id: string, role: string, validFrom: string, validTo: string | null, agency: { id: string, name: string, nameEn: string } | null }> } } | null };

export type RequestGrantMutationVariables = Exact<{
  input: RequestGrantInput;
}>;


export type RequestGrantMutation = { requestGrant: { grantRequest: { id: string } | null } };

export type GiveGrantMutationVariables = Exact<{
  requestId: string | number;
  version: number;
}>;


export type GiveGrantMutation = { giveGrant: { grantRequest: { id: string } | null, grant: { id: string } | null } };

export type RefuseGrantMutationVariables = Exact<{
  requestId: string | number;
  version: number;
  reason: string;
}>;


export type RefuseGrantMutation = { refuseGrant: { grantRequest: { id: string } | null } };

export type EndGrantMutationVariables = Exact<{
  grantId: string | number;
  reason: string;
}>;


export type EndGrantMutation = { endGrant: { grant: { id: string } | null } };

export type OwnHomeQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type OwnHomeQuery = { scorecards: { nodes: Array<{ id: string, total: string | null, gradeName: string | null, gradeNameEn: string | null, state: string, staleAt: string | null, cycle: { id: string, name: string, nameEn: string, startsOn: string, publishedOn: string | null, noticeEndsOn: string | null, publishedRemark: string | null, state: string } }> }, supersededScorecards: { nodes: Array<{ id: string, total: string | null, gradeName: string | null, gradeNameEn: string | null, reason: string, supersededAt: string, cycle: { id: string, name: string, nameEn: string } }> } };

export type OwnDutiesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type OwnDutiesQuery = { reportingDuties: { totalCount: number, nodes: Array<{ id: string, period: string, dueOn: string, remindedOn: string | null, dataElement: { id: string, name: string, nameEn: string, unit: string } }> } };

export type OwnFirstFactsQueryVariables = Exact<{
  periods: Array<string> | string;
  first: number;
  offset: number;
}>;


export type OwnFirstFactsQuery = { facts: { nodes: Array<{ id: string, period: string, dataElement: { id: string } }> } };

export type DepartmentWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentWorkQuery = { cycles: { nodes: Array<{ id: string, name: string, nameEn: string, state: string, startsOn: string, endsOn: string, marksDueOn: string | null, noticeEndsOn: string | null, returnReason: string | null, evaluatedAt: string | null, scorecards: { totalCount: number }, stale: { totalCount: number }, incomplete: { totalCount: number } }> }, openMarks: { groups: Array<{ key: { cycleId: string | null }, aggregate: { count: number, min: { expiresAt: string | null } } }> }, returnedVersions: { nodes: Array<{ id: string, label: string, state: string, returnReason: string | null, document: { id: string, name: string, nameEn: string } }> }, returnedCorrections: { nodes: Array<{ id: string, state: string, returnReason: string | null, cycle: { id: string, name: string, nameEn: string } }> } };

export type ApproverWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ApproverWorkQuery = { cycles: { nodes: Array<{ id: string, name: string, nameEn: string, state: string, confirmedAt: string | null, scorecards: { totalCount: number } }> }, corrections: { nodes: Array<{ id: string, reason: string, proposedAt: string, proposedByCode: string, changedCount: number | null, cycle: { id: string, name: string, nameEn: string } }> }, configVersions: { nodes: Array<{ id: string, label: string, submittedAt: string | null, document: { id: string, kind: string, name: string, nameEn: string } }> } };

export type ReportingDueQueryVariables = Exact<{
  dueThrough: string;
  dueFrom: string;
}>;


export type ReportingDueQuery = { reportingDuties: { totalCount: number, groups: Array<{ key: { dataElementId: string | null, dataElementName: string | null, dataElementNameEn: string | null, period: string | null }, aggregate: { count: number, min: { dueOn: string | null }, max: { remindedOn: string | null } } }> } };

export type ReportingFirstFactsQueryVariables = Exact<{
  periods: Array<string> | string;
}>;


export type ReportingFirstFactsQuery = { facts: { groups: Array<{ key: { dataElementId: string | null, period: string | null }, aggregate: { count: number } }> } };

export type ReportingNamesQueryVariables = Exact<{
  dutyWhere: ReportingDutyWhere;
  factWhere: FactWhere;
  first: number;
}>;


export type ReportingNamesQuery = { reportingDuties: { totalCount: number, nodes: Array<{ id: string, agency: { id: string, name: string, nameEn: string } }> }, facts: { nodes: Array<{ id: string, agency: { id: string } }> } };

export type ImportBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { totalCount: number, nodes: Array<{ id: string, kind: string, fileName: string, state: string, rowCount: number, errorCount: number, createdByCode: string, createdAt: string, committedAt: string | null, undoneAt: string | null, createdBy: { id: string, name: string, nameEn: string } | null }> } };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { importBatch: { id: string, kind: string, fileName: string, fileHash: string, fileSize: number, state: string, report: unknown, rowCount: number, errorCount: number, createdByCode: string, createdAt: string, committedAt: string | null, undoneAt: string | null, undoReason: string | null, version: number, createdBy: { id: string, name: string, nameEn: string } | null } | null };

export type ImportJobQueryVariables = Exact<{
  batchId: string;
}>;


export type ImportJobQuery = { jobs: { nodes: Array<{ id: string, kind: string, state: string, progress: number, message: string, messageEn: string }> } };

export type CheckImportMutationVariables = Exact<{
  input: CheckImportInput;
}>;


export type CheckImportMutation = { checkImport: { importBatch: { id: string } | null, job: { id: string } | null } };

export type CommitImportMutationVariables = Exact<{
  input: ImportInput;
}>;


export type CommitImportMutation = { commitImport: { importBatch: { id: string } | null, job: { id: string } | null } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport: { importBatch: { id: string } | null, job: { id: string } | null } };

export type DiscardImportMutationVariables = Exact<{
  input: ImportInput;
}>;


export type DiscardImportMutation = { discardImport: { importBatch: { id: string } | null } };

export type OwnMarksQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type OwnMarksQuery = { marks: { totalCount: number, nodes: Array<{ id: string, version: number, level: string | null, points: string | null, reason: string | null, recordedAt: string | null, expiresAt: string, returnReason: string | null, returnedAt: string | null, cycle: { id: string, name: string, nameEn: string }, subject: { id: string, code: string, name: string, nameEn: string }, indicator: { id: string, code: string, name: string, nameEn: string, position: number, fullMarks: string, places: number, methodKind: string, method: unknown } }> } };

export type OneMarkQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMarkQuery = { mark: { id: string, version: number, level: string | null, points: string | null, reason: string | null, recordedAt: string | null, expiresAt: string, returnReason: string | null, returnedAt: string | null, instructions: unknown, inputs: unknown, cycle: { id: string, name: string, nameEn: string }, subject: { id: string, code: string, name: string, nameEn: string }, indicator: { id: string, code: string, name: string, nameEn: string, fullMarks: string, places: number } } | null };

export type RecordMarkMutationVariables = Exact<{
  input: RecordMarkInput;
}>;


export type RecordMarkMutation = { recordMark: { mark: { id: string, version: number, recordedAt: string | null } | null } };

export type RecordMarksMutationVariables = Exact<{
  input: RecordMarksInput;
}>;


export type RecordMarksMutation = { recordMarks: { recordedCount: number } };

export type OwnSessionsQueryVariables = Exact<{
  now: string;
}>;


export type OwnSessionsQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, createdAt: string, expiresAt: string, device: string | null }> } };

export type OwnAccessTokensQueryVariables = Exact<{
  now: string;
}>;


export type OwnAccessTokensQuery = { accessTokens: { totalCount: number, nodes: Array<{ id: string, name: string, createdAt: string, expiresAt: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: { endedSessions: number } };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { session: { id: string } | null } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { endedSessions: number } };

export type CreateAccessTokenMutationVariables = Exact<{
  name: string;
  days: number;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { secret: string, accessToken: { id: string, name: string, expiresAt: string } | null } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { accessToken: { id: string } | null } };

export type ScorecardsQueryVariables = Exact<{
  first?: number | null | undefined;
  where?: ScorecardWhere | null | undefined;
}>;


export type ScorecardsQuery = { scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null, rank: number | null, agency: { id: string }, cycle: { id: string, name: string, nameEn: string, startsOn: string, state: string } }> } };

export type ScorecardQueryVariables = Exact<{
  id: string | number;
}>;


export type ScorecardQuery = { scorecard: { id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, peerGroup: string | null, peerGroupName: string | null, peerGroupNameEn: string | null, peerGroupSize: number | null, completeness: string, scoredCount: number, applicableCount: number, state: string, gradeReason: string | null, gradeReasonEn: string | null, computedAt: string, staleAt: string | null, rank: number | null, agency: { id: string, code: string, name: string, nameEn: string }, cycle: { id: string, name: string, nameEn: string, publishedOn: string | null, noticeEndsOn: string | null, state: string, previous: { id: string } | null, rubric: { id: string, version: string }, gradingPolicy: { id: string, isRankPublished: boolean, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> } } }, itemScores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, item: { id: string, code: string, name: string, nameEn: string, position: number, category: { id: string, position: number } } }> }, scores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, status: string, reason: string, reasonEn: string, indicator: { id: string, code: string, name: string, nameEn: string, position: number, measure: string, scope: string, item: { id: string } } }> } } | null };

export type ExplanationQueryVariables = Exact<{
  scoreId: string | number;
  language: Language;
}>;


export type ExplanationQuery = { explanation: { sentences: Array<string>, isReproduced: boolean, points: string | null, fullMarks: string, unrounded: string, inputHash: string, steps: Array<{ kind: string, title: string, text: string }>, correctedSince: Array<{ element: string, period: string, used: string | null, now: string | null }> } };

export type PeerFiguresQueryVariables = Exact<{
  cycleId: string | number;
  peerGroup: string;
}>;


export type PeerFiguresQuery = { cycleStatistics: { nodes: Array<{ id: string, level: string, code: string, agencyCount: number, median: string, lowerQuartile: string | null, upperQuartile: string | null }> } };

export type FormerResultsQueryVariables = Exact<{
  cycleId: string | number;
  agencyId: string | number;
}>;


export type FormerResultsQuery = { supersededScorecards: { nodes: Array<{ id: string, total: string | null, gradeName: string | null, gradeNameEn: string | null, publishedRank: number | null, completeness: string, reason: string, supersededAt: string, scores: unknown }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountRowFragmentDoc = new TypedDocumentString(`
    fragment AccountRow on Account {
  id
  code
  name
  nameEn
  state
  stateReason
  failedSignIns
  lockedUntil
  activatedAt
  changedAt
  version
  grants(where: {endedAt: {isNull: true}}, first: 20) {
    nodes {
      id
      role
      validFrom
      validTo
      agency {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"fragmentName":"AccountRow"}) as unknown as TypedDocumentString<AccountRowFragment, unknown>;
export const AgencyRowFragmentDoc = new TypedDocumentString(`
    fragment AgencyRow on Agency {
  id
  code
  name
  nameEn
  sector
  sectorEntry {
    id
    name
    nameEn
  }
  administrativeLevel
  administrativeLevelEntry {
    id
    name
    nameEn
  }
  place
  parent {
    id
    code
    name
    nameEn
  }
  children {
    totalCount
  }
}
    `, {"fragmentName":"AgencyRow"}) as unknown as TypedDocumentString<AgencyRowFragment, unknown>;
export const GrantRowFragmentDoc = new TypedDocumentString(`
    fragment GrantRow on Grant {
  id
  role
  validFrom
  validTo
  givenAt
  endedAt
  endReason
  account {
    id
    code
    name
    nameEn
  }
  agency {
    id
    code
    name
    nameEn
  }
  givenBy {
    id
    code
    name
    nameEn
  }
  endedBy {
    id
    code
    name
    nameEn
  }
  request {
    id
    reason
    requestedAt
    requestedBy {
      id
      code
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"GrantRow"}) as unknown as TypedDocumentString<GrantRowFragment, unknown>;
export const GrantRequestRowFragmentDoc = new TypedDocumentString(`
    fragment GrantRequestRow on GrantRequest {
  id
  role
  validFrom
  validTo
  reason
  state
  requestedAt
  decidedAt
  decisionReason
  version
  account {
    id
    code
    name
    nameEn
  }
  agency {
    id
    code
    name
    nameEn
  }
  requestedBy {
    id
    code
    name
    nameEn
  }
  decidedBy {
    id
    code
    name
    nameEn
  }
}
    `, {"fragmentName":"GrantRequestRow"}) as unknown as TypedDocumentString<GrantRequestRowFragment, unknown>;
export const StoreDraftDocument = new TypedDocumentString(`
    mutation StoreDraft($input: UpdateDraftInput!) {
  updateDraft(input: $input) {
    configVersion {
      id
      version
      content
    }
  }
}
    `) as unknown as TypedDocumentString<StoreDraftMutation, StoreDraftMutationVariables>;
export const DraftContentDocument = new TypedDocumentString(`
    query DraftContent($id: ID!) {
  configVersion(id: $id) {
    id
    version
    content
  }
}
    `) as unknown as TypedDocumentString<DraftContentQuery, DraftContentQueryVariables>;
export const CheckContentDocument = new TypedDocumentString(`
    query CheckContent($content: String!) {
  checkContent(content: $content) {
    path
    code
    severity
    text
    from
    to
  }
}
    `) as unknown as TypedDocumentString<CheckContentQuery, CheckContentQueryVariables>;
export const TryIndicatorDocument = new TypedDocumentString(`
    query TryIndicator($content: String!, $indicator: String!, $cycleId: ID!) {
  tryIndicator(content: $content, indicator: $indicator, cycleId: $cycleId) {
    up
    down
    same
    grades
    meanShift
    agencies {
      agencyId
      code
      name
      value
      pointsBefore
      pointsAfter
      shift
      gradeBefore
      gradeAfter
    }
  }
}
    `) as unknown as TypedDocumentString<TryIndicatorQuery, TryIndicatorQueryVariables>;
export const BaselineContentDocument = new TypedDocumentString(`
    query BaselineContent($documentId: ID!) {
  configVersions(
    first: 1
    where: {document: {id: {eq: $documentId}}, state: {eq: "IN_FORCE"}}
    orderBy: [{field: ID, direction: DESC}]
  ) {
    nodes {
      id
      label
      content
    }
  }
}
    `) as unknown as TypedDocumentString<BaselineContentQuery, BaselineContentQueryVariables>;
export const PolicyInForceDocument = new TypedDocumentString(`
    query PolicyInForce {
  configVersions(
    first: 1
    where: {document: {kind: {eq: "GRADING_POLICY"}}, state: {eq: "IN_FORCE"}}
    orderBy: [{field: ID, direction: DESC}]
  ) {
    nodes {
      id
      content
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyInForceQuery, PolicyInForceQueryVariables>;
export const RubricInForceDocument = new TypedDocumentString(`
    query RubricInForce {
  configVersions(
    first: 1
    where: {document: {kind: {eq: "RUBRIC"}}, state: {eq: "IN_FORCE"}}
    orderBy: [{field: ID, direction: DESC}]
  ) {
    nodes {
      id
      content
    }
  }
}
    `) as unknown as TypedDocumentString<RubricInForceQuery, RubricInForceQueryVariables>;
export const LastTotalsDocument = new TypedDocumentString(`
    query LastTotals($cycleId: ID!) {
  scorecards(where: {cycle: {id: {eq: $cycleId}}}, first: 200) {
    totalCount
    nodes {
      id
      total
    }
  }
}
    `) as unknown as TypedDocumentString<LastTotalsQuery, LastTotalsQueryVariables>;
export const RubricsDocument = new TypedDocumentString(`
    query Rubrics($first: Int) {
  rubrics(first: $first) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RubricsQuery, RubricsQueryVariables>;
export const RubricDocument = new TypedDocumentString(`
    query Rubric($id: ID!) {
  rubric(id: $id) {
    id
    code
    name
    nameEn
    version
    state
    fullMarks
    categories {
      nodes {
        id
        code
        name
        nameEn
        fullMarks
        items {
          nodes {
            id
            code
            name
            nameEn
            fullMarks
            indicators(first: 200) {
              nodes {
                id
                code
                name
                nameEn
                measure
                scope
                fullMarks
                places
                method
                missingPolicy
                reviewDepartment {
                  id
                  name
                  nameEn
                }
                legalBasis
                legalBasisEn
                evidenceRule
              }
            }
          }
        }
      }
    }
    profiles {
      nodes {
        id
        code
        name
        nameEn
        position
        sectors
        administrativeLevels
        alliances
        includes
        excludes
        overlays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RubricQuery, RubricQueryVariables>;
export const DataElementsDocument = new TypedDocumentString(`
    query DataElements($first: Int) {
  dataElements(first: $first) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      unit
    }
  }
}
    `) as unknown as TypedDocumentString<DataElementsQuery, DataElementsQueryVariables>;
export const ApprovalCountDocument = new TypedDocumentString(`
    query ApprovalCount {
  configVersions(first: 200, where: {state: {in: ["SUBMITTED", "APPROVED"]}}) {
    nodes {
      id
      mayApprove
      mayPublish
    }
  }
  cycleMoves(where: {state: {eq: "PROPOSED"}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ApprovalCountQuery, ApprovalCountQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($where: AccountWhere, $first: Int, $offset: Int) {
  accounts(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: CODE, direction: ASC}]
  ) {
    totalCount
    nodes {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  code
  name
  nameEn
  state
  stateReason
  failedSignIns
  lockedUntil
  activatedAt
  changedAt
  version
  grants(where: {endedAt: {isNull: true}}, first: 20) {
    nodes {
      id
      role
      validFrom
      validTo
      agency {
        id
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($code: String!, $name: String!, $nameEn: String!) {
  inviteAccount(input: {code: $code, name: $name, nameEn: $nameEn}) {
    account {
      id
      code
      name
      nameEn
    }
    link {
      path
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($id: ID!, $version: Int!) {
  resetPassword(input: {id: $id, version: $version}) {
    account {
      id
      code
      name
      nameEn
    }
    link {
      path
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const LockAccountDocument = new TypedDocumentString(`
    mutation LockAccount($id: ID!, $reason: String!) {
  lockAccount(input: {id: $id, reason: $reason}) {
    account {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LockAccountMutation, LockAccountMutationVariables>;
export const UnlockAccountDocument = new TypedDocumentString(`
    mutation UnlockAccount($id: ID!, $reason: String!) {
  unlockAccount(input: {id: $id, reason: $reason}) {
    account {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($where: AgencyWhere, $orderBy: [AgencyOrder!], $first: Int, $offset: Int) {
  agencies(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...AgencyRow
    }
  }
}
    fragment AgencyRow on Agency {
  id
  code
  name
  nameEn
  sector
  sectorEntry {
    id
    name
    nameEn
  }
  administrativeLevel
  administrativeLevelEntry {
    id
    name
    nameEn
  }
  place
  parent {
    id
    code
    name
    nameEn
  }
  children {
    totalCount
  }
}`) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!) {
  agency(id: $id) {
    ...AgencyRow
    memberships(first: 20) {
      nodes {
        id
        validFrom
        validTo
        alliance {
          id
          code
          name
          nameEn
        }
      }
    }
  }
}
    fragment AgencyRow on Agency {
  id
  code
  name
  nameEn
  sector
  sectorEntry {
    id
    name
    nameEn
  }
  administrativeLevel
  administrativeLevelEntry {
    id
    name
    nameEn
  }
  place
  parent {
    id
    code
    name
    nameEn
  }
  children {
    totalCount
  }
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors {
  sectors {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      position
    }
  }
}
    `) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const AdministrativeLevelsDocument = new TypedDocumentString(`
    query AdministrativeLevels {
  administrativeLevels {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      position
    }
  }
}
    `) as unknown as TypedDocumentString<AdministrativeLevelsQuery, AdministrativeLevelsQueryVariables>;
export const AlliancesDocument = new TypedDocumentString(`
    query Alliances($first: Int) {
  alliances(first: $first) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      bases {
        nodes {
          id
          basis
        }
      }
      members {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlliancesQuery, AlliancesQueryVariables>;
export const AllianceDocument = new TypedDocumentString(`
    query Alliance($id: ID!) {
  alliance(id: $id) {
    id
    code
    name
    nameEn
    bases {
      nodes {
        id
        basis
      }
    }
    members(first: 200) {
      totalCount
      nodes {
        id
        validFrom
        validTo
        agency {
          id
          code
          name
          nameEn
          sectorEntry {
            id
            name
            nameEn
          }
          administrativeLevelEntry {
            id
            name
            nameEn
          }
          place
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllianceQuery, AllianceQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals {
  approvals {
    simulationMaxAgeDays
    submitted {
      versionId
      author
      isOwn
      acceptedWarnings
      changedRows {
        comparedWith
        added
        removed
        changed
        moved
      }
      simulation {
        cycle
        agencyCount
        gradesUp
        gradesDown
        indicatorCount
        coveredCount
        ageDays
        isYoungEnough
      }
    }
    decided {
      versionId
      document
      label
      state
      isApproval
      reason
      decidedAt
    }
  }
  configVersions(
    first: 200
    where: {state: {in: ["SUBMITTED", "APPROVED", "SCHEDULED"]}}
    orderBy: [{field: SUBMITTED_AT, direction: ASC}]
  ) {
    nodes {
      id
      label
      state
      contentHash
      checkReportHash
      simulationReportHash
      submittedAt
      approvedAt
      validFrom
      mayApprove
      mayPublish
      document {
        id
        kind
        name
        nameEn
      }
    }
  }
  cycleMoves(where: {state: {eq: "PROPOSED"}}, first: 50) {
    nodes {
      id
      reason
      proposedByCode
      proposedAt
      cycle {
        id
        name
        nameEn
      }
      fromRubric {
        id
        version
      }
      toRubric {
        id
        version
      }
      fromGradingPolicy {
        id
        version
      }
      toGradingPolicy {
        id
        version
      }
      simulation {
        id
        gradesUp
        gradesDown
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($from: Instant!, $to: Instant!, $where: AuditEntryWhere!, $first: Int, $offset: Int) {
  auditEntries(
    where: {occurredAt: {gte: $from, lt: $to}, and: [$where]}
    first: $first
    offset: $offset
    orderBy: [{field: OCCURRED_AT, direction: DESC}, {field: ID, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      accountCode
      role
      action
      outcome
      subjectType
      subjectId
      reason
      before
      after
      requestId
      occurredAt
      seal {
        id
        number
        hash
        previousHash
        sealedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const VerifyAuditDocument = new TypedDocumentString(`
    mutation VerifyAudit($from: Int!) {
  verifyAudit(input: {from: $from}) {
    verification {
      entries
      firstNumber
      lastNumber
      isIntact
      isComplete
      brokenAt
      problem
      unsealedOverAMinute
      headHash
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyAuditMutation, VerifyAuditMutationVariables>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($cycleId: ID!) {
  corrections(where: {cycle: {id: {eq: $cycleId}}}, first: 50) {
    totalCount
    nodes {
      id
      state
      reason
      proposedByCode
      proposedAt
      workedAt
      decidedByCode
      decidedAt
      returnReason
      changes
      hash
      changedCount
      sameCount
      gradeCount
      version
    }
  }
  scorecards(
    where: {cycle: {id: {eq: $cycleId}}, state: {eq: "STALE"}}
    first: 200
  ) {
    totalCount
    nodes {
      id
      staleAt
      agency {
        id
        code
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const ProposeCorrectionDocument = new TypedDocumentString(`
    mutation ProposeCorrection($input: ProposeCorrectionInput!) {
  proposeCorrection(input: $input) {
    correction {
      id
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeCorrectionMutation, ProposeCorrectionMutationVariables>;
export const PublishCorrectionDocument = new TypedDocumentString(`
    mutation PublishCorrection($input: PublishCorrectionInput!) {
  publishCorrection(input: $input) {
    correction {
      id
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PublishCorrectionMutation, PublishCorrectionMutationVariables>;
export const ReturnCorrectionDocument = new TypedDocumentString(`
    mutation ReturnCorrection($input: ReturnCorrectionInput!) {
  returnCorrection(input: $input) {
    correction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnCorrectionMutation, ReturnCorrectionMutationVariables>;
export const CyclesDocument = new TypedDocumentString(`
    query Cycles($first: Int) {
  cycles(first: $first) {
    totalCount
    nodes {
      id
      name
      nameEn
      state
      startsOn
      endsOn
      publishedOn
      rubric {
        id
        name
        nameEn
        version
      }
      participations(where: {kind: {in: ["ASSESSED", "BOTH"]}}) {
        totalCount
      }
      scorecards {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CyclesQuery, CyclesQueryVariables>;
export const CycleDocument = new TypedDocumentString(`
    query Cycle($id: ID!) {
  cycle(id: $id) {
    id
    code
    name
    nameEn
    state
    version
    startsOn
    endsOn
    dataThrough
    marksDueOn
    gapsReason
    returnReason
    confirmedAt
    publishedOn
    noticeEndsOn
    evaluatedAt
    previous {
      id
      name
      nameEn
    }
    rubric {
      id
      version
      categories {
        nodes {
          id
          code
          items {
            nodes {
              id
              code
              name
              nameEn
              indicators(first: 200) {
                nodes {
                  id
                  code
                  name
                  nameEn
                  fullMarks
                }
              }
            }
          }
        }
      }
    }
    gradingPolicy {
      id
      version
      quotas
      isRankPublished
      bands {
        nodes {
          id
          grade
          name
          nameEn
          seal
          sealEn
          position
          fromTotal
        }
      }
      peerGroups {
        nodes {
          id
          code
          name
          nameEn
          position
        }
      }
    }
    assessed: participations(where: {kind: {in: ["ASSESSED", "BOTH"]}}) {
      totalCount
    }
    reviewing: participations(where: {kind: {in: ["REVIEWING", "BOTH"]}}) {
      totalCount
    }
    scorecards {
      totalCount
      groups(by: [PEER_GROUP, GRADE], first: 200) {
        key {
          peerGroup
          grade
        }
        aggregate {
          count
        }
      }
    }
    stale: scorecards(where: {state: {eq: "STALE"}}) {
      totalCount
    }
    incomplete: scorecards(where: {state: {eq: "INCOMPLETE"}}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<CycleQuery, CycleQueryVariables>;
export const StartEvaluationDocument = new TypedDocumentString(`
    mutation StartEvaluation($cycleId: ID!, $idempotencyKey: String!) {
  startEvaluation(input: {cycleId: $cycleId, idempotencyKey: $idempotencyKey}) {
    job {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<StartEvaluationMutation, StartEvaluationMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($jobId: ID!) {
  cancelJob(input: {jobId: $jobId}) {
    job {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    id
    state
    progress
    message
    messageEn
  }
}
    `) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const RunningJobsDocument = new TypedDocumentString(`
    query RunningJobs($cycleId: String!) {
  jobs(
    where: {subjectId: {eq: $cycleId}, state: {in: ["QUEUED", "RUNNING"]}}
    first: 1
  ) {
    nodes {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RunningJobsQuery, RunningJobsQueryVariables>;
export const MissingMarksDocument = new TypedDocumentString(`
    query MissingMarks($cycleId: ID!) {
  all: marks(where: {cycle: {id: {eq: $cycleId}}}) {
    totalCount
    byReviewer: groups(
      by: [REVIEWER_ID, REVIEWER_NAME, REVIEWER_NAME_EN]
      first: 1000
    ) {
      key {
        reviewerId
        reviewerName
        reviewerNameEn
      }
      aggregate {
        count
        min {
          expiresAt
        }
      }
    }
    byIndicator: groups(
      by: [INDICATOR_ID, INDICATOR_CODE, INDICATOR_NAME, INDICATOR_NAME_EN]
      first: 1000
    ) {
      key {
        indicatorId
        indicatorCode
        indicatorName
        indicatorNameEn
      }
      aggregate {
        count
      }
    }
    byAgency: groups(by: [SUBJECT_ID, SUBJECT_NAME, SUBJECT_NAME_EN], first: 1000) {
      key {
        subjectId
        subjectName
        subjectNameEn
      }
      aggregate {
        count
      }
    }
  }
  open: marks(where: {cycle: {id: {eq: $cycleId}}, recordedAt: {isNull: true}}) {
    totalCount
    byReviewer: groups(by: [REVIEWER_ID], first: 1000) {
      key {
        reviewerId
      }
      aggregate {
        count
        min {
          expiresAt
        }
      }
    }
    byIndicator: groups(by: [INDICATOR_ID], first: 1000) {
      key {
        indicatorId
      }
      aggregate {
        count
      }
    }
    byAgency: groups(by: [SUBJECT_ID], first: 1000) {
      key {
        subjectId
      }
      aggregate {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MissingMarksQuery, MissingMarksQueryVariables>;
export const MissingScoresDocument = new TypedDocumentString(`
    query MissingScores($cycleId: ID!) {
  scores(where: {cycle: {id: {eq: $cycleId}}, status: {in: ["MISSING", "HELD"]}}) {
    totalCount
    byIndicator: groups(
      by: [INDICATOR_ID, INDICATOR_CODE, INDICATOR_NAME, INDICATOR_NAME_EN]
      first: 1000
    ) {
      key {
        indicatorId
        indicatorCode
        indicatorName
        indicatorNameEn
      }
      aggregate {
        count
      }
    }
    byAgency: groups(by: [AGENCY_ID, AGENCY_NAME, AGENCY_NAME_EN], first: 1000) {
      key {
        agencyId
        agencyName
        agencyNameEn
      }
      aggregate {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MissingScoresQuery, MissingScoresQueryVariables>;
export const MarkDetailsDocument = new TypedDocumentString(`
    query MarkDetails($where: MarkWhere!, $first: Int!, $offset: Int!) {
  marks(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: EXPIRES_AT, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      version
      level
      points
      reason
      recordedAt
      expiresAt
      reviewer {
        id
        name
        nameEn
      }
      subject {
        id
        name
        nameEn
      }
      indicator {
        id
        code
        name
        nameEn
        method
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkDetailsQuery, MarkDetailsQueryVariables>;
export const ScoreDetailsDocument = new TypedDocumentString(`
    query ScoreDetails($cycleId: ID!, $of: ScoreWhere!, $first: Int!, $offset: Int!) {
  scores(
    where: {cycle: {id: {eq: $cycleId}}, status: {in: ["MISSING", "HELD"]}, and: [$of]}
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      status
      reason
      reasonEn
      agency {
        id
        name
        nameEn
      }
      indicator {
        id
        code
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreDetailsQuery, ScoreDetailsQueryVariables>;
export const CycleMovesDocument = new TypedDocumentString(`
    query CycleMoves($cycleId: ID!) {
  cycleMoves(
    where: {cycle: {id: {eq: $cycleId}}}
    first: 50
    orderBy: [{field: PROPOSED_AT, direction: DESC}]
  ) {
    nodes {
      id
      state
      reason
      proposedByCode
      proposedAt
      decidedByCode
      decidedAt
      returnReason
      reportHash
      effect
      movedAt
      version
      fromRubric {
        id
        version
      }
      toRubric {
        id
        version
      }
      fromGradingPolicy {
        id
        version
      }
      toGradingPolicy {
        id
        version
      }
      simulation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CycleMovesQuery, CycleMovesQueryVariables>;
export const MoveCandidatesDocument = new TypedDocumentString(`
    query MoveCandidates($cycleId: ID!) {
  simulations(
    first: 50
    where: {cycle: {id: {eq: $cycleId}}, configVersion: {state: {eq: "IN_FORCE"}}}
    orderBy: [{field: READ_AT, direction: DESC}]
  ) {
    nodes {
      id
      readAt
      configVersion {
        id
        label
        document {
          id
          kind
          name
          nameEn
        }
      }
      counterpart {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveCandidatesQuery, MoveCandidatesQueryVariables>;
export const MoveReportDocument = new TypedDocumentString(`
    query MoveReport($simulationId: ID!) {
  simulation(id: $simulationId) {
    id
    contentHash
    assumption
    readAt
    reportHash
    report
    askedByCode
    configVersion {
      id
      label
      content
      contentHash
      document {
        id
        kind
      }
    }
    counterpart {
      id
      label
      content
    }
    cycle {
      id
      name
      nameEn
      gradingPolicy {
        id
        bands {
          nodes {
            id
            grade
            name
            nameEn
            seal
            sealEn
            position
            fromTotal
          }
        }
      }
      rubric {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveReportQuery, MoveReportQueryVariables>;
export const CycleMovePreviewDocument = new TypedDocumentString(`
    query CycleMovePreview($cycleId: ID!, $simulationId: ID!) {
  cycleMovePreview(cycleId: $cycleId, simulationId: $simulationId) {
    agencies
    kept
    returned
    asked
    dropped
    joining
    obstacles {
      code
      text
    }
  }
}
    `) as unknown as TypedDocumentString<CycleMovePreviewQuery, CycleMovePreviewQueryVariables>;
export const ProposeCycleMoveDocument = new TypedDocumentString(`
    mutation ProposeCycleMove($input: ProposeCycleMoveInput!) {
  proposeCycleMove(input: $input) {
    cycleMove {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeCycleMoveMutation, ProposeCycleMoveMutationVariables>;
export const ApproveCycleMoveDocument = new TypedDocumentString(`
    mutation ApproveCycleMove($input: ApproveCycleMoveInput!) {
  approveCycleMove(input: $input) {
    cycleMove {
      id
      version
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveCycleMoveMutation, ApproveCycleMoveMutationVariables>;
export const ReturnCycleMoveDocument = new TypedDocumentString(`
    mutation ReturnCycleMove($input: ReturnCycleMoveInput!) {
  returnCycleMove(input: $input) {
    cycleMove {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnCycleMoveMutation, ReturnCycleMoveMutationVariables>;
export const WithdrawCycleMoveDocument = new TypedDocumentString(`
    mutation WithdrawCycleMove($input: WithdrawCycleMoveInput!) {
  withdrawCycleMove(input: $input) {
    cycleMove {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawCycleMoveMutation, WithdrawCycleMoveMutationVariables>;
export const ParticipationTableDocument = new TypedDocumentString(`
    query ParticipationTable($first: Int!, $offset: Int!, $where: AgencyWhere, $cycleId: ID!) {
  agencies(
    first: $first
    offset: $offset
    where: $where
    orderBy: [{field: CODE, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
      sectorEntry {
        id
        code
        name
        nameEn
      }
      administrativeLevelEntry {
        id
        code
        name
        nameEn
      }
      participations(where: {cycle: {id: {eq: $cycleId}}}, first: 1) {
        nodes {
          id
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipationTableQuery, ParticipationTableQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($cycleId: ID!, $first: Int!, $offset: Int!) {
  participations(
    where: {cycle: {id: {eq: $cycleId}}}
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      kind
      agency {
        id
        code
        name
        nameEn
        sectorEntry {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const CycleRankingDocument = new TypedDocumentString(`
    query CycleRanking($where: ScorecardWhere!, $first: Int!, $offset: Int!) {
  scorecards(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: PEER_GROUP, direction: ASC}, {field: RANK, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      total
      grade
      gradeName
      gradeNameEn
      rank
      peerGroup
      peerGroupName
      peerGroupNameEn
      completeness
      scoredCount
      applicableCount
      state
      agency {
        id
        code
        name
        nameEn
      }
      scores(first: 200) {
        nodes {
          id
          points
          fullMarks
          status
          indicator {
            id
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CycleRankingQuery, CycleRankingQueryVariables>;
export const CycleBeforeDocument = new TypedDocumentString(`
    query CycleBefore($cycleId: ID!, $agencyIds: [ID!]!, $first: Int!) {
  scorecards(
    where: {cycle: {id: {eq: $cycleId}}, agency: {id: {in: $agencyIds}}}
    first: $first
  ) {
    nodes {
      id
      total
      grade
      gradeName
      gradeNameEn
      rank
      peerGroup
      agency {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CycleBeforeQuery, CycleBeforeQueryVariables>;
export const CycleTotalsDocument = new TypedDocumentString(`
    query CycleTotals($where: ScorecardWhere!, $first: Int!, $offset: Int!) {
  scorecards(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: PEER_GROUP, direction: ASC}, {field: RANK, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      total
      grade
      gradeName
      gradeNameEn
      rank
      peerGroup
      peerGroupName
      peerGroupNameEn
      agency {
        id
        code
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CycleTotalsQuery, CycleTotalsQueryVariables>;
export const PinnedChoicesDocument = new TypedDocumentString(`
    query PinnedChoices {
  rubrics(where: {state: {eq: "IN_FORCE"}}, first: 50) {
    nodes {
      id
      name
      nameEn
      version
    }
  }
  gradingPolicies(where: {state: {eq: "IN_FORCE"}}, first: 50) {
    nodes {
      id
      name
      nameEn
      version
    }
  }
  cycles(first: 50) {
    nodes {
      id
      name
      nameEn
      startsOn
    }
  }
}
    `) as unknown as TypedDocumentString<PinnedChoicesQuery, PinnedChoicesQueryVariables>;
export const CreateCycleDocument = new TypedDocumentString(`
    mutation CreateCycle($input: CreateCycleInput!) {
  createCycle(input: $input) {
    cycle {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCycleMutation, CreateCycleMutationVariables>;
export const UpdateCycleDocument = new TypedDocumentString(`
    mutation UpdateCycle($input: UpdateCycleInput!) {
  updateCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCycleMutation, UpdateCycleMutationVariables>;
export const SetParticipationsDocument = new TypedDocumentString(`
    mutation SetParticipations($input: SetParticipationsInput!) {
  setParticipations(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetParticipationsMutation, SetParticipationsMutationVariables>;
export const OpeningPreviewDocument = new TypedDocumentString(`
    query OpeningPreview($cycleId: ID!) {
  openingPreview(cycleId: $cycleId) {
    agencyCount
    markCount
    reviewers {
      code
      name
      nameEn
      markCount
    }
    obstacles {
      code
      text
    }
  }
}
    `) as unknown as TypedDocumentString<OpeningPreviewQuery, OpeningPreviewQueryVariables>;
export const OpenCycleDocument = new TypedDocumentString(`
    mutation OpenCycle($input: OpenCycleInput!) {
  openCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCycleMutation, OpenCycleMutationVariables>;
export const ConfirmCycleDocument = new TypedDocumentString(`
    mutation ConfirmCycle($input: ConfirmCycleInput!) {
  confirmCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmCycleMutation, ConfirmCycleMutationVariables>;
export const ReturnCycleDocument = new TypedDocumentString(`
    mutation ReturnCycle($input: ReturnCycleInput!) {
  returnCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnCycleMutation, ReturnCycleMutationVariables>;
export const PublicationPreviewDocument = new TypedDocumentString(`
    query PublicationPreview($cycleId: ID!) {
  publicationPreview(cycleId: $cycleId) {
    agencyCount
    incompleteCount
    outdatedCount
    isRankPublished
    confirmedBy
    minimumOthers
    quartileOthers
    groups {
      groupKind
      peerGroup
      agencyCount
      writtenCount
      quartileCount
      withheldCount
    }
    obstacles {
      code
      text
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationPreviewQuery, PublicationPreviewQueryVariables>;
export const PublishCycleDocument = new TypedDocumentString(`
    mutation PublishCycle($input: PublishCycleInput!) {
  publishCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PublishCycleMutation, PublishCycleMutationVariables>;
export const FinalizeCycleDocument = new TypedDocumentString(`
    mutation FinalizeCycle($input: FinalizeCycleInput!) {
  finalizeCycle(input: $input) {
    cycle {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<FinalizeCycleMutation, FinalizeCycleMutationVariables>;
export const ReturnMarkDocument = new TypedDocumentString(`
    mutation ReturnMark($input: ReturnMarkInput!) {
  returnMark(input: $input) {
    mark {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnMarkMutation, ReturnMarkMutationVariables>;
export const ExtendMarksDocument = new TypedDocumentString(`
    mutation ExtendMarks($input: ExtendMarksInput!) {
  extendMarks(input: $input) {
    cycle {
      id
      marksDueOn
    }
    extendedCount
  }
}
    `) as unknown as TypedDocumentString<ExtendMarksMutation, ExtendMarksMutationVariables>;
export const ConfigVersionsDocument = new TypedDocumentString(`
    query ConfigVersions($first: Int!) {
  configVersions(first: $first, orderBy: [{field: ID, direction: DESC}]) {
    totalCount
    nodes {
      id
      label
      number
      state
      version
      contentHash
      submittedAt
      validFrom
      validTo
      returnReason
      document {
        id
        kind
        code
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigVersionsQuery, ConfigVersionsQueryVariables>;
export const ConfigVersionDocument = new TypedDocumentString(`
    query ConfigVersion($id: ID!) {
  configVersion(id: $id) {
    id
    label
    number
    state
    version
    content
    contentHash
    checkReport
    checkReportHash
    simulationReportHash
    mayEdit
    mayCheck
    maySimulate
    maySubmit
    mayApprove
    mayReturn
    mayPublish
    mayWithdraw
    mayRollBack
    submittedAt
    approvedAt
    approvedContentHash
    validFrom
    validTo
    returnReason
    document {
      id
      kind
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigVersionQuery, ConfigVersionQueryVariables>;
export const VersionHistoryDocument = new TypedDocumentString(`
    query VersionHistory($documentId: ID!, $withPeople: Boolean!) {
  configVersions(
    first: 200
    where: {document: {id: {eq: $documentId}}}
    orderBy: [{field: NUMBER, direction: DESC}]
  ) {
    nodes {
      id
      label
      number
      state
      version
      validFrom
      validTo
      submittedAt
      approvedAt
      returnReason
      withdrawReason
      mayWithdraw
      mayRollBack
      restoredFrom {
        id
        label
      }
      author @include(if: $withPeople) {
        id
        name
        nameEn
      }
      approver @include(if: $withPeople) {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionHistoryQuery, VersionHistoryQueryVariables>;
export const CompareVersionsDocument = new TypedDocumentString(`
    query CompareVersions($before: ID!, $after: ID!) {
  compareVersions(beforeId: $before, afterId: $after) {
    beforeLabel
    afterLabel
    changes {
      kind
      path
      entry
      name
      field
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<CompareVersionsQuery, CompareVersionsQueryVariables>;
export const WithdrawVersionDocument = new TypedDocumentString(`
    mutation WithdrawVersion($input: WithdrawVersionInput!) {
  withdrawVersion(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawVersionMutation, WithdrawVersionMutationVariables>;
export const RollBackDocument = new TypedDocumentString(`
    mutation RollBack($input: RollBackInput!) {
  rollBack(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RollBackMutation, RollBackMutationVariables>;
export const SimulationCyclesDocument = new TypedDocumentString(`
    query SimulationCycles($first: Int!) {
  cycles(
    first: $first
    where: {state: {ne: "DRAFT"}}
    orderBy: [{field: STARTS_ON, direction: DESC}]
  ) {
    nodes {
      id
      name
      nameEn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<SimulationCyclesQuery, SimulationCyclesQueryVariables>;
export const SimulationPartnersDocument = new TypedDocumentString(`
    query SimulationPartners($kind: String!) {
  configVersions(
    first: 50
    where: {document: {kind: {eq: $kind}}, state: {in: ["DRAFT", "CHECKED", "SIMULATED", "SUBMITTED", "APPROVED", "SCHEDULED", "IN_FORCE"]}}
    orderBy: [{field: ID, direction: DESC}]
  ) {
    nodes {
      id
      label
      state
      document {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulationPartnersQuery, SimulationPartnersQueryVariables>;
export const LastSimulationDocument = new TypedDocumentString(`
    query LastSimulation($versionId: ID!) {
  simulations(
    first: 1
    where: {configVersion: {id: {eq: $versionId}}}
    orderBy: [{field: READ_AT, direction: DESC}]
  ) {
    nodes {
      id
      contentHash
      assumption
      readAt
      reportHash
      report
      askedByCode
      counterpart {
        id
        label
      }
      cycle {
        id
        name
        nameEn
        gradingPolicy {
          id
          bands {
            nodes {
              id
              grade
              name
              nameEn
              seal
              sealEn
              position
              fromTotal
            }
          }
        }
        rubric {
          id
          version
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastSimulationQuery, LastSimulationQueryVariables>;
export const SimulatedAgenciesDocument = new TypedDocumentString(`
    query SimulatedAgencies($simulationId: ID!, $shift: DecimalWhere, $direction: Direction!, $first: Int!, $offset: Int) {
  simulatedScorecards(
    first: $first
    offset: $offset
    where: {simulation: {id: {eq: $simulationId}}, shift: $shift}
    orderBy: [{field: SHIFT, direction: $direction}]
  ) {
    totalCount
    nodes {
      id
      totalBefore
      totalAfter
      totalBest
      shift
      gradeBefore
      gradeAfter
      gradeBest
      gradeWithoutQuota
      rankBefore
      rankAfter
      agency {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulatedAgenciesQuery, SimulatedAgenciesQueryVariables>;
export const SimulatedPageDocument = new TypedDocumentString(`
    query SimulatedPage($simulationId: ID!, $first: Int!, $after: String) {
  simulatedScorecards(
    first: $first
    after: $after
    where: {simulation: {id: {eq: $simulationId}}}
    orderBy: [{field: SHIFT, direction: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      totalBefore
      totalAfter
      totalBest
      shift
      gradeBefore
      gradeAfter
      gradeBest
      gradeWithoutQuota
      rankBefore
      rankAfter
      agency {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulatedPageQuery, SimulatedPageQueryVariables>;
export const SimulationJobDocument = new TypedDocumentString(`
    query SimulationJob($versionId: String!) {
  jobs(
    where: {subjectId: {eq: $versionId}, kind: {eq: "SIMULATION"}}
    orderBy: [{field: CREATED_AT, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      state
      progress
      message
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<SimulationJobQuery, SimulationJobQueryVariables>;
export const SimulateVersionDocument = new TypedDocumentString(`
    mutation SimulateVersion($input: SimulateVersionInput!) {
  simulateVersion(input: $input) {
    simulationId
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SimulateVersionMutation, SimulateVersionMutationVariables>;
export const SimulationGroupNamesDocument = new TypedDocumentString(`
    query SimulationGroupNames {
  sectors(first: 200) {
    nodes {
      id
      code
      name
      nameEn
    }
  }
  administrativeLevels(first: 50) {
    nodes {
      id
      code
      name
      nameEn
    }
  }
  alliances(first: 200) {
    nodes {
      id
      code
      name
      nameEn
    }
  }
  peerGroups(first: 200) {
    nodes {
      id
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SimulationGroupNamesQuery, SimulationGroupNamesQueryVariables>;
export const SimulatedExplanationDocument = new TypedDocumentString(`
    query SimulatedExplanation($simulationId: ID!, $agencyId: ID!) {
  simulatedExplanation(simulationId: $simulationId, agencyId: $agencyId) {
    totalBefore
    totalAfter
    gradeBefore
    gradeAfter
    rankBefore
    rankAfter
    gradeSentences
    indicators {
      indicator
      name
      isChanged
      statusBefore
      statusAfter
      pointsBefore
      pointsAfter
      fullMarksBefore
      fullMarksAfter
      sentencesBefore
      sentencesAfter
    }
    better {
      element
      name
      unit
      from
      to
      grade
    }
    worse {
      element
      name
      unit
      from
      to
      grade
    }
  }
}
    `) as unknown as TypedDocumentString<SimulatedExplanationQuery, SimulatedExplanationQueryVariables>;
export const CreateDraftDocument = new TypedDocumentString(`
    mutation CreateDraft($input: CreateDraftInput!) {
  createDraft(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CreateDraftMutation, CreateDraftMutationVariables>;
export const CheckVersionDocument = new TypedDocumentString(`
    mutation CheckVersion($input: VersionInput!) {
  checkVersion(input: $input) {
    configVersion {
      id
      version
      state
    }
    findings {
      document
      path
      code
      severity
      text
    }
  }
}
    `) as unknown as TypedDocumentString<CheckVersionMutation, CheckVersionMutationVariables>;
export const SubmitVersionDocument = new TypedDocumentString(`
    mutation SubmitVersion($input: SubmitVersionInput!) {
  submitVersion(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitVersionMutation, SubmitVersionMutationVariables>;
export const ApproveVersionDocument = new TypedDocumentString(`
    mutation ApproveVersion($input: ApproveVersionInput!) {
  approveVersion(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveVersionMutation, ApproveVersionMutationVariables>;
export const ReturnVersionDocument = new TypedDocumentString(`
    mutation ReturnVersion($input: ReturnVersionInput!) {
  returnVersion(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnVersionMutation, ReturnVersionMutationVariables>;
export const PublishVersionDocument = new TypedDocumentString(`
    mutation PublishVersion($input: PublishVersionInput!) {
  publishVersion(input: $input) {
    configVersion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PublishVersionMutation, PublishVersionMutationVariables>;
export const GrantsDocument = new TypedDocumentString(`
    query Grants($where: GrantWhere, $first: Int, $offset: Int) {
  grants(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: ID, direction: DESC}]
  ) {
    totalCount
    nodes {
      ...GrantRow
    }
  }
}
    fragment GrantRow on Grant {
  id
  role
  validFrom
  validTo
  givenAt
  endedAt
  endReason
  account {
    id
    code
    name
    nameEn
  }
  agency {
    id
    code
    name
    nameEn
  }
  givenBy {
    id
    code
    name
    nameEn
  }
  endedBy {
    id
    code
    name
    nameEn
  }
  request {
    id
    reason
    requestedAt
    requestedBy {
      id
      code
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const GrantRequestsDocument = new TypedDocumentString(`
    query GrantRequests($where: GrantRequestWhere, $first: Int, $offset: Int) {
  grantRequests(
    where: $where
    first: $first
    offset: $offset
    orderBy: [{field: ID, direction: DESC}]
  ) {
    totalCount
    nodes {
      ...GrantRequestRow
    }
  }
}
    fragment GrantRequestRow on GrantRequest {
  id
  role
  validFrom
  validTo
  reason
  state
  requestedAt
  decidedAt
  decisionReason
  version
  account {
    id
    code
    name
    nameEn
  }
  agency {
    id
    code
    name
    nameEn
  }
  requestedBy {
    id
    code
    name
    nameEn
  }
  decidedBy {
    id
    code
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<GrantRequestsQuery, GrantRequestsQueryVariables>;
export const AccountNamesDocument = new TypedDocumentString(`
    query AccountNames($where: AccountWhere) {
  accounts(where: $where, first: 20, orderBy: [{field: CODE, direction: ASC}]) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AccountNamesQuery, AccountNamesQueryVariables>;
export const AgencyNamesDocument = new TypedDocumentString(`
    query AgencyNames($where: AgencyWhere) {
  agencies(where: $where, first: 20, orderBy: [{field: SORT_KEY, direction: ASC}]) {
    totalCount
    nodes {
      id
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyNamesQuery, AgencyNamesQueryVariables>;
export const GrantsOfAccountDocument = new TypedDocumentString(`
    query GrantsOfAccount($accountId: ID!) {
  account(id: $accountId) {
    id
    grants(where: {endedAt: {isNull: true}}, first: 20) {
      nodes {
        id
        role
        validFrom
        validTo
        agency {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsOfAccountQuery, GrantsOfAccountQueryVariables>;
export const RequestGrantDocument = new TypedDocumentString(`
    mutation RequestGrant($input: RequestGrantInput!) {
  requestGrant(input: $input) {
    grantRequest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RequestGrantMutation, RequestGrantMutationVariables>;
export const GiveGrantDocument = new TypedDocumentString(`
    mutation GiveGrant($requestId: ID!, $version: Int!) {
  giveGrant(input: {requestId: $requestId, version: $version}) {
    grantRequest {
      id
    }
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveGrantMutation, GiveGrantMutationVariables>;
export const RefuseGrantDocument = new TypedDocumentString(`
    mutation RefuseGrant($requestId: ID!, $version: Int!, $reason: String!) {
  refuseGrant(input: {requestId: $requestId, version: $version, reason: $reason}) {
    grantRequest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseGrantMutation, RefuseGrantMutationVariables>;
export const EndGrantDocument = new TypedDocumentString(`
    mutation EndGrant($grantId: ID!, $reason: String!) {
  endGrant(input: {grantId: $grantId, reason: $reason}) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const OwnHomeDocument = new TypedDocumentString(`
    query OwnHome($agencyId: ID!) {
  scorecards(where: {agency: {id: {eq: $agencyId}}}, first: 20) {
    nodes {
      id
      total
      gradeName
      gradeNameEn
      state
      staleAt
      cycle {
        id
        name
        nameEn
        state: publicState
        startsOn
        publishedOn
        noticeEndsOn
        publishedRemark
      }
    }
  }
  supersededScorecards(where: {agency: {id: {eq: $agencyId}}}, first: 20) {
    nodes {
      id
      total
      gradeName
      gradeNameEn
      reason
      supersededAt
      cycle {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnHomeQuery, OwnHomeQueryVariables>;
export const OwnDutiesDocument = new TypedDocumentString(`
    query OwnDuties($first: Int!, $offset: Int!) {
  reportingDuties(
    first: $first
    offset: $offset
    orderBy: [{field: DUE_ON, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      period
      dueOn
      remindedOn
      dataElement {
        id
        name
        nameEn
        unit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDutiesQuery, OwnDutiesQueryVariables>;
export const OwnFirstFactsDocument = new TypedDocumentString(`
    query OwnFirstFacts($periods: [String!]!, $first: Int!, $offset: Int!) {
  facts(
    where: {period: {in: $periods}, withdrawnAt: {isNull: true}, not: {supersedes: {id: {isNull: false}}}}
    first: $first
    offset: $offset
  ) {
    nodes {
      id
      period
      dataElement {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFirstFactsQuery, OwnFirstFactsQueryVariables>;
export const DepartmentWorkDocument = new TypedDocumentString(`
    query DepartmentWork {
  cycles(first: 50, where: {state: {ne: "FINAL"}}) {
    nodes {
      id
      name
      nameEn
      state
      startsOn
      endsOn
      marksDueOn
      noticeEndsOn
      returnReason
      evaluatedAt
      scorecards {
        totalCount
      }
      stale: scorecards(where: {state: {eq: "STALE"}}) {
        totalCount
      }
      incomplete: scorecards(where: {state: {eq: "INCOMPLETE"}}) {
        totalCount
      }
    }
  }
  openMarks: marks(
    where: {recordedAt: {isNull: true}, cycle: {state: {in: ["OPEN", "CALCULATED"]}}}
  ) {
    groups(by: [CYCLE_ID], first: 50) {
      key {
        cycleId
      }
      aggregate {
        count
        min {
          expiresAt
        }
      }
    }
  }
  returnedVersions: configVersions(
    where: {state: {in: ["RETURNED", "APPROVED"]}}
    first: 50
  ) {
    nodes {
      id
      label
      state
      returnReason
      document {
        id
        name
        nameEn
      }
    }
  }
  returnedCorrections: corrections(
    where: {state: {in: ["RETURNED", "PROPOSED"]}}
    first: 50
  ) {
    nodes {
      id
      state
      returnReason
      cycle {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentWorkQuery, DepartmentWorkQueryVariables>;
export const ApproverWorkDocument = new TypedDocumentString(`
    query ApproverWork {
  cycles(first: 50, where: {state: {eq: "CONFIRMED"}}) {
    nodes {
      id
      name
      nameEn
      state
      confirmedAt
      scorecards {
        totalCount
      }
    }
  }
  corrections(where: {state: {eq: "PROPOSED"}}, first: 50) {
    nodes {
      id
      reason
      proposedAt
      proposedByCode
      changedCount
      cycle {
        id
        name
        nameEn
      }
    }
  }
  configVersions(where: {state: {eq: "SUBMITTED"}}, first: 50) {
    nodes {
      id
      label
      submittedAt
      document {
        id
        kind
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApproverWorkQuery, ApproverWorkQueryVariables>;
export const ReportingDueDocument = new TypedDocumentString(`
    query ReportingDue($dueThrough: Day!, $dueFrom: Day!) {
  reportingDuties(where: {dueOn: {lte: $dueThrough, gte: $dueFrom}}) {
    totalCount
    groups(
      by: [DATA_ELEMENT_ID, DATA_ELEMENT_NAME, DATA_ELEMENT_NAME_EN, PERIOD]
      first: 1000
    ) {
      key {
        dataElementId
        dataElementName
        dataElementNameEn
        period
      }
      aggregate {
        count
        min {
          dueOn
        }
        max {
          remindedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportingDueQuery, ReportingDueQueryVariables>;
export const ReportingFirstFactsDocument = new TypedDocumentString(`
    query ReportingFirstFacts($periods: [String!]!) {
  facts(
    where: {period: {in: $periods}, withdrawnAt: {isNull: true}, not: {supersedes: {id: {isNull: false}}}}
  ) {
    groups(by: [DATA_ELEMENT_ID, PERIOD], first: 1000) {
      key {
        dataElementId
        period
      }
      aggregate {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportingFirstFactsQuery, ReportingFirstFactsQueryVariables>;
export const ReportingNamesDocument = new TypedDocumentString(`
    query ReportingNames($dutyWhere: ReportingDutyWhere!, $factWhere: FactWhere!, $first: Int!) {
  reportingDuties(where: $dutyWhere, first: $first) {
    totalCount
    nodes {
      id
      agency {
        id
        name
        nameEn
      }
    }
  }
  facts(where: $factWhere, first: $first) {
    nodes {
      id
      agency {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportingNamesQuery, ReportingNamesQueryVariables>;
export const ImportBatchesDocument = new TypedDocumentString(`
    query ImportBatches($first: Int, $offset: Int) {
  importBatches(
    first: $first
    offset: $offset
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      kind
      fileName
      state
      rowCount
      errorCount
      createdByCode
      createdBy {
        id
        name
        nameEn
      }
      createdAt
      committedAt
      undoneAt
    }
  }
}
    `) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: ID!) {
  importBatch(id: $id) {
    id
    kind
    fileName
    fileHash
    fileSize
    state
    report
    rowCount
    errorCount
    createdByCode
    createdBy {
      id
      name
      nameEn
    }
    createdAt
    committedAt
    undoneAt
    undoReason
    version
  }
}
    `) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($batchId: String!) {
  jobs(
    where: {subjectId: {eq: $batchId}}
    orderBy: [{field: CREATED_AT, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      kind
      state
      progress
      message
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($input: CheckImportInput!) {
  checkImport(input: $input) {
    importBatch {
      id
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const CommitImportDocument = new TypedDocumentString(`
    mutation CommitImport($input: ImportInput!) {
  commitImport(input: $input) {
    importBatch {
      id
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImportInput!) {
  undoImport(input: $input) {
    importBatch {
      id
    }
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: ImportInput!) {
  discardImport(input: $input) {
    importBatch {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const OwnMarksDocument = new TypedDocumentString(`
    query OwnMarks($first: Int!, $offset: Int!) {
  marks(
    first: $first
    offset: $offset
    orderBy: [{field: EXPIRES_AT, direction: ASC}]
  ) {
    totalCount
    nodes {
      id
      version
      level
      points
      reason
      recordedAt
      expiresAt
      returnReason
      returnedAt
      cycle {
        id
        name
        nameEn
      }
      subject {
        id
        code
        name
        nameEn
      }
      indicator {
        id
        code
        name
        nameEn
        position
        fullMarks
        places
        methodKind
        method
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMarksQuery, OwnMarksQueryVariables>;
export const OneMarkDocument = new TypedDocumentString(`
    query OneMark($id: ID!) {
  mark(id: $id) {
    id
    version
    level
    points
    reason
    recordedAt
    expiresAt
    returnReason
    returnedAt
    instructions
    inputs
    cycle {
      id
      name
      nameEn
    }
    subject {
      id
      code
      name
      nameEn
    }
    indicator {
      id
      code
      name
      nameEn
      fullMarks
      places
    }
  }
}
    `) as unknown as TypedDocumentString<OneMarkQuery, OneMarkQueryVariables>;
export const RecordMarkDocument = new TypedDocumentString(`
    mutation RecordMark($input: RecordMarkInput!) {
  recordMark(input: $input) {
    mark {
      id
      version
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMarkMutation, RecordMarkMutationVariables>;
export const RecordMarksDocument = new TypedDocumentString(`
    mutation RecordMarks($input: RecordMarksInput!) {
  recordMarks(input: $input) {
    recordedCount
  }
}
    `) as unknown as TypedDocumentString<RecordMarksMutation, RecordMarksMutationVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions($now: Instant!) {
  sessions(
    where: {endedAt: {isNull: true}, expiresAt: {gt: $now}}
    orderBy: [{field: CREATED_AT, direction: DESC}]
    first: 50
  ) {
    totalCount
    nodes {
      id
      createdAt
      expiresAt
      device
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const OwnAccessTokensDocument = new TypedDocumentString(`
    query OwnAccessTokens($now: Instant!) {
  accessTokens(
    where: {endedAt: {isNull: true}, expiresAt: {gt: $now}}
    orderBy: [{field: CREATED_AT, direction: DESC}]
    first: 50
  ) {
    totalCount
    nodes {
      id
      name
      createdAt
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAccessTokensQuery, OwnAccessTokensQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(input: {current: $current, next: $next}) {
    endedSessions
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(input: {id: $id}) {
    session {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    endedSessions
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($name: String!, $days: Int!) {
  createAccessToken(input: {name: $name, days: $days}) {
    secret
    accessToken {
      id
      name
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($id: ID!) {
  revokeAccessToken(input: {id: $id}) {
    accessToken {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const ScorecardsDocument = new TypedDocumentString(`
    query Scorecards($first: Int, $where: ScorecardWhere) {
  scorecards(first: $first, where: $where) {
    totalCount
    nodes {
      id
      total
      rank: publishedRank
      agency {
        id
      }
      cycle {
        id
        name
        nameEn
        state: publicState
        startsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScorecardsQuery, ScorecardsQueryVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($id: ID!) {
  scorecard(id: $id) {
    id
    total
    grade
    gradeName
    gradeNameEn
    rank: publishedRank
    peerGroup
    peerGroupName
    peerGroupNameEn
    peerGroupSize
    completeness
    scoredCount
    applicableCount
    state
    gradeReason
    gradeReasonEn
    computedAt
    staleAt
    agency {
      id
      code
      name
      nameEn
    }
    cycle {
      id
      name
      nameEn
      state: publicState
      publishedOn
      noticeEndsOn
      previous {
        id
      }
      rubric {
        id
        version
      }
      gradingPolicy {
        id
        isRankPublished
        bands {
          nodes {
            id
            grade
            name
            nameEn
            seal
            sealEn
            position
            fromTotal
          }
        }
      }
    }
    itemScores(first: 50) {
      nodes {
        id
        points
        fullMarks
        item {
          id
          code
          name
          nameEn
          position
          category {
            id
            position
          }
        }
      }
    }
    scores(first: 200) {
      nodes {
        id
        points
        fullMarks
        status
        reason
        reasonEn
        indicator {
          id
          code
          name
          nameEn
          position
          measure
          scope
          item {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const ExplanationDocument = new TypedDocumentString(`
    query Explanation($scoreId: ID!, $language: Language!) {
  explanation(scoreId: $scoreId, language: $language) {
    sentences
    steps {
      kind
      title
      text
    }
    isReproduced
    points
    fullMarks
    unrounded
    inputHash
    correctedSince {
      element
      period
      used
      now
    }
  }
}
    `) as unknown as TypedDocumentString<ExplanationQuery, ExplanationQueryVariables>;
export const PeerFiguresDocument = new TypedDocumentString(`
    query PeerFigures($cycleId: ID!, $peerGroup: String!) {
  cycleStatistics(
    where: {cycle: {id: {eq: $cycleId}}, level: {in: ["TOTAL", "ITEM"]}, groupKind: {eq: "PEER_GROUP"}, peerGroup: {eq: $peerGroup}}
    first: 200
  ) {
    nodes {
      id
      level
      code
      agencyCount
      median
      lowerQuartile
      upperQuartile
    }
  }
}
    `) as unknown as TypedDocumentString<PeerFiguresQuery, PeerFiguresQueryVariables>;
export const FormerResultsDocument = new TypedDocumentString(`
    query FormerResults($cycleId: ID!, $agencyId: ID!) {
  supersededScorecards(
    where: {cycle: {id: {eq: $cycleId}}, agency: {id: {eq: $agencyId}}}
    first: 20
  ) {
    nodes {
      id
      total
      gradeName
      gradeNameEn
      publishedRank
      completeness
      reason
      supersededAt
      scores
    }
  }
}
    `) as unknown as TypedDocumentString<FormerResultsQuery, FormerResultsQueryVariables>;