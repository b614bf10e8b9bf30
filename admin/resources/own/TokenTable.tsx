import { Button, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { moment } from '../../formats/date.js';
import { type OwnAccessTokensQuery, RevokeAccessTokenDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FullWidth } from '../../parts/FullWidth.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';

interface Props {
  readonly tokens: OwnAccessTokensQuery['accessTokens']['nodes'];
  readonly onChange: () => void;
}

export const TokenTable = ({ tokens, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const revoke = useCommand(RevokeAccessTokenDocument);
  const revokeOne = async (id: string) => {
    if (await revoke.run({ id })) onChange();
  };
  return (
    <>
      <Refused refusal={revoke.refusal} onReload={onChange} />
      <FullWidth>
        <Table sx={{ '& tbody td': { py: '6px' } }} aria-label={say('own.tokens')}>
          <TableHead>
            <TableRow>
              <TableCell>{say('own.tokenName')}</TableCell>
              {!isNarrow && <TableCell>{say('own.made')}</TableCell>}
              <TableCell>{say('own.endsAt')}</TableCell>
              <TableCell align="right">{say('own.act')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {tokens.map(({ id, name, createdAt, expiresAt }) => (
              <TableRow key={id}>
                <TableCell>{name}</TableCell>
                {!isNarrow && <TableCell>{moment(createdAt, language)}</TableCell>}
                <TableCell>{moment(expiresAt, language)}</TableCell>
                <TableCell align="right">
                  <Button size="small" disabled={revoke.isBusy} onClick={() => void revokeOne(id)}>
                    {say('own.revoke')}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </FullWidth>
    </>
  );
};
