import { Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { today } from '../../formats/working-days.js';
import { GrantsDocument, type GrantWhere } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Pager } from '../../parts/Pager.js';
import { useRead } from '../../providers/use-read.js';
import { GrantPanel } from './GrantPanel.js';
import { GrantTable } from './GrantTable.js';

const pageSize = 50;

const inForce = (day: string): GrantWhere => ({
  and: [{ endedAt: { isNull: true } }, { or: [{ validTo: { isNull: true } }, { validTo: { gt: day } }] }],
});
const ofAccount = (text: string): GrantWhere => ({
  account: { or: [{ code: { contains: text.toLowerCase() } }, { name: { contains: text } }, { nameEn: { contains: text } }] },
});

/** What accounts hold now, or what they held; each can be looked into, and those that hold can be ended. */
export const Grants = () => {
  const say = useSay();
  const [isCurrent, setCurrent] = useState(true);
  const [find, setFind] = useState('');
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const text = useDeferredValue(find.trim());
  const standing = isCurrent ? inForce(today()) : { not: inForce(today()) };
  const where: GrantWhere = { and: [standing, ...(text ? [ofAccount(text)] : [])] };
  const { data, error, refetch } = useRead(GrantsDocument, { where, first: pageSize, offset });
  const { nodes: grants, totalCount = 0 } = data?.grants ?? {};
  const open = grants?.find(({ id }) => id === chosen);
  const narrow = (change: () => void) => {
    change();
    setOffset(0);
  };
  const list = (
    <>
      <Stack direction="row" sx={{ px: { xs: 2, sm: 3 }, py: 1, gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          value={find}
          onChange={(event) => narrow(() => setFind(event.target.value))}
          placeholder={say('account.find')}
          slotProps={{ htmlInput: { 'aria-label': say('account.find') } }}
          sx={{ width: 240 }}
        />
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={say('grant.which')}
          value={isCurrent}
          onChange={(_event, next: boolean | null) => next !== null && narrow(() => setCurrent(next))}
        >
          <ToggleButton value={true}>{say('grant.current')}</ToggleButton>
          <ToggleButton value={false}>{say('grant.past')}</ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      {error && <Failure failure={error} onRetry={refetch} />}
      {!grants && !error && <GreyRows />}
      {grants?.length === 0 && <Empty what={say(isCurrent ? 'grant.noneHeld' : 'grant.nonePast')} />}
      {grants && grants.length > 0 && <GrantTable grants={grants} chosen={open?.id} onChoose={setChosen} />}
      <Pager offset={offset} size={pageSize} total={totalCount} onMove={setOffset} />
    </>
  );
  return (
    <Columns
      main={list}
      panel={open && <GrantPanel key={open.id} grant={open} onChange={refetch} onClose={() => setChosen(undefined)} />}
    />
  );
};
