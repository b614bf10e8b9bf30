import { useGetList } from 'react-admin';
import type { RubricsQuery } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Loaded } from '../../layout/Loaded.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { RubricView } from './RubricView.js';
import type { Rubric } from './rubric-shape.js';

type RubricRow = RubricsQuery['rubrics']['nodes'][number];

/** The rubric in force. */
const RubricPage = () => {
  const say = useSay();
  const { data, error, refetch } = useGetList<RubricRow>('rubrics', { pagination: { page: 1, perPage: 50 } });
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows rows={16} />;
  const first = data[0];
  if (first)
    return (
      <Loaded<Rubric> resource="rubrics" id={first.id}>
        {(rubric) => <RubricView rubric={rubric} />}
      </Loaded>
    );
  return <PageHead title={say('frame.rubrics')} what={say('rubric.empty')} />;
};

export default RubricPage;
