import { type ReactNode, Suspense } from 'react';
import { Layout as FrameworkLayout } from 'react-admin';
import { GreyRows } from '../parts/GreyRows.js';
import { Allowed } from './Allowed.js';
import { AppBar } from './AppBar.js';
import { Menu } from './Menu.js';
import { PageFailure } from './PageFailure.js';
import { StepUp } from './StepUp.js';

export const Layout = ({ children }: { readonly children: ReactNode }) => (
  <FrameworkLayout appBar={AppBar} menu={Menu} error={PageFailure} appBarAlwaysOn>
    <Suspense fallback={<GreyRows />}>
      <Allowed>{children}</Allowed>
    </Suspense>
    <StepUp />
  </FrameworkLayout>
);
