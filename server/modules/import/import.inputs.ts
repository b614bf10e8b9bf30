import { Field, ID, InputType, Int } from 'type-graphql';

const key = '8 to 100 visible characters, such as a UUID. A repeat with the same key returns the first answer and does nothing again.';

@InputType({ description: 'Which batch, as it was last read.' })
export class ImportInput {
  @Field(() => ID, { description: 'Id of the batch.' })
  id: string;

  @Field(() => Int, { description: 'Its `version` when it was read; another one since is a conflict.' })
  version: number;

  @Field({ description: key })
  idempotencyKey: string;
}

@InputType({ description: 'How one column is read.' })
export class ImportColumnInput {
  @Field({ description: 'Letter of the column, such as B, or its header.' })
  column: string;

  @Field(() => String, { nullable: true, description: 'Field of the kind, such as agency; null leaves the column out.' })
  field?: string | null;
}

@InputType({ description: 'Which batch to check again, and how its columns are to be read.' })
export class CheckImportInput extends ImportInput {
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Columns whose headers do not say what they are; the others are recognised. Left out: as the batch has it.',
  })
  mapping?: ImportColumnInput[] | null;
}

@InputType({ description: 'Which batch to undo, and why.' })
export class UndoImportInput extends ImportInput {
  @Field({ description: 'Why, 2 to 500 characters; kept with the batch and in the audit trail.' })
  reason: string;
}
