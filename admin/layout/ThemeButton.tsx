import Dark from '@mui/icons-material/DarkModeOutlined';
import Light from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useSwitches } from './use-switches.js';

export const ThemeButton = () => {
  const { otherTheme, switchTheme, isDark } = useSwitches();
  return (
    <Tooltip title={otherTheme}>
      <IconButton aria-label={otherTheme} onClick={switchTheme}>
        {isDark ? <Light /> : <Dark />}
      </IconButton>
    </Tooltip>
  );
};
