import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type Cycle, groupsOf, sizeOf } from './cycle-shape.js';

export const everyone = 'ALL';

interface Props {
  readonly cycle: Cycle;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Everybody, or one peer group: ranks and quotas count within a group only. */
export const GroupChoice = ({ cycle, value, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={say('cycle.groups')}
      onChange={(_event, code: string | null) => code && onChange(code)}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value={everyone}>{say('cycle.allGroups', { count: cycle.scorecards.totalCount })}</ToggleButton>
      {groupsOf(cycle).map((group) => (
        <ToggleButton key={group.code} value={group.code}>
          {say('cycle.group', { name: nameIn(language, group.name, group.nameEn), count: sizeOf(cycle, group.code) })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

/** The condition on scorecards that a choice stands for. */
export const groupWhere = (cycle: Cycle, group: string) => ({
  cycle: { id: { eq: cycle.id } },
  ...(group === everyone ? {} : { peerGroup: { eq: group } }),
});
