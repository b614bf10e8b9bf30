import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { LinkBase, useRedirect, useRefresh } from 'react-admin';
import { CreateCycleDocument, PinnedChoicesDocument, type PinnedChoicesQuery } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Empty } from '../../parts/Empty.js';
import { PageHead } from '../../parts/PageHead.js';
import { Refused } from '../../parts/Refused.js';
import { Sheet } from '../../parts/Sheet.js';
import { Unread } from '../../parts/Unread.js';
import { useCommand } from '../../providers/use-command.js';
import { useRead } from '../../providers/use-read.js';
import { CycleForm } from './CycleForm.js';
import { type CycleDraft, errorsOf, inputOf, newDraft } from './cycle-draft.js';

/** What there is only one of is chosen already; the newest cycle is the one to compare with, and the year after it is the next one. */
const startingFrom = ({ rubrics, gradingPolicies, cycles }: PinnedChoicesQuery): CycleDraft => {
  const newest = cycles.nodes.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
  return {
    ...newDraft(Math.max(new Date().getFullYear(), newest ? Number(newest.startsOn.slice(0, 4)) + 1 : 0)),
    rubricId: rubrics.nodes.length === 1 ? (rubrics.nodes[0]?.id ?? '') : '',
    gradingPolicyId: gradingPolicies.nodes.length === 1 ? (gradingPolicies.nodes[0]?.id ?? '') : '',
    previousId: newest?.id ?? '',
  };
};

const Form = ({ choices }: { readonly choices: PinnedChoicesQuery }) => {
  const say = useSay();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const [draft, setDraft] = useState(() => startingFrom(choices));
  const [isTried, setTried] = useState(false);
  const { run, isBusy, refusal } = useCommand(CreateCycleDocument);
  const errors = errorsOf(draft);
  const isWrong = Object.keys(errors).length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong || isBusy) return;
    const made = await run({ input: inputOf(draft) });
    if (!made?.createCycle.cycle) return;
    refresh();
    redirect(`/cycles/${made.createCycle.cycle.id}/show`);
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: FormEvent) => void submit(event)}
      sx={{ display: 'flex', flexDirection: 'column', flex: 1 }}
    >
      <Sheet>
        <CycleForm
          draft={draft}
          errors={isTried ? errors : {}}
          choices={choices}
          onChange={(field, value) => setDraft({ ...draft, [field]: value })}
        />
      </Sheet>
      <CommitBar
        note={isTried && isWrong ? say('cycleForm.mend') : say('cycleForm.note')}
        refused={refusal && <Refused refusal={refusal} />}
      >
        <Button component={LinkBase} to="/cycles">
          {say('parts.leaveIt')}
        </Button>
        <Button type="submit" variant="contained" color="primary" disabled={isBusy}>
          {say('cycleForm.create')}
        </Button>
      </CommitBar>
    </Box>
  );
};

/** A new cycle: drafted here, its participants chosen on its own page, opened there. */
const CycleCreate = () => {
  const say = useSay();
  const { data, error, refetch } = useRead(PinnedChoicesDocument, {});
  const isPossible = data && data.rubrics.nodes.length > 0 && data.gradingPolicies.nodes.length > 0;
  return (
    <>
      <PageHead title={say('cycleForm.title')} what={say('cycleForm.what')} />
      {!data && <Unread error={error} onRetry={refetch} />}
      {data && !isPossible && (
        <Empty
          what={say('cycleForm.impossible')}
          first={say('cycleForm.impossibleFirst')}
          action={
            <Button component={LinkBase} to="/documents">
              {say('cycleForm.toDocuments')}
            </Button>
          }
        />
      )}
      {isPossible && <Form choices={data} />}
    </>
  );
};

export default CycleCreate;
