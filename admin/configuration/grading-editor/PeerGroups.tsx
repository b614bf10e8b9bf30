import { Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import type { NamedCode } from '../editing/CodesInput.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { codesColumn, namesColumn, textColumn } from '../editing/row-columns.js';
import { nextCode } from '../rubric-editor/rubric-edit.js';
import { changedAt, type GroupDraft } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';

const useColumns = ({ policy, onChange }: PolicyProps): readonly RowsColumn<GroupDraft>[] => {
  const say = useSay();
  const { data: sectors = [] } = useGetList<NamedCode>('sectors');
  const { data: levels = [] } = useGetList<NamedCode>('administrativeLevels');
  const set = (at: number, change: Partial<GroupDraft>) => onChange({ ...policy, peerGroups: changedAt(policy.peerGroups, at, change) });
  const of = (...rest: string[]) => ({ place: (at: number) => ['peerGroups', at, ...rest] });
  const codes = (key: 'sectors' | 'administrativeLevels', head: string, all: readonly NamedCode[], none: string) =>
    codesColumn<GroupDraft>({
      ...{ key, head, all, none, ...of(key) },
      value: (group) => group[key] ?? [],
      onChange: (at, chosen) => set(at, { [key]: chosen.length === 0 ? undefined : chosen }),
    });
  const code = { key: 'code', head: say('editor.code'), width: 180, ...of('code') };
  const name = { key: 'name', head: say('editor.name'), width: 200, ...of('name') };
  return [
    textColumn<GroupDraft>({ ...code, value: (group) => group.code, onChange: (at, text) => set(at, { code: text }) }),
    namesColumn<GroupDraft>({ ...name, value: (group) => group.name, onChange: (at, text) => set(at, { name: text }) }),
    codes('sectors', say('editor.sectors'), sectors, say('rubric.everySector')),
    codes('administrativeLevels', say('editor.levels'), levels, say('rubric.everyLevel')),
  ];
};

/** Who is ranked with whom: an agency belongs to the first group whose conditions hold. */
export const PeerGroups = ({ policy, onChange }: PolicyProps) => {
  const say = useSay();
  const columns = useColumns({ policy, onChange });
  const { peerGroups } = policy;
  const add = () => {
    const code = nextCode('GROUP_0', new Set(peerGroups.map((group) => group.code)));
    onChange({ ...policy, peerGroups: [...peerGroups, { code, name: { zh: say('editor.newGroup') } }] });
  };
  return (
    <Sheet>
      <Section title={say('editor.tabs.groups')}>
        <Typography variant="body2" component="p" sx={{ m: 0, mb: 1, color: 'ledger.ink2' }}>
          {say('editor.groupsNote')}
        </Typography>
        <RowsTable
          label={say('editor.tabs.groups')}
          rows={peerGroups}
          columns={columns}
          least={1}
          addLabel={say('editor.addGroup')}
          onAdd={add}
          onRemove={(at) => onChange({ ...policy, peerGroups: peerGroups.toSpliced(at, 1) })}
        />
      </Section>
    </Sheet>
  );
};
