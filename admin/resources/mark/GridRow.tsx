import { Box, TableCell, TableRow, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { score as written } from '../../formats/decimal.js';
import { nameIn, textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { arePoints, hasReason, isStarted, type MarkDraft } from './mark-drafts.js';
import { type Instructions, isGiven, isReturned, type OwnMark } from './mark-shape.js';

interface Props {
  readonly mark: OwnMark;
  readonly instructions: Instructions;
  readonly draft: MarkDraft;
  readonly isTried: boolean;
  readonly onDraft: (part: Partial<MarkDraft>) => void;
}

/** Up and down go to the same field of the next open row; what the row is made of stays its own business. */
const moveBetweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const field = (event.target as HTMLElement).closest<HTMLElement>('[data-field]');
  if (by === 0 || !field) return;
  const fields = [...document.querySelectorAll<HTMLElement>(`[data-field="${field.dataset['field']}"]`)];
  const next = fields[fields.indexOf(field) + by]?.querySelector<HTMLElement>('[aria-pressed=true], button, input, textarea');
  if (!next) return;
  event.preventDefault();
  next.focus();
};

const Value = ({ mark, instructions, draft, onDraft }: Omit<Props, 'isTried'>) => {
  const say = useSay();
  const language = useLanguage();
  const name = nameIn(language, mark.subject.name, mark.subject.nameEn);
  const { levels } = instructions;
  if (levels.length === 0)
    return (
      <TextField
        value={draft.points}
        onChange={(event) => onDraft({ points: event.target.value.trim() })}
        error={draft.points !== '' && !arePoints(draft.points, instructions)}
        slotProps={{ htmlInput: { 'aria-label': say('mark.pointsOf', { name }), inputMode: 'decimal' } }}
        sx={{ width: 96 }}
      />
    );
  const byDigit = (event: KeyboardEvent) => {
    const level = /^[1-9]$/.test(event.key) ? levels[Number(event.key) - 1] : undefined;
    if (level) onDraft({ level: level.code });
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={draft.level || null}
      aria-label={say('mark.levelOf', { name })}
      onKeyDown={byDigit}
      onChange={(_event, level: string | null) => onDraft({ level: level ?? '' })}
    >
      {levels.map((level) => (
        <ToggleButton key={level.code} value={level.code} sx={{ whiteSpace: 'nowrap' }}>
          {textIn(language, level.name)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Given = ({ mark, instructions }: Pick<Props, 'mark' | 'instructions'>) => {
  const language = useLanguage();
  const level = instructions.levels.find(({ code }) => code === mark.level);
  return <Status tone="ok">{level ? textIn(language, level.name) : (mark.level ?? written(mark.points))}</Status>;
};

/** One agency of the grid: its level or points and the reason; a given one is read only. */
export const GridRow = ({ mark, instructions, draft, isTried, onDraft }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const name = nameIn(language, mark.subject.name, mark.subject.nameEn);
  const isDone = isGiven(mark);
  const isReasonMissing = isStarted(draft) && !hasReason(draft) && (isTried || draft.level !== '' || draft.points !== '');
  return (
    <TableRow onKeyDown={moveBetweenRows}>
      <TableCell sx={{ whiteSpace: 'nowrap', lineHeight: '28px !important' }}>
        {name} {isReturned(mark) && <Status tone="warn">{say('mark.returned')}</Status>}
      </TableCell>
      <TableCell>
        {isDone ? (
          <Given mark={mark} instructions={instructions} />
        ) : (
          <Box data-field="value">
            <Value mark={mark} instructions={instructions} draft={draft} onDraft={onDraft} />
          </Box>
        )}
      </TableCell>
      <TableCell>
        {isDone ? (
          mark.reason
        ) : (
          <TextField
            value={draft.reason}
            onChange={(event) => onDraft({ reason: event.target.value })}
            error={isReasonMissing}
            helperText={isReasonMissing ? say('mark.reasonMissing') : isReturned(mark) ? mark.returnReason : undefined}
            slotProps={{ htmlInput: { 'aria-label': say('mark.reasonOf', { name }) } }}
            data-field="reason"
            fullWidth
          />
        )}
      </TableCell>
    </TableRow>
  );
};
