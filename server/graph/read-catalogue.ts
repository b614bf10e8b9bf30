import { DataSource, type EntityMetadata } from 'typeorm';
import { Catalogue, type Edge, type Leaf, type Noun, present } from './catalogue.js';
import { defaultPage } from './limits.js';
import { edgeOptionsOf, inForceOf, nounOptionsOf } from './model-options.js';
import { identifierOf, lowerFirst, pluralOf } from './naming.js';
import { readLeaves } from './read-leaves.js';

type Column = EntityMetadata['columns'][number];
type Relation = EntityMetadata['relations'][number];
type Growing = Noun & { readonly toOne: Map<string, Edge>; readonly toMany: Map<string, Edge> };

/** Reads the models' metadata once: columns and joins from TypeORM, names and types from type-graphql. Needs no database. */
export async function readCatalogue(models: readonly Function[]): Promise<Catalogue> {
  const source = new DataSource({ type: 'postgres', entities: [...models] });
  await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  const enums = new Set<string>();
  const nouns = new Map<string, Growing>();
  const entities = source.entityMetadatas.filter((entity) => !entity.isJunction);
  for (const entity of entities) nouns.set(entity.name, readNoun(entity, readLeaves(entity, source, enums)));
  for (const entity of entities) connect(entity, nouns);
  for (const noun of nouns.values()) assertInForce(noun);
  return new Catalogue(nouns, enums);
}

function readNoun(entity: EntityMetadata, leaves: ReadonlyMap<string, Leaf>): Growing {
  const model = entity.target as Function;
  const options = nounOptionsOf(model);
  const one = options.one ?? lowerFirst(entity.name);
  const order = options.order ?? [];
  for (const name of order) if (!leaves.has(name)) throw new Error(`${entity.name}: ordered by ${name}, which is no field of it`);
  return {
    name: entity.name,
    one,
    many: options.many ?? pluralOf(one),
    model,
    table: [entity.schema, entity.tableName].flatMap((part) => (part ? [identifierOf(part)] : [])).join('.'),
    expectedSize: options.expectedSize ?? defaultPage,
    order,
    isLarge: options.isLarge ?? false,
    needs: options.needs ?? [],
    inForce: inForceOf(model),
    scenario: options.scenario,
    indexed: indexedColumns(entity),
    leaves,
    toOne: new Map(),
    toMany: new Map(),
  };
}

/** The path to the state must exist: a slip would otherwise show at the first query. */
function assertInForce(noun: Noun): void {
  if (!noun.inForce) return;
  const end = noun.inForce.path.reduce((at, name) => present(at.toOne, name).target, noun);
  if (!end.leaves.has('state')) throw new Error(`${noun.name} is in force by the state of ${end.name}, which has none`);
}

function indexedColumns(entity: EntityMetadata): Set<string> {
  const lists = [entity.primaryColumns, ...entity.indices.map((index) => index.columns), ...entity.uniques.map((unique) => unique.columns)];
  const leading = (columns: readonly Column[]) => columns.map((column) => column.databaseName).find((name) => name !== 'jurisdiction_id');
  return new Set(lists.flatMap((columns) => leading(columns) ?? []));
}

function connect(entity: EntityMetadata, nouns: ReadonlyMap<string, Growing>): void {
  const self = present(nouns, entity.name);
  for (const relation of entity.relations) {
    const isOwner = relation.isManyToOne || relation.isOneToOneOwner;
    const owner = isOwner ? relation : relation.inverseRelation;
    if (!owner || relation.isManyToMany)
      throw new Error(`${entity.name}.${relation.propertyName}: a relation needs its own columns, here or on the other side`);
    const edges = relation.isOneToMany ? self.toMany : self.toOne;
    if (self.leaves.has(relation.propertyName)) throw new Error(`${entity.name}.${relation.propertyName} is both a field and a relation`);
    edges.set(relation.propertyName, {
      name: relation.propertyName,
      target: present(nouns, relation.inverseEntityMetadata.name),
      pairs: pairsOf(owner, isOwner),
      // relation.isNullable is always true: the join columns decide
      isRequired: isOwner && owner.joinColumns.every((column) => !column.isNullable),
      ...{ description: undefined, expectedSize: undefined, current: undefined, ...edgeOptionsOf(self.model, relation.propertyName) },
    });
  }
}

function pairsOf(owner: Relation, isOwner: boolean): [string, string][] {
  return owner.joinColumns.map((column) => {
    const referenced = column.referencedColumn?.databaseName ?? 'id';
    return isOwner ? [column.databaseName, referenced] : [referenced, column.databaseName];
  });
}
