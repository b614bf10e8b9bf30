import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Assumption } from '../../../../server/engine/simulation/assumption.js';
import { nameIn } from '../../../formats/name.js';
import { SimulateVersionDocument, SimulationCyclesDocument, SimulationPartnersDocument } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { Empty } from '../../../parts/Empty.js';
import { Refused } from '../../../parts/Refused.js';
import { Unread } from '../../../parts/Unread.js';
import { useCommand } from '../../../providers/use-command.js';
import { useRead } from '../../../providers/use-read.js';
import type { Version } from '../document-shape.js';

interface Props {
  readonly version: Version;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly onReload: () => void;
}

const assumptions = ['LEAVE_OUT', 'PEER_MEDIAN', 'BEST_AND_WORST'] as const satisfies readonly Assumption[];
const others: Readonly<Record<string, string>> = { RUBRIC: 'GRADING_POLICY', GRADING_POLICY: 'RUBRIC' };

/** The last one whose results everybody knows; a cycle under way has its facts in part. */
const lastOf = <Cycle extends { readonly state: string }>(cycles: readonly Cycle[]): Cycle | undefined =>
  cycles.find(({ state }) => state === 'PUBLISHED' || state === 'FINAL') ?? cycles[0];

/** On which cycle, beside which version of the other document, and what is assumed where nobody has facts. */
export const SimulationRequest = ({ version, isBusy, onStart, onReload }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const cycles = useRead(SimulationCyclesDocument, { first: 50 });
  const partners = useRead(SimulationPartnersDocument, { kind: others[version.document.kind] ?? '' });
  const [cycle, setCycle] = useState<string>();
  const [partner, setPartner] = useState('');
  const [assumption, setAssumption] = useState<string>(assumptions[0]);
  const command = useCommand(SimulateVersionDocument);
  if (!cycles.data) return <Unread error={cycles.error} onRetry={cycles.refetch} rows={2} />;
  const choices = cycles.data.cycles.nodes.map((each) => ({ id: each.id, label: nameIn(language, each.name, each.nameEn) }));
  const cycleId = cycle ?? lastOf(cycles.data.cycles.nodes)?.id;
  if (!cycleId) return <Empty what={say('simulation.noCycle')} />;
  const start = async () => {
    const of = { versionId: version.id, version: version.version, cycleId, assumption, idempotencyKey: command.key() };
    if (await command.run({ input: { ...of, ...(partner ? { counterpartId: partner } : {}) } })) onStart();
  };
  const offered = partners.data?.configVersions.nodes ?? [];
  return (
    <Box component="section" aria-label={say('simulation.request')} sx={{ display: 'grid', gap: 1 }}>
      <Box
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr)) auto' }, alignItems: 'start' }}
      >
        <ChoiceField label={say('simulation.cycle')} choices={choices} value={cycleId} onChange={setCycle} />
        <ChoiceField
          label={say('simulation.partner')}
          choices={offered.map((each) => ({
            id: each.id,
            label: say('document.versionTitle', { name: nameIn(language, each.document.name, each.document.nameEn), label: each.label }),
          }))}
          value={partner}
          onChange={setPartner}
          none={say('simulation.ownPartner')}
        />
        <ChoiceField
          label={say('simulation.assumption')}
          choices={assumptions.map((id) => ({ id, label: say(`simulation.assumptions.${id}`) }))}
          value={assumption}
          onChange={setAssumption}
        />
        <Button
          variant="outlined"
          disabled={isBusy || command.isBusy}
          onClick={() => void start()}
          sx={{ alignSelf: 'end', whiteSpace: 'nowrap' }}
        >
          {say('simulation.start')}
        </Button>
      </Box>
      <Refused refusal={command.refusal} onReload={onReload} />
    </Box>
  );
};
