import { lazy } from 'react';

// Each page is a file of its own and is read when it is first opened.
export const AgencyList = lazy(() => import('./resources/agency/AgencyList.js'));
export const AllianceList = lazy(() => import('./resources/alliance/AllianceList.js'));
export const CycleList = lazy(() => import('./resources/cycle/CycleList.js'));
export const CyclePage = lazy(() => import('./resources/cycle/CyclePage.js'));
export const RubricPage = lazy(() => import('./configuration/rubric/RubricPage.js'));
export const OwnScorecard = lazy(() => import('./resources/scorecard/OwnScorecard.js'));
export const ScorecardPage = lazy(() => import('./resources/scorecard/ScorecardPage.js'));
