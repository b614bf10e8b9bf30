import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Panel } from '../../parts/Panel.js';
import { RowLink } from '../../parts/RowLink.js';
import { useRecord } from '../../providers/use-record.js';
import type { AgencyDetail, AgencyRow } from './agency-rows.js';

interface Props {
  readonly id: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}
type Entry = { readonly id: string; readonly name: string; readonly nameEn: string };

const Memberships = ({ agency }: { readonly agency: AgencyDetail }) => {
  const say = useSay();
  const language = useLanguage();
  if (agency.memberships.nodes.length === 0) return say('agency.noAlliance');
  return agency.memberships.nodes.map(({ id, alliance, validFrom, validTo }) => (
    <div key={id}>
      {nameIn(language, alliance.name, alliance.nameEn)}{' '}
      <Box component="span" sx={{ color: 'ledger.ink2' }}>
        {validTo
          ? say('agency.period', { from: day(validFrom, language), to: day(validTo, language) })
          : say('agency.since', { day: day(validFrom, language) })}
      </Box>
    </div>
  ));
};

const Children = ({ agency, onChoose }: { readonly agency: AgencyDetail; readonly onChoose: (id: string) => void }) => {
  const say = useSay();
  const language = useLanguage();
  const { data = [] } = useGetList<AgencyRow>(
    'agencies',
    { filter: { parentId: agency.id }, pagination: { page: 1, perPage: 200 }, sort: { field: 'sortKey', order: 'ASC' } },
    { enabled: agency.children.totalCount > 0 },
  );
  if (agency.children.totalCount === 0) return say('agency.noChildren');
  return data.map((child) => (
    <div key={child.id}>
      <RowLink isOpen={false} onClick={() => onChoose(child.id)}>
        {nameIn(language, child.name, child.nameEn)}
      </RowLink>
    </div>
  ));
};

/** All that the directory knows of one agency. */
export const AgencyPanel = ({ id, onChoose, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { data, error, refetch } = useRecord<AgencyDetail>('agencies', id);
  if (error) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows rows={6} />;
  const of = (entry: Entry) => nameIn(language, entry.name, entry.nameEn);
  const name = of(data);
  const { parent } = data;
  return (
    <Panel label={say('agency.panel', { name })} over={data.code} title={name} onClose={onClose}>
      <Facts
        rows={[
          { label: say('agency.sector'), value: of(data.sectorEntry) },
          { label: say('agency.level'), value: of(data.administrativeLevelEntry) },
          { label: say('agency.place'), value: data.place ?? say('agency.placeUnknown') },
          {
            label: say('agency.parent'),
            value: parent ? (
              <RowLink isOpen={false} onClick={() => onChoose(parent.id)}>
                {of(parent)}
              </RowLink>
            ) : (
              say('agency.noParent')
            ),
          },
          { label: say('agency.children'), value: <Children agency={data} onChoose={onChoose} /> },
          { label: say('agency.alliances'), value: <Memberships agency={data} /> },
        ]}
      />
    </Panel>
  );
};
