import { Loaded } from '../../layout/Loaded.js';
import { Headline } from '../scorecard/Headline.js';
import type { Scorecard } from '../scorecard/scorecard-shape.js';

/** The four figures of the last published scorecard, as they stand on the scorecard itself. */
export const OwnResult = ({ id }: { readonly id: string }) => (
  <Loaded<Scorecard> resource="scorecards" id={id}>
    {(card) => <Headline card={card} />}
  </Loaded>
);
