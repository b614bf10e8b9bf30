import Close from '@mui/icons-material/CloseOutlined';
import Next from '@mui/icons-material/KeyboardArrowDownOutlined';
import Previous from '@mui/icons-material/KeyboardArrowUpOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { useEscape } from '../../parts/use-escape.js';
import { MethodView } from './MethodView.js';
import { ProfileChanges } from './ProfileChanges.js';
import { codes, overlaysOf } from './profile-cells.js';
import { profileChanges } from './profile-changes.js';
import type { DataElement, Indicator, Profile } from './rubric-shape.js';
import { useIndicatorFacts } from './use-indicator-facts.js';

interface Props {
  readonly indicator: Indicator;
  readonly profiles: readonly Profile[];
  readonly elements: ReadonlyMap<string, DataElement>;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** One indicator beside the tree: what it is, and how it is scored. */
export const IndicatorDrawer = ({ indicator, profiles, elements, onStep, onClose }: Props) => {
  const say = useSay();
  useEscape(onClose);
  const language = useLanguage();
  const said = (profile: Profile) => ({
    name: nameIn(language, profile.name, profile.nameEn),
    include: codes(profile.includes),
    exclude: codes(profile.excludes),
    overlays: overlaysOf(profile),
  });
  const facts = useIndicatorFacts(indicator, elements);
  const name = nameIn(language, indicator.name, indicator.nameEn);
  return (
    <Box
      component="section"
      aria-label={say('rubric.panel', { code: indicator.code, name })}
      sx={{ borderLeft: { md: 1 }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'ledger.rule', md: 'ledger.rule' }, minWidth: 0 }}
    >
      <Box sx={{ position: 'sticky', top: 48 }}>
        <Stack
          direction="row"
          sx={{ alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'ledger.line', bgcolor: 'ledger.paper' }}
        >
          <Box component="span" sx={{ color: 'ledger.ink2', typography: 'body2' }}>
            {indicator.code}
          </Box>
          <Typography variant="h2" sx={{ minWidth: 0 }}>
            {name}
          </Typography>
          <Stack direction="row" sx={{ ml: 'auto', gap: 0.5 }}>
            <IconButton aria-label={say('rubric.previous')} onClick={() => onStep(-1)}>
              <Previous />
            </IconButton>
            <IconButton aria-label={say('rubric.next')} onClick={() => onStep(1)}>
              <Next />
            </IconButton>
            <IconButton aria-label={say('parts.close')} onClick={onClose}>
              <Close />
            </IconButton>
          </Stack>
        </Stack>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '288px minmax(0,1fr)' }, gap: 3, px: 2, py: 1.5 }}>
          <Facts rows={facts} />
          <Stack sx={{ minWidth: 0, gap: 2.5 }}>
            <MethodView indicator={indicator} elements={elements} />
            <ProfileChanges changes={profileChanges(profiles.map(said), indicator.code)} />
          </Stack>
        </Box>
      </Box>
    </Box>
  );
};
