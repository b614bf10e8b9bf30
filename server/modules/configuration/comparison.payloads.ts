import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One difference of two versions.' })
export class VersionChange {
  @Field({ description: 'ADDED, REMOVED, CHANGED, or MOVED to another list or another place in its own.' })
  kind: string;

  @Field(() => [String], { description: 'Keys from the root of the document; entries of lists by their codes, as [code].' })
  path: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the category, item, indicator, profile, band … it is in; null for the document itself.',
  })
  entry: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that entry, in the caller’s language; null where it has none.' })
  name: string | null;

  @Field({
    description: 'What of it changed, through lists inside it, in the caller’s language; empty where the entry itself came, went or moved.',
  })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: 'As JSON text; of what moved the codes of where it stood. Null where there was none.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As JSON text; of what moved the codes of where it stands. Null where there is none.',
  })
  after: string | null;
}

@ObjectType({ description: 'What makes one version of another (版本比较).' })
export class VersionComparison {
  @Field({ description: 'Label of the version that was compared with.' })
  beforeLabel: string;

  @Field({ description: 'Label of the version that was compared.' })
  afterLabel: string;

  @Field(() => [VersionChange], { description: 'In the order of the later version; empty where both say the same.' })
  changes: readonly VersionChange[];
}
