import { Box, Button, Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { moment } from '../../formats/date.js';
import { markInWords } from '../../formats/level.js';
import { nameIn } from '../../formats/name.js';
import { MarkDetailsDocument, type MarkDetailsQuery, type MarkWhere } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { DaysLeft } from '../../parts/DaysLeft.js';
import { Pager } from '../../parts/Pager.js';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';
import { Unread } from '../../parts/Unread.js';
import { useRead } from '../../providers/use-read.js';
import type { MissingKind } from './missing-rows.js';
import { ReturnMark } from './ReturnMark.js';

export type MarkDetail = MarkDetailsQuery['marks']['nodes'][number];

interface Props {
  readonly where: MarkWhere;
  readonly kind: MissingKind;
  /** given marks may be sent back while the cycle is at work */
  readonly mayReturn: boolean;
  readonly onChange: () => void;
  /** what stands between the open and the given ones */
  readonly children?: ReactNode;
}

const pageSize = 100;

const useNames = (kind: MissingKind) => {
  const say = useSay();
  const language = useLanguage();
  return ({ reviewer, subject, indicator }: MarkDetail): string => {
    const shown = [
      kind !== 'indicator' && `${indicator.code} ${nameIn(language, indicator.name, indicator.nameEn)}`,
      kind !== 'agency' && nameIn(language, subject.name, subject.nameEn),
      kind !== 'reviewer' && say('missing.byReviewer', { name: nameIn(language, reviewer.name, reviewer.nameEn) }),
    ];
    return shown.filter(Boolean).join(say('parts.comma'));
  };
};

const Given = ({ mark, onReturn }: { readonly mark: MarkDetail; readonly onReturn: (() => void) | undefined }) => {
  const say = useSay();
  const language = useLanguage();
  const what = markInWords(mark, mark.indicator.method, language);
  return (
    <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, color: 'ledger.ink2', fontSize: 12 }}>
        <Status tone="ok">{say('missing.givenAs', { what, moment: moment(mark.recordedAt, language) })}</Status>
        <div>{mark.reason}</div>
      </Box>
      {onReturn && (
        <Button size="small" variant="text" onClick={onReturn}>
          {say('missing.return')}
        </Button>
      )}
    </Stack>
  );
};

const Marks = ({ where, kind, mayReturn, onChange, title }: Props & { readonly title: string }) => {
  const names = useNames(kind);
  const [offset, setOffset] = useState(0);
  const [returning, setReturning] = useState<MarkDetail>();
  const { data, error, refetch } = useRead(MarkDetailsDocument, { where, first: pageSize, offset });
  if (!data) return <Unread error={error} onRetry={refetch} rows={3} />;
  if (data.marks.totalCount === 0) return null;
  const done = () => {
    setReturning(undefined);
    refetch();
    onChange();
  };
  return (
    <Section title={title} note={data.marks.totalCount} level="h3">
      <Box component="ul" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none', typography: 'body2' }}>
        {data.marks.nodes.map((mark) => (
          <Box component="li" key={mark.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'ledger.line' }}>
            {names(mark)}
            {mark.recordedAt ? (
              <Given mark={mark} onReturn={mayReturn ? () => setReturning(mark) : undefined} />
            ) : (
              <div>
                <DaysLeft until={mark.expiresAt} />
              </div>
            )}
          </Box>
        ))}
      </Box>
      <Pager offset={offset} size={pageSize} total={data.marks.totalCount} onMove={setOffset} />
      {returning && <ReturnMark mark={returning} title={names(returning)} onClose={() => setReturning(undefined)} onDone={done} />}
    </Section>
  );
};

/** The marks behind one count: first those still to be given, with their time left, then the given ones, which may be sent back. */
export const MarkDetails = (props: Props) => {
  const say = useSay();
  const [round, setRound] = useState(0);
  const onChange = () => {
    setRound(round + 1);
    props.onChange();
  };
  const shown = (isOpen: boolean) => ({ ...props, onChange, where: { ...props.where, recordedAt: { isNull: isOpen } } });
  return (
    <>
      <Marks key={`open ${round}`} {...shown(true)} title={say('missing.openMarks')} />
      {props.children}
      <Marks {...shown(false)} title={say('missing.givenMarks')} />
    </>
  );
};
