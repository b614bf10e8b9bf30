import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to, within } from '../../graph/tenant.js';
import { Cycle } from '../cycle/cycle.model.js';
import { SupersededScorecard } from './superseded-scorecard.model.js';

@ObjectType({
  description: 'What a superseded scorecard was worked out from, so that its digits still replay. The department alone reads it.',
})
@Entity('superseded_evidence')
@Unique('superseded_evidence_once', ['jurisdictionId', 'supersededScorecardId'])
@Index('superseded_evidence_by_cycle', ['jurisdictionId', 'cycleId'])
@Noun({ many: 'supersededEvidences', expectedSize: 50 })
export class SupersededEvidence extends Tenant {
  @Hidden('id') cycleId: string;
  @Hidden('id') agencyId: string;
  @Hidden('id') supersededScorecardId: string;
  @Shown('internal', 'text', 'SHA-256 of the canonical inputs, in hexadecimal.') inputHash: string;
  @Shown('internal', 'json', 'Facts, marks, duties and the attributes of the agency, as they were read.') inputs: unknown;
  @Shown('sensitive', 'json', 'Values of the peer group, or `sameAs` the scorecard that holds them.') peerValues: unknown;

  @ManyToOne(() => Cycle)
  @JoinColumn(to('cycle_id'))
  cycle: Relation<Cycle>;

  @ManyToOne(() => SupersededScorecard)
  @JoinColumn(within('superseded_scorecard_id'))
  supersededScorecard: Relation<SupersededScorecard>;
}
