import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { impliedKey, Tenant, to, withinCycle } from '../../graph/tenant.js';
import { Cycle } from '../cycle/cycle.model.js';
import { Scorecard } from './scorecard.model.js';

@ObjectType({
  description:
    'What an evaluation read for one scorecard: facts, marks and duties, and the peers’ values that ranks used. A replay uses these and nothing else.',
})
@Entity('evaluation_input')
@Unique('evaluation_input_once', ['jurisdictionId', 'scorecardId'])
@Index('evaluation_input_by_cycle', ['jurisdictionId', 'cycleId', 'scorecardId'])
@Noun({ expectedSize: 100 })
export class EvaluationInput extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Hidden('id') scorecardId: string;
  @Shown('internal', 'text', 'SHA-256 of the canonical inputs, in hexadecimal.') inputHash: string;
  @Shown('internal', 'json', 'Facts, marks, duties and the attributes of the agency, as they were read.') inputs: unknown;
  @Shown('sensitive', 'json', 'Values of the peer group, where a method or a rank compares with them.') peerValues: unknown;

  @ManyToOne(() => Cycle, impliedKey)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => Scorecard)
  @JoinColumn(withinCycle('scorecard_id'))
  scorecard: Relation<Scorecard>;
}
