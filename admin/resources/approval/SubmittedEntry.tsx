import { Box, Link, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Submitted } from './approval-shape.js';
import { changesIn } from './approval-shape.js';
import { Labelled } from './Labelled.js';
import { SimulationFacts } from './SimulationFacts.js';
import { useAgoWords } from './use-ago-words.js';

interface Props {
  readonly submitted: Submitted;
  readonly maxAgeDays: number;
}

const Changes = ({ weighed }: Pick<Submitted, 'weighed'>) => {
  const say = useSay();
  const { changedRows } = weighed;
  if (!changedRows) return <Labelled label={say('approval.changes')} value={say('approval.allNew')} />;
  const told = changesIn(changedRows).map(({ kind, count }) => say(`approval.rows.${kind}`, { count }));
  return (
    <Labelled
      label={say('approval.changes')}
      value={told.length > 0 ? told.join(say('approval.join')) : say('approval.noChange')}
      note={say('approval.comparedWith', { label: changedRows.comparedWith })}
    />
  );
};

const Title = ({ submitted }: Pick<Props, 'submitted'>) => {
  const say = useSay();
  const language = useLanguage();
  const ago = useAgoWords();
  const { id, label, document, submittedAt } = submitted.version;
  const name = nameIn(language, document.name, document.nameEn);
  return (
    <>
      <Typography variant="h3">
        <Link component={LinkBase} to={`/documents/${id}/show`}>
          {say('document.versionTitle', { name, label })}
        </Link>
      </Typography>
      <Typography variant="body2" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
        {say('approval.handedIn', {
          kind: say(document.kind === 'RUBRIC' ? 'document.kinds.RUBRIC' : 'document.kinds.GRADING_POLICY'),
          author: submitted.weighed.author,
          moment: moment(submittedAt, language),
          ago: submittedAt ? ago(submittedAt) : '–',
        })}
      </Typography>
    </>
  );
};

const Hashes = ({ version }: Pick<Submitted, 'version'>) => {
  const say = useSay();
  const begin = (hash: string | null) => hash?.slice(0, 8) ?? '–';
  const { contentHash, checkReportHash, simulationReportHash } = version;
  return (
    <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
      {say(simulationReportHash === null ? 'approval.boundUnseen' : 'approval.bound', {
        content: begin(contentHash),
        check: begin(checkReportHash),
        simulation: begin(simulationReportHash),
      })}
    </Typography>
  );
};

/** One version that was handed in, with all that is to be weighed before its text is read. */
export const SubmittedEntry = ({ submitted, maxAgeDays }: Props) => {
  const say = useSay();
  const { version, weighed } = submitted;
  const { acceptedWarnings, simulation } = weighed;
  const columns = { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))', lg: 'repeat(5, minmax(0, 1fr))' };
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: 'ledger.line', '&:last-of-type': { borderBottom: 0 } }}>
      <Title submitted={submitted} />
      <Box component="dl" sx={{ m: 0, my: 1, display: 'grid', gridTemplateColumns: columns, columnGap: 2, rowGap: { xs: 0.75, sm: 1 } }}>
        <Changes weighed={weighed} />
        {simulation && <SimulationFacts simulation={simulation} maxAgeDays={maxAgeDays} />}
        {!simulation && <Labelled label={say('approval.effect')} value={say('approval.notSimulated')} />}
        <Labelled
          label={say('approval.warnings')}
          value={
            acceptedWarnings > 0
              ? say('approval.accepted', { count: acceptedWarnings, smart_count: acceptedWarnings })
              : say('approval.noWarnings')
          }
          note={acceptedWarnings > 0 ? say('approval.acceptedNote') : undefined}
        />
      </Box>
      <Hashes version={version} />
    </Box>
  );
};
