import { Box, ButtonBase } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { markInWords } from '../../formats/level.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { isStarted, type MarkDrafts } from './mark-drafts.js';
import { isGiven, isReturned, type OwnMark } from './mark-shape.js';

interface Props {
  readonly marks: readonly OwnMark[];
  readonly chosen: string;
  readonly drafts: MarkDrafts;
  readonly onChoose: (id: string) => void;
}

const State = ({ mark, drafts }: { readonly mark: OwnMark; readonly drafts: MarkDrafts }) => {
  const say = useSay();
  const language = useLanguage();
  if (isGiven(mark)) return <Status tone="ok">{markInWords(mark, mark.indicator.method, language)}</Status>;
  if (isReturned(mark)) return <Status tone="warn">{say('mark.returned')}</Status>;
  return isStarted(drafts.of(mark.id)) ? <Status tone="info">{say('mark.begun')}</Status> : null;
};

const here = { bgcolor: 'ledger.picked', boxShadow: (theme: Theme) => `inset 3px 0 0 ${theme.palette.ledger.accent}` };

/** What is left, in order, then what was given. */
export const MarkQueue = ({ marks, chosen, drafts, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Box
      component="nav"
      aria-label={say('mark.queue')}
      sx={{ position: 'sticky', top: 48, maxHeight: 'calc(100vh - 48px)', overflowY: 'auto' }}
    >
      {marks.map((mark) => (
        <ButtonBase
          key={mark.id}
          aria-current={mark.id === chosen ? 'true' : undefined}
          onClick={() => onChoose(mark.id)}
          sx={{
            width: '100%',
            minHeight: 44,
            px: 3,
            py: 0.5,
            gap: 1,
            justifyContent: 'space-between',
            textAlign: 'left',
            typography: 'body2',
            borderBottom: 1,
            borderColor: 'ledger.line',
            '&:hover': { bgcolor: 'ledger.hover' },
            ...(mark.id === chosen && here),
          }}
        >
          <Box component="span" sx={{ minWidth: 0, color: isGiven(mark) ? 'ledger.ink2' : 'ledger.ink' }}>
            {nameIn(language, mark.subject.name, mark.subject.nameEn)}
            <Box component="span" sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'ledger.ink2' }}>
              {mark.indicator.code} {nameIn(language, mark.indicator.name, mark.indicator.nameEn)}
            </Box>
          </Box>
          <State mark={mark} drafts={drafts} />
        </ButtonBase>
      ))}
    </Box>
  );
};
