import { lazy } from 'react';

// Each page is a file of its own and is read when it is first opened.
export const AccountList = lazy(() => import('./resources/account/AccountList.js'));
export const AgencyList = lazy(() => import('./resources/agency/AgencyList.js'));
export const AllianceList = lazy(() => import('./resources/alliance/AllianceList.js'));
export const ApprovalPage = lazy(() => import('./resources/approval/ApprovalPage.js'));
export const AuditPage = lazy(() => import('./resources/audit/AuditPage.js'));
export const CycleCreate = lazy(() => import('./resources/cycle/CycleCreate.js'));
export const CycleList = lazy(() => import('./resources/cycle/CycleList.js'));
export const CyclePage = lazy(() => import('./resources/cycle/CyclePage.js'));
export const GrantPage = lazy(() => import('./resources/grant/GrantPage.js'));
export const ImportList = lazy(() => import('./resources/import/ImportList.js'));
export const ImportPage = lazy(() => import('./resources/import/ImportPage.js'));
export const OwnPage = lazy(() => import('./resources/own/OwnPage.js'));
export const RubricPage = lazy(() => import('./configuration/rubric/RubricPage.js'));
export const OwnScorecard = lazy(() => import('./resources/scorecard/OwnScorecard.js'));
export const ScorecardPage = lazy(() => import('./resources/scorecard/ScorecardPage.js'));
export const MarkPage = lazy(() => import('./resources/mark/MarkPage.js'));
export const DocumentList = lazy(() => import('./resources/document/DocumentList.js'));
export const DocumentEdit = lazy(() => import('./resources/document/DocumentEdit.js'));
export const DocumentPage = lazy(() => import('./resources/document/DocumentPage.js'));
export const HomePage = lazy(() => import('./resources/home/HomePage.js'));
