import { useState } from 'react';
import { useGetList } from 'react-admin';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { RubricsQuery } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useRecord } from '../../providers/use-record.js';
import { ProfileMatrix } from './ProfileMatrix.js';
import { RubricIndicators } from './RubricIndicators.js';
import { allIndicators, itemsOf, type Rubric } from './rubric-shape.js';

type RubricRow = RubricsQuery['rubrics']['nodes'][number];
type Shown = 'indicators' | 'profiles';

const Loaded = ({ rubric }: { readonly rubric: Rubric }) => {
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

const One = ({ id }: { readonly id: string }) => {
  const { data, error, refetch } = useRecord<Rubric>('rubrics', id);
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  return data ? <Loaded rubric={data} /> : <GreyRows rows={16} />;
};

/** The rubric in force, read-only: the tree and one indicator, or the matrix of profiles. */
const RubricPage = () => {
  const say = useSay();
  const { data, error, refetch } = useGetList<RubricRow>('rubrics', { pagination: { page: 1, perPage: 50 } });
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows rows={16} />;
  const first = data[0];
  if (first) return <One id={first.id} />;
  return <PageHead title={say('frame.rubrics')} what={say('rubric.empty')} />;
};

export default RubricPage;
