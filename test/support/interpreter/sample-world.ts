import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type ExecutionResult, execute, type OperationDefinitionNode, parse, validate } from 'graphql';
import pg from 'pg';
import { Arg, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { DatabaseRole } from '../../../server/core/role.js';
import { buildSchema } from '../../../server/graph/build-schema.js';
import type { Catalogue } from '../../../server/graph/catalogue.js';
import { compiledData } from '../../../server/graph/compiled-data.js';
import type { GraphAccess } from '../../../server/graph/graph-access.js';
import { defaultLimits, type GraphLimits } from '../../../server/graph/limits.js';
import type { Bound } from '../../../server/graph/plan.js';
import { Plans } from '../../../server/graph/plans.js';
import { readCatalogue } from '../../../server/graph/read-catalogue.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { Alliance, sampleModels } from './sample-models.js';
import { ownJurisdiction, type SampleRows, sampleRows } from './sample-rows.js';

@Resolver()
class Greetings {
  @Query(() => String, { description: 'A root field that no noun answers.' })
  greeting(@Arg('times', () => Int, { description: 'How often.' }) times: number): string {
    return 'hello '.repeat(times).trim();
  }

  @Mutation(() => Alliance, { description: 'Answers with an object of its own.' })
  rename(@Arg('name', { description: 'The new name.' }) name: string): Partial<Alliance> {
    return { id: '7', code: 'C', name };
  }
}

/** The sample's policies: secret indicators are hidden from everyone; analysts read neither judges nor actions. */
export const sampleAccess: GraphAccess = {
  canReadNoun: (role, noun) => role !== 'ANALYST' || noun !== 'Action',
  canReadColumn: (role, noun, leaf) => role !== 'ANALYST' || `${noun}.${leaf}` !== 'Verdict.judge',
  readsAllOf: (_source, _edge, target) => target !== 'Indicator',
};

const columns: Readonly<Record<string, string>> = {
  alliance: 'code text, name text',
  agency: 'code text, name text, sector text, position int, parent_id uuid',
  membership: 'alliance_id uuid, agency_id uuid, valid_from date, valid_to date',
  rubric: 'version text, state text',
  indicator: 'rubric_id uuid, code text, full_marks bigint, is_secret boolean',
  result: 'agency_id uuid, indicator_id uuid, period text, points bigint, rank int, is_reviewed boolean, note text',
  issue: 'agency_id uuid, title text, found_on date, closed_at timestamptz(3), details jsonb, status text, tags text[]',
  action: 'agency_id uuid, issue_id uuid, taken_on date',
  verdict: 'agency_id uuid, issue_id uuid, judge text, masked_judge text',
};

const tablesOf = (reader: string): string =>
  Object.entries(columns)
    .map(([name, list]) => {
      const secret = name === 'indicator' ? ' and not is_secret' : '';
      return `create table sample.${name} (jurisdiction_id uuid, id uuid, ${list}, primary key (jurisdiction_id, id));
        alter table sample.${name} enable row level security;
        create policy own on sample.${name} for select to ${reader} using (jurisdiction_id='${ownJurisdiction}'${secret});`;
    })
    .join('\n');

/** The sample models on a real database, asked as a role under row security. */
export class SampleWorld {
  private constructor(
    private readonly database: TestDatabase,
    private readonly pool: pg.Pool,
    readonly graph: { readonly catalogue: Catalogue; readonly schema: GraphQLSchema },
    /** with PostgreSQL's day, on which dated rows depend */
    readonly stored: { readonly rows: SampleRows; readonly today: string },
  ) {}

  get catalogue(): Catalogue {
    return this.graph.catalogue;
  }

  get schema(): GraphQLSchema {
    return this.graph.schema;
  }

  private get reader(): string {
    return `${this.database.name}_reader`;
  }

  static async open(): Promise<SampleWorld> {
    const database = await createTestDatabase();
    const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    const reader = `${database.name}_reader`;
    await pool.query(`create schema sample; create role ${reader}; ${tablesOf(reader)}
      grant usage on schema sample to ${reader}; grant select on all tables in schema sample to ${reader}`);
    const today = (await pool.query<{ today: string }>('select current_date::text as today')).rows[0]?.today ?? '';
    const all = sampleRows(today);
    for (const [name, rows] of all) {
      await pool.query(`insert into sample.${name} select * from jsonb_populate_recordset(null::sample.${name}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    const catalogue = await readCatalogue(sampleModels);
    const schema = await buildSchema({ catalogue, access: sampleAccess, resolvers: [Greetings], models: sampleModels });
    return new SampleWorld(database, pool, { catalogue, schema }, { rows: all, today });
  }

  plans(limits: Partial<GraphLimits> = {}): Plans {
    return new Plans(this.schema, this.catalogue, sampleAccess, { ...defaultLimits, cost: 1_000_000, ...limits });
  }

  /** Binds an operation as a server does, without sending it. */
  bind(plans: Plans, query: string, variables: Record<string, unknown> = {}, role: DatabaseRole = 'DEPARTMENT'): Bound {
    const document = parse(query);
    const [error] = validate(this.schema, document);
    if (error) throw error;
    return plans.bind(
      plans.operation(document, document.definitions.find((each) => each.kind === 'OperationDefinition') as OperationDefinitionNode),
      role,
      variables,
    );
  }

  /** The text of `data`. */
  async text(plans: Plans, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    return this.send(this.bind(plans, query, variables));
  }

  /** The text of `data`, parsed; the caller names the shape its query asks for. */
  async data<Data = Readonly<Record<string, unknown>>>(
    plans: Plans,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    return JSON.parse(await this.text(plans, query, variables)) as Data;
  }

  /** The ordinary way: the same SQL, walked by graphql-js. */
  async ordinary(plans: Plans, query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
    const rootValue = compiledData(await this.text(plans, query, variables));
    return execute({ schema: this.schema, document: parse(query), variableValues: variables, rootValue });
  }

  async send({ plan, values }: Pick<Bound, 'values'> & { plan: { text: string; name?: string } }): Promise<string> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin read only; set local role ${this.reader}`);
      const answer = await client.query<[string]>({ name: plan.name, text: plan.text, values: [...values], rowMode: 'array' });
      return answer.rows[0]?.[0] ?? '';
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  /** As the owner, who sees everything. */
  owner<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<Row>> {
    return this.pool.query<Row>(text, values);
  }

  async close(): Promise<void> {
    await this.pool.query(`drop owned by ${this.reader}; drop role ${this.reader}`);
    await this.pool.end();
    await this.database.drop();
  }
}
