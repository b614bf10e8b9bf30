import 'reflect-metadata';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, type Relation, Unique } from 'typeorm';
import { Children, Hidden, Shown } from '../../../server/graph/fields.js';
import { Edge, Masked, Noun, Sensitivity } from '../../../server/graph/model-options.js';
import { Tenant, to, within } from '../../../server/graph/tenant.js';

/** A small world of its own, so that the graph is tried on every kind of leaf and edge, whatever the product's nouns are. */
export enum IssueStatus {
  OPEN = 'OPEN',
  MENDED = 'MENDED',
  CLOSED = 'CLOSED',
}
registerEnumType(IssueStatus, { name: 'IssueStatus', description: 'How far an issue is.' });

const table = (name: string) => ({ name, schema: 'sample' });

@ObjectType({ description: 'Agencies that work together.' })
@Entity(table('alliance'))
@Noun({ expectedSize: 5, order: ['code'] })
export class Alliance extends Tenant {
  @Shown('public', 'text', 'Code.') code: string;
  @Shown('public', 'text', 'Name.') name: string;

  @Children('Membership', 'alliance', { expectedSize: 10 })
  memberships: unknown;

  @Children('Membership', 'alliance', { expectedSize: 60, current: ['valid_from', 'valid_to'], description: 'Memberships of today.' })
  members: unknown;
}

@ObjectType({ description: 'A unit under evaluation.' })
@Entity(table('agency'))
@Noun({ expectedSize: 40 })
export class Agency extends Tenant {
  @Shown('public', 'text', 'Code.') code: string;
  @Shown('public', 'text', 'Name.') name: string;
  @Shown('public', 'text', 'Field it works in.') sector: string;
  @Shown('public', 'int?', 'Place in lists; null for some.') position: number | null;
  @Hidden('id?') parentId: string | null;

  @ManyToOne(
    () => Agency,
    (agency) => agency.children,
  )
  @JoinColumn(to('parent_id'))
  parent: Relation<Agency> | null;

  @Children('Agency', 'parent', { expectedSize: 4 })
  children: unknown;

  @Children('Membership', 'agency', { expectedSize: 2 })
  memberships: unknown;

  @Children('Result', 'agency', { expectedSize: 72 })
  results: unknown;

  @Children('Issue', 'agency', {})
  issues: unknown;
}

@ObjectType({ description: 'That an agency belongs to an alliance for some time.' })
@Entity(table('membership'))
@Noun()
export class Membership extends Tenant {
  @Hidden('id') allianceId: string;
  @Hidden('id') agencyId: string;
  @Shown('public', 'day', 'First day.') validFrom: string;
  @Shown('public', 'day?', 'The day from which it no longer holds.') validTo: string | null;

  @ManyToOne(
    () => Alliance,
    (alliance) => alliance.memberships,
  )
  @JoinColumn(to('alliance_id'))
  alliance: Relation<Alliance>;

  @ManyToOne(
    () => Agency,
    (agency) => agency.memberships,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;
}

@ObjectType({ description: 'A version of what is measured.' })
@Entity(table('rubric'))
@Noun({ inForce: { path: [], namedBy: ['version', 'state'] } })
export class Rubric extends Tenant {
  @Shown('public', 'text', 'Label of the version.') version: string;
  @Shown('public', 'text', 'State.') state: string;

  @Children('Indicator', 'rubric', { expectedSize: 80 })
  indicators: unknown;
}

@ObjectType({ description: 'What is measured. Secret ones are hidden by a policy.' })
@Entity(table('indicator'))
@Noun({ expectedSize: 24, inForce: { path: ['rubric'], namedBy: ['rubric'] } })
export class Indicator extends Tenant {
  @Hidden('id') rubricId: string;
  @Shown('public', 'text', 'Code.') code: string;
  @Shown('public', 'decimal', 'Full marks.') fullMarks: string;
  @Hidden('boolean') isSecret: boolean;

  @ManyToOne(() => Rubric)
  @JoinColumn(to('rubric_id'))
  rubric: Relation<Rubric>;

  @Children('Result', 'indicator', { expectedSize: 40 })
  results: unknown;
}

@ObjectType({ description: 'Points of an agency on an indicator.' })
@Entity(table('result'))
@Index(['jurisdictionId', 'period'])
@Noun({ expectedSize: 100_000, isLarge: true, needs: ['period', 'agency'] })
export class Result extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') indicatorId: string;
  @Shown('public', 'text', 'Quarter.') period: string;
  @Shown('internal', 'decimal?', 'Points.') points: string | null;
  @Shown('internal', 'int', 'Rank.') rank: number;
  @Shown('internal', 'boolean?', 'Whether somebody looked.') isReviewed: boolean | null;
  @Shown('internal', 'text?', 'A remark.') note: string | null;

  @ManyToOne(
    () => Agency,
    (agency) => agency.results,
  )
  @JoinColumn(to('agency_id'))
  @Edge({ description: 'Whose points they are.' })
  agency: Relation<Agency>;

  @ManyToOne(
    () => Indicator,
    (indicator) => indicator.results,
  )
  @JoinColumn(to('indicator_id'))
  indicator: Relation<Indicator>;
}

@ObjectType({ description: 'A finding against an agency.' })
@Entity(table('issue'))
@Unique(['jurisdictionId', 'agencyId', 'id'])
@Noun()
export class Issue extends Tenant {
  @Hidden('id') agencyId: string;
  @Shown('internal', 'text', 'Title.') title: string;
  @Shown('internal', 'day', 'When it was found.') foundOn: string;
  @Shown('internal', 'instant?', 'When it was closed.') closedAt: Date | null;
  @Shown('internal', 'json?', 'Details.') details: unknown;

  @Field(() => IssueStatus, { description: 'How far it is.' })
  @Column('text')
  @Sensitivity('internal')
  status: IssueStatus;

  @Field(() => [String], { nullable: true, description: 'Words to find it by.' })
  @Column('text', { array: true, nullable: true })
  @Sensitivity('internal')
  tags: string[] | null;

  @ManyToOne(
    () => Agency,
    (agency) => agency.issues,
  )
  @JoinColumn(to('agency_id'))
  agency: Relation<Agency>;

  @Children('Action', 'issue', { expectedSize: 3 })
  actions: unknown;

  @OneToOne(
    () => Verdict,
    (verdict) => verdict.issue,
  )
  verdict: Relation<Verdict> | null;
}

@ObjectType({ description: 'What was done about an issue.' })
@Entity(table('action'))
@Noun()
export class Action extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') issueId: string;
  @Shown('internal', 'day', 'When it was done.') takenOn: string;

  @ManyToOne(
    () => Issue,
    (issue) => issue.actions,
  )
  @JoinColumn(within('issue_id'))
  issue: Relation<Issue>;
}

@ObjectType({ description: 'The one decision about an issue, if there is one.' })
@Entity(table('verdict'))
@Noun()
export class Verdict extends Tenant {
  @Hidden('id') agencyId: string;
  @Hidden('id') issueId: string;
  @Masked({ roles: ['DEPARTMENT'], twin: 'maskedJudge' })
  @Shown('personal', 'text', 'Who decided.')
  judge: string;
  @Shown('internal', 'text', 'Who decided, masked.') maskedJudge: string;

  @OneToOne(
    () => Issue,
    (issue) => issue.verdict,
  )
  @JoinColumn(within('issue_id'))
  issue: Relation<Issue>;
}

export const sampleModels = [Alliance, Agency, Membership, Rubric, Indicator, Result, Issue, Action, Verdict];
