/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on a account: all of them hold. */
export type AccountWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<AccountWhere> | null | undefined;
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
};

/** Conditions on a cycle: all of them hold. */
export type CycleWhere = {
  /** All of these hold; an empty list always does. */
  and?: Array<CycleWhere> | null | undefined;
  /** On code. */
  code?: StringWhere | null | undefined;
  /** On dataThrough. */
  dataThrough?: DayWhere | null | undefined;
  /** On endsOn. */
  endsOn?: DayWhere | null | undefined;
  /** On evaluatedAt. */
  evaluatedAt?: InstantWhere | null | undefined;
  /** There is a grading policy, and this holds of it. */
  gradingPolicy?: GradingPolicyWhere | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
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
  /** On publishedOn. */
  publishedOn?: DayWhere | null | undefined;
  /** There is a rubric, and this holds of it. */
  rubric?: RubricWhere | null | undefined;
  /** On its scorecards. */
  scorecards?: ScorecardListWhere | null | undefined;
  /** On startsOn. */
  startsOn?: DayWhere | null | undefined;
  /** On state. */
  state?: StringWhere | null | undefined;
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

/** Conditions on a grant: all of them hold. */
export type GrantWhere = {
  /** There is a account, and this holds of it. */
  account?: AccountWhere | null | undefined;
  /** There is a agency, and this holds of it. */
  agency?: AgencyWhere | null | undefined;
  /** All of these hold; an empty list always does. */
  and?: Array<GrantWhere> | null | undefined;
  /** On id. */
  id?: IdWhere | null | undefined;
  /** This does not hold. */
  not?: GrantWhere | null | undefined;
  /** One of these holds; an empty list never does. */
  or?: Array<GrantWhere> | null | undefined;
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

export type CyclesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CyclesQuery = { cycles: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, state: string, startsOn: string, endsOn: string, publishedOn: string | null, rubric: { id: string, name: string, nameEn: string, version: string }, participations: { totalCount: number }, scorecards: { totalCount: number } }> } };

export type CycleQueryVariables = Exact<{
  id: string | number;
}>;


export type CycleQuery = { cycle: { id: string, name: string, nameEn: string, state: string, startsOn: string, endsOn: string, publishedOn: string | null, noticeEndsOn: string | null, evaluatedAt: string | null, previous: { id: string, scorecards: { nodes: Array<{ id: string, rank: number | null, agency: { id: string } }> } } | null, rubric: { id: string, version: string, categories: { nodes: Array<{ id: string, code: string, items: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, indicators: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, fullMarks: string }> } }> } }> } }, gradingPolicy: { id: string, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> }, peerGroups: { nodes: Array<{ id: string, code: string, name: string, nameEn: string, position: number }> } }, participations: { totalCount: number, nodes: Array<{ id: string, kind: string, agency: { id: string, code: string, name: string, nameEn: string } }> }, scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, rank: number | null, peerGroup: string | null, peerGroupName: string | null, peerGroupNameEn: string | null, peerGroupSize: number | null, completeness: string, scoredCount: number, applicableCount: number, state: string, agency: { id: string, code: string, name: string, nameEn: string }, scores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, status: string, reason: string, reasonEn: string, indicator: { id: string, code: string } }> } }> } } | null };

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

export type ScorecardsQueryVariables = Exact<{
  first?: number | null | undefined;
  where?: ScorecardWhere | null | undefined;
}>;


export type ScorecardsQuery = { scorecards: { totalCount: number, nodes: Array<{ id: string, total: string | null, rank: number | null, agency: { id: string }, cycle: { id: string, name: string, nameEn: string, state: string, startsOn: string } }> } };

export type ScorecardQueryVariables = Exact<{
  id: string | number;
}>;


export type ScorecardQuery = { scorecard: { id: string, total: string | null, grade: string | null, gradeName: string | null, gradeNameEn: string | null, rank: number | null, peerGroup: string | null, peerGroupName: string | null, peerGroupNameEn: string | null, peerGroupSize: number | null, completeness: string, scoredCount: number, applicableCount: number, state: string, gradeReason: string | null, gradeReasonEn: string | null, computedAt: string, agency: { id: string, code: string, name: string, nameEn: string }, cycle: { id: string, name: string, nameEn: string, state: string, publishedOn: string | null, noticeEndsOn: string | null, previous: { id: string } | null, rubric: { id: string, version: string }, gradingPolicy: { id: string, isRankPublished: boolean, bands: { nodes: Array<{ id: string, grade: string, name: string, nameEn: string, seal: string, sealEn: string, position: number, fromTotal: string | null }> } } }, itemScores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, item: { id: string, code: string, name: string, nameEn: string, position: number, category: { id: string, position: number } } }> }, scores: { nodes: Array<{ id: string, points: string | null, fullMarks: string, status: string, reason: string, reasonEn: string, indicator: { id: string, code: string, name: string, nameEn: string, position: number, measure: string, scope: string, item: { id: string } } }> } } | null };

export type ExplanationQueryVariables = Exact<{
  scoreId: string | number;
  language: Language;
}>;


export type ExplanationQuery = { explanation: { sentences: Array<string>, isReproduced: boolean, points: string | null, fullMarks: string, unrounded: string, inputHash: string, steps: Array<{ kind: string, title: string, text: string }>, correctedSince: Array<{ element: string, period: string, used: string | null, now: string | null }> } };

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
    name
    nameEn
    state
    startsOn
    endsOn
    publishedOn
    noticeEndsOn
    evaluatedAt
    previous {
      id
      scorecards(first: 200) {
        nodes {
          id
          rank
          agency {
            id
          }
        }
      }
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
    participations(first: 200) {
      totalCount
      nodes {
        id
        kind
        agency {
          id
          code
          name
          nameEn
        }
      }
    }
    scorecards(first: 200, orderBy: [{field: RANK, direction: ASC}]) {
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
        peerGroupSize
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
            reason
            reasonEn
            indicator {
              id
              code
            }
          }
        }
      }
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
export const ScorecardsDocument = new TypedDocumentString(`
    query Scorecards($first: Int, $where: ScorecardWhere) {
  scorecards(first: $first, where: $where) {
    totalCount
    nodes {
      id
      total
      rank
      agency {
        id
      }
      cycle {
        id
        name
        nameEn
        state
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
    rank
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
      state
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