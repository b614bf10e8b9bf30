import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Category } from '../rubric/category.model.js';
import { Indicator } from '../rubric/indicator.model.js';
import { Item } from '../rubric/item.model.js';

@ObjectType({
  description:
    'Figures of a group of agencies in a published cycle (周期统计), as shares of full marks in percent, so that agencies with different full marks compare. A group too small to compare has no row, nor has one indicator of an item in which not everybody is scored on the same ones. They are written at publication and stay as they were then: corrections leave them.',
})
@Entity('cycle_statistic')
@Index('cycle_statistic_of_all_once', ['jurisdictionId', 'cycleId', 'level', 'code'], { unique: true, where: `group_kind = 'ALL'` })
@Index('cycle_statistic_of_group_once', ['jurisdictionId', 'cycleId', 'level', 'code', 'peerGroup'], {
  unique: true,
  where: `group_kind = 'PEER_GROUP'`,
})
@Check('cycle_statistic_level_known', `level in ('TOTAL','CATEGORY','ITEM','INDICATOR')`)
@Check(
  'cycle_statistic_of_its_level',
  `(level = 'CATEGORY') = (category_id is not null) and (level = 'ITEM') = (item_id is not null) and (level = 'INDICATOR') = (indicator_id is not null)`,
)
@Check('cycle_statistic_group_known', `group_kind in ('ALL','PEER_GROUP') and (group_kind = 'PEER_GROUP') = (peer_group is not null)`)
@Check('cycle_statistic_large_enough', 'minimum_others >= 3 and agency_count > minimum_others')
@Check(
  'cycle_statistic_quartiles_of_many',
  `(lower_quartile is null) = (upper_quartile is null) and (lower_quartile is null or agency_count > quartile_others)`,
)
@Noun({ expectedSize: 300, order: ['level', 'groupKind', 'peerGroup'] })
export class CycleStatistic extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id?') categoryId: string | null;
  @Hidden('id?') itemId: string | null;
  @Hidden('id?') indicatorId: string | null;
  @Shown('internal', 'text', 'TOTAL, CATEGORY, ITEM or INDICATOR.') level: string;
  @Shown('internal', 'text', 'Code of the category, item or indicator; TOTAL for the total.') code: string;
  @Shown('internal', 'text', 'ALL agencies that were assessed, or one PEER_GROUP.') groupKind: string;
  @Shown('internal', 'text?', 'Code of the peer group; null for all agencies.') peerGroup: string | null;
  @Shown('internal', 'int', 'Agencies of the group that are scored here.') agencyCount: number;
  @Shown('internal', 'decimal', 'Mean share of full marks in percent, rounded to two decimals.') mean: string;
  @Shown('internal', 'decimal', 'Median share of full marks in percent, rounded to two decimals.') median: string;
  @Shown('internal', 'decimal?', 'Lower quartile in percent; null where the group is too small for quartiles.') lowerQuartile:
    | string
    | null;
  @Shown('internal', 'decimal?', 'Upper quartile in percent; null where the group is too small for quartiles.') upperQuartile:
    | string
    | null;
  @Shown('internal', 'int', 'Other scored agencies that each one had to have for a figure to be written.') minimumOthers: number;
  @Shown('internal', 'int', 'Other scored agencies that each one had to have for quartiles to be written.') quartileOthers: number;

  @ManyToOne(
    () => Cycle,
    (cycle) => cycle.statistics,
  )
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Category)
  @JoinColumn(to('category_id'))
  category: Relation<Category> | null;

  @ManyToOne(() => Item)
  @JoinColumn(to('item_id'))
  item: Relation<Item> | null;

  @ManyToOne(() => Indicator)
  @JoinColumn(to('indicator_id'))
  indicator: Relation<Indicator> | null;
}
