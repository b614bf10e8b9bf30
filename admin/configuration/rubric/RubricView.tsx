import { useState } from 'react';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { ProfileMatrix } from './ProfileMatrix.js';
import { RubricIndicators } from './RubricIndicators.js';
import { allIndicators, itemsOf, type Rubric } from './rubric-shape.js';

type Shown = 'indicators' | 'profiles';

/** One version of the rubric, read-only: the tree and one indicator, or the matrix of profiles. */
export const RubricView = ({ rubric }: { readonly rubric: Rubric }) => {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('indicators');
  const name = nameIn(language, rubric.name, rubric.nameEn);
  const what = say('rubric.what', {
    categories: rubric.categories.nodes.length,
    items: itemsOf(rubric).length,
    indicators: allIndicators(rubric).length,
    full: score(rubric.fullMarks),
  });
  const isInForce = rubric.state === 'IN_FORCE';
  return (
    <>
      <PageHead
        title={say('rubric.titleVersion', { name, version: rubric.version })}
        what={what}
        marks={
          <Status tone={isInForce ? 'ok' : 'idle'} isTinted>
            {say(`rubric.state.${rubric.state}` as MessageKey)}
          </Status>
        }
      >
        <TabBar
          label={say('rubric.views')}
          value={shown}
          onChange={setShown}
          tabs={[
            { key: 'indicators', label: say('rubric.viewIndicators') },
            { key: 'profiles', label: say('rubric.viewProfiles') },
          ]}
        />
      </PageHead>
      <View name={shown}>{shown === 'indicators' ? <RubricIndicators rubric={rubric} /> : <ProfileMatrix rubric={rubric} />}</View>
    </>
  );
};
