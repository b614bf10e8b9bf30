import { MenuItem, Stack, TextField } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import type { Role } from '../../providers/session.js';
import { AccountChoice } from './AccountChoice.js';
import { AgencyChoice } from './AgencyChoice.js';
import { grantRoles, needsAgency } from './grant-shape.js';
import type { GrantWish } from './grant-wish.js';
import { useExclusion } from './use-exclusion.js';

interface Props {
  readonly accountId: string | undefined;
  readonly wish: GrantWish;
  readonly onChange: (wish: GrantWish) => void;
  readonly refusalAt: (field: string) => string | undefined;
}

/** For whom, what, for which agency, from when to when, why; what excludes what is said at the role. */
export const WishFields = ({ accountId, wish, onChange, refusalAt }: Props) => {
  const say = useSay();
  const exclusion = useExclusion(accountId ?? wish.account?.id, wish);
  const roleRefusal = exclusion ?? refusalAt('role');
  const field = (name: 'validFrom' | 'validTo' | 'reason') => ({
    label: say(`grant.fields.${name}`),
    value: wish[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...wish, [name]: event.target.value }),
    error: Boolean(refusalAt(name)),
    helperText: refusalAt(name) ?? say(`grant.hints.${name}`),
  });
  return (
    <>
      {!accountId && (
        <AccountChoice value={wish.account} onChange={(account) => onChange({ ...wish, account })} refusal={refusalAt('accountId')} />
      )}
      <TextField
        select
        id="grant-role"
        label={say('grant.role')}
        value={wish.role}
        onChange={(event) => onChange({ ...wish, role: event.target.value as Role })}
        error={Boolean(roleRefusal)}
        helperText={roleRefusal ?? say('grant.hints.role')}
      >
        {grantRoles.map((role) => (
          <MenuItem key={role} value={role}>
            {say(`frame.role.${role}`)}
          </MenuItem>
        ))}
      </TextField>
      {needsAgency(wish.role) && (
        <AgencyChoice value={wish.agency} onChange={(agency) => onChange({ ...wish, agency })} refusal={refusalAt('agencyId')} />
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, '& > *': { flex: 1 } }}>
        <TextField type="date" {...field('validFrom')} />
        <TextField type="date" {...field('validTo')} />
      </Stack>
      <TextField multiline minRows={2} {...field('reason')} />
    </>
  );
};
