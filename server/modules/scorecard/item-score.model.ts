import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { impliedKey, Tenant, to, withinCycle } from '../../graph/tenant.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Item } from '../rubric/item.model.js';
import { Scorecard } from './scorecard.model.js';

@ObjectType({ description: 'Published points of one item on one scorecard; the next level is worked out from them.' })
@Entity('item_score')
@Unique('item_score_once', ['jurisdictionId', 'scorecardId', 'itemId'])
@Index('item_score_by_cycle', ['jurisdictionId', 'cycleId', 'scorecardId'])
@Noun({ expectedSize: 200 })
export class ItemScore extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Hidden('id') scorecardId: string;
  @Hidden('id') itemId: string;
  @Shown('internal', 'decimal?', 'Points; null where nothing in it was scored.') points: string | null;
  @Shown('internal', 'decimal', 'Full marks for this agency.') fullMarks: string;

  @ManyToOne(() => Cycle, impliedKey)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(
    () => Scorecard,
    (scorecard) => scorecard.itemScores,
  )
  @JoinColumn(withinCycle('scorecard_id'))
  scorecard: Relation<Scorecard>;

  @ManyToOne(() => Item)
  @JoinColumn(to('item_id'))
  item: Relation<Item>;
}
