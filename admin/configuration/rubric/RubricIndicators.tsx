import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { IndicatorDrawer } from './IndicatorDrawer.js';
import { RubricTree } from './RubricTree.js';
import { allIndicators, type DataElement, type Rubric } from './rubric-shape.js';

const useElements = (): ReadonlyMap<string, DataElement> => {
  const { data } = useGetList<DataElement>('dataElements', { pagination: { page: 1, perPage: 200 } });
  return useMemo(() => new Map((data ?? []).map((element) => [element.code, element])), [data]);
};

/** Tree on the left, one indicator on the right. */
export const RubricIndicators = ({ rubric }: { readonly rubric: Rubric }) => {
  const say = useSay();
  const elements = useElements();
  const indicators = useMemo(() => allIndicators(rubric), [rubric]);
  const [chosen, setChosen] = useState<string | undefined>(indicators[0]?.id);
  const place = indicators.findIndex(({ id }) => id === chosen);
  const indicator = indicators[place];
  const step = (by: 1 | -1) => setChosen(indicators[(place + by + indicators.length) % indicators.length]?.id);
  const choose = (id: string) => indicators.some((entry) => entry.id === id) && setChosen(id);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '400px minmax(0,1fr)' }, flex: 1 }}>
      <RubricTree rubric={rubric} chosen={chosen} onChoose={choose} />
      {indicator ? (
        <IndicatorDrawer {...{ indicator, elements }} profiles={rubric.profiles.nodes} onStep={step} onClose={() => setChosen(undefined)} />
      ) : (
        <Empty what={say('rubric.choose')} />
      )}
    </Box>
  );
};
