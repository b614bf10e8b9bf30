import { Admin, CustomRoutes, Resource, reactRouterProvider } from 'react-admin';
import { i18nProvider } from './i18n/i18n-provider.js';
import { Home } from './layout/Home.js';
import { Layout } from './layout/Layout.js';
import { Missing } from './layout/Missing.js';
import {
  AccountList,
  AgencyList,
  AllianceList,
  ApprovalPage,
  AuditPage,
  CycleCreate,
  CycleList,
  CyclePage,
  DocumentEdit,
  DocumentList,
  DocumentPage,
  GrantPage,
  HomePage,
  ImportList,
  ImportPage,
  MarkPage,
  OwnPage,
  OwnScorecard,
  RubricPage,
  ScorecardPage,
} from './pages.js';
import { authProvider } from './providers/auth-provider.js';
import { dataProvider } from './providers/data-provider.js';
import { queryClient } from './providers/query-client.js';
import { store } from './providers/store.js';
import { SignIn } from './sign-in/SignIn.js';
import { Welcome } from './sign-in/Welcome.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const { Route } = reactRouterProvider;

export const App = () => (
  <Admin
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    store={store}
    queryClient={queryClient}
    layout={Layout}
    dashboard={Home}
    loginPage={SignIn}
    catchAll={Missing}
    theme={lightTheme}
    darkTheme={darkTheme}
    requireAuth
    disableTelemetry
  >
    <Resource name="cycles" list={CycleList} create={CycleCreate} show={CyclePage} />
    <Resource name="agencies" list={AgencyList} />
    <Resource name="alliances" list={AllianceList} />
    <Resource name="rubrics" list={RubricPage} />
    <Resource name="scorecards" list={OwnScorecard} show={ScorecardPage} />
    <Resource name="accounts" list={AccountList} />
    <Resource name="grants" list={GrantPage} />
    <Resource name="audit" list={AuditPage} />
    <Resource name="imports" list={ImportList} show={ImportPage} />
    <Resource name="home" list={HomePage} />
    <Resource name="marks" list={MarkPage} />
    <Resource name="documents" list={DocumentList} show={DocumentPage} edit={DocumentEdit} />
    <Resource name="approvals" list={ApprovalPage} />
    <Resource name="own" list={OwnPage} />
    <CustomRoutes noLayout>
      <Route path="/welcome" element={<Welcome />} />
    </CustomRoutes>
  </Admin>
);
