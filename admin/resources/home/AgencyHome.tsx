import { Box, Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { OwnHomeDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import type { Grant } from '../../providers/session.js';
import { useRead } from '../../providers/use-read.js';
import { Notices } from './Notices.js';
import { OwnDue } from './OwnDue.js';
import { OwnResult } from './OwnResult.js';

/** The agency's page: its score first, then what it owes, then what it should know. */
export const AgencyHome = ({ agency }: { readonly agency: NonNullable<Grant['agency']> }) => {
  const say = useSay();
  const language = useLanguage();
  const { data, error, refetch } = useRead(OwnHomeDocument, { agencyId: agency.id });
  if (error) return <Failure isPage failure={error} onRetry={refetch} />;
  if (!data) return <GreyRows rows={12} />;
  const cards = data.scorecards.nodes.toSorted((a, b) => b.cycle.startsOn.localeCompare(a.cycle.startsOn));
  const newest = cards[0];
  const name = nameIn(language, agency.nameZh, agency.nameEn);
  const what = newest
    ? say('home.agencyWhat', { cycle: nameIn(language, newest.cycle.name, newest.cycle.nameEn) })
    : say('home.agencyWhatNone');
  return (
    <>
      <PageHead
        title={name}
        what={what}
        actions={
          newest && (
            <Button component={LinkBase} to="/scorecards" variant="contained" color="primary">
              {say('home.toScorecard')}
            </Button>
          )
        }
      />
      {newest ? <OwnResult id={newest.id} /> : <Empty what={say('home.noResult')} first={say('home.noResultFirst')} />}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 400px' }, flex: 1 }}>
        <Sheet>
          <OwnDue />
        </Sheet>
        <Box
          sx={{ borderLeft: { md: 1 }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'ledger.line', md: 'ledger.line' }, minWidth: 0 }}
        >
          <Sheet>
            <Notices home={data} />
          </Sheet>
        </Box>
      </Box>
    </>
  );
};
