import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { OpeningPreviewQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CountBar } from '../../parts/CountBar.js';

type Preview = OpeningPreviewQuery['openingPreview'];

/** How many marks each review department would be asked for. */
export const OpeningLoads = ({ preview }: { readonly preview: Preview }) => {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(1, ...preview.reviewers.map(({ markCount }) => markCount));
  return (
    <Table size="small" aria-label={say('opening.loads')} sx={{ maxWidth: 720, mx: { xs: -2, sm: -3 }, '& td': { height: 32 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('missing.kinds.reviewer')}</TableCell>
          <TableCell align="right">{say('missing.marks')}</TableCell>
          <TableCell sx={{ width: '40%' }} aria-label={say('opening.loadBar')} />
        </TableRow>
      </TableHead>
      <TableBody>
        {preview.reviewers.map(({ code, name, nameEn, markCount }) => (
          <TableRow key={code}>
            <TableCell>{nameIn(language, name, nameEn)}</TableCell>
            <TableCell align="right">{markCount}</TableCell>
            <TableCell>
              <CountBar value={markCount} most={most} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
