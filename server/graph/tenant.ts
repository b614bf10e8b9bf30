import { Field, ID, ObjectType } from 'type-graphql';
import { type JoinColumnOptions, PrimaryColumn } from 'typeorm';
import { Sensitivity } from './model-options.js';

/** Every row of a tenant table: primary key (jurisdiction_id, id), the id a UUID v7. */
@ObjectType()
export abstract class Tenant {
  @PrimaryColumn('uuid', { name: 'jurisdiction_id' })
  jurisdictionId: string;

  @Field(() => ID, { description: 'UUID version 7: ids follow the time of creation.' })
  @PrimaryColumn('uuid')
  @Sensitivity('public')
  id: string;
}

const jurisdiction: JoinColumnOptions = { name: 'jurisdiction_id', referencedColumnName: 'jurisdictionId' };

/** Join columns of a relation within the jurisdiction. */
export const to = (column: string): JoinColumnOptions[] => [jurisdiction, { name: column, referencedColumnName: 'id' }];

/**
 * Join columns of a relation within the same agency and cycle: the parent declares UNIQUE (jurisdiction_id, agency_id, cycle_id, id),
 * so the child needs no keys of its own to agency and cycle.
 */
export const withinCycle = (column: string): JoinColumnOptions[] => [
  jurisdiction,
  { name: 'agency_id', referencedColumnName: 'agencyId' },
  { name: 'cycle_id', referencedColumnName: 'cycleId' },
  { name: column, referencedColumnName: 'id' },
];

/** For a relation whose key is implied by another one of the row. */
export const impliedKey = { createForeignKeyConstraints: false };

/** Join columns of a relation within the same agency: the parent declares UNIQUE (jurisdiction_id, agency_id, id). */
export const within = (column: string): JoinColumnOptions[] => [
  jurisdiction,
  { name: 'agency_id', referencedColumnName: 'agencyId' },
  { name: column, referencedColumnName: 'id' },
];
