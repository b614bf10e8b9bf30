import { ObjectType } from 'type-graphql';
import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { AdministrativeLevel } from './administrative-level.model.js';
import { Sector } from './sector.model.js';

const byCode = (column: string, target: string) => [
  { name: 'jurisdiction_id', referencedColumnName: 'jurisdictionId' },
  { name: column, referencedColumnName: target },
];

@ObjectType({
  description: 'A unit under evaluation (机关单位): the tenant. The directory of agencies is open to everyone in the jurisdiction.',
})
@Entity('agency')
@Unique('agency_code_once', ['jurisdictionId', 'code'])
@Index('agency_by_sort_key', ['jurisdictionId', 'sortKey', 'id'])
@Index('agency_by_parent', ['jurisdictionId', 'parentId'])
@Noun({ expectedSize: 100 })
export class Agency extends Tenant {
  @Shown('public', 'text', 'Code, unique in the jurisdiction.') code: string;
  @Shown('public', 'text', 'Chinese name.') name: string;
  @Shown('public', 'text', 'English label.') nameEn: string;
  @Shown('public', 'text', 'Pinyin of the name, for order and search.') sortKey: string;
  @Shown('public', 'text', 'Code of the sector (领域).') sector: string;
  @Shown('public', 'text', 'Code of the administrative level (单位层级).') administrativeLevel: string;
  @Shown('public', 'text?', 'Where it stands: a neighbourhood or district; null where not recorded.') place: string | null;

  @Hidden('id?') parentId: string | null;

  @ManyToOne(
    () => Sector,
    (sector) => sector.agencies,
  )
  @JoinColumn(byCode('sector', 'code'))
  sectorEntry: Relation<Sector>;

  @ManyToOne(
    () => AdministrativeLevel,
    (level) => level.agencies,
  )
  @JoinColumn(byCode('administrative_level', 'code'))
  administrativeLevelEntry: Relation<AdministrativeLevel>;

  @ManyToOne(
    () => Agency,
    (agency) => agency.children,
  )
  @JoinColumn(to('parent_id'))
  parent: Relation<Agency> | null;

  @Children('Agency', 'parent', { expectedSize: 5 })
  children: unknown;

  @Children('AllianceMembership', 'agency', { expectedSize: 2 })
  memberships: unknown;

  @Children('Person', 'agency', { expectedSize: 10 })
  persons: unknown;

  @Children('Participation', 'agency', { expectedSize: 3 })
  participations: unknown;

  @Children('Scorecard', 'agency', { expectedSize: 3 })
  scorecards: unknown;

  @Children('Fact', 'agency', { expectedSize: 200 })
  facts: unknown;
}
