import { Button, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { moment } from '../../formats/date.js';
import { deviceIn } from '../../formats/device.js';
import { EndSessionDocument, type OwnSessionsQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FullWidth } from '../../parts/FullWidth.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';

type Session = OwnSessionsQuery['sessions']['nodes'][number];

const useDeviceWords = (): ((device: string | null | undefined) => string) => {
  const say = useSay();
  return (device) => {
    const { browser, system } = deviceIn(device);
    if (browser && system) return say('own.deviceOn', { browser, system });
    return browser ?? system ?? say('own.deviceUnknown');
  };
};

interface Props {
  readonly sessions: readonly Session[];
  readonly ownId: string | undefined;
  readonly onChange: () => void;
}

export const SessionTable = ({ sessions, ownId, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const device = useDeviceWords();
  const end = useCommand(EndSessionDocument);
  const endOne = async (id: string) => {
    if (await end.run({ id })) onChange();
  };
  return (
    <>
      <Refused refusal={end.refusal} onReload={onChange} />
      <FullWidth>
        <Table sx={{ '& tbody td': { py: '6px' } }} aria-label={say('own.sessions')}>
          <TableHead>
            <TableRow>
              <TableCell>{say('own.device')}</TableCell>
              <TableCell>{say('own.began')}</TableCell>
              {!isNarrow && <TableCell>{say('own.endsAt')}</TableCell>}
              <TableCell align="right">{say('own.act')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sessions.map((session) => (
              <TableRow key={session.id}>
                <TableCell>{device(session.device)}</TableCell>
                <TableCell>{moment(session.createdAt, language)}</TableCell>
                {!isNarrow && <TableCell>{moment(session.expiresAt, language)}</TableCell>}
                <TableCell align="right">
                  {session.id === ownId ? (
                    <Status tone="info">{say('own.thisSession')}</Status>
                  ) : (
                    <Button size="small" disabled={end.isBusy} onClick={() => void endOne(session.id)}>
                      {say('own.end')}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </FullWidth>
    </>
  );
};
