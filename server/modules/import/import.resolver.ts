import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/request-context.js';
import { Job } from '../job/job.model.js';
import { CheckImportInput, ImportInput, UndoImportInput } from './import.inputs.js';
import { type ImportAnswer, ImportService } from './import.service.js';
import { ImportBatch } from './import-batch.model.js';

@ObjectType({ description: 'Answer of the commands on imports.' })
class ImportPayload implements ImportAnswer {
  @Field(() => ImportBatch, { nullable: true, description: 'The batch.' })
  importBatch: { id: string } | null;

  @Field(() => Job, {
    nullable: true,
    description: 'The job that does it; ask for it again to see its progress. Null where nothing has to be waited for.',
  })
  job: { id: string } | null;
}

const which = { description: 'Which batch.' };

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportPayload, {
    description:
      'Checks the file of a batch again (重新检查) as a job of kind IMPORT_CHECK, with another mapping or after the data it refers to were mended. Nothing is written but the report.',
  })
  checkImport(@Arg('input', () => CheckImportInput, which) input: CheckImportInput, @Ctx() context: RequestContext): Promise<ImportAnswer> {
    return this.imports.check(context, input);
  }

  @Mutation(() => ImportPayload, {
    description:
      'Writes the rows of a batch that is CHECKED (导入) as a job of kind IMPORT_COMMIT: everything is checked again and written in one transaction, or nothing.',
  })
  commitImport(@Arg('input', () => ImportInput, which) input: ImportInput, @Ctx() context: RequestContext): Promise<ImportAnswer> {
    return this.imports.commit(context, input);
  }

  @Mutation(() => ImportPayload, {
    description:
      'Undoes a batch that is COMMITTED (撤销导入) as a job of kind IMPORT_UNDO: what it inserted is removed (facts are withdrawn), what it changed is put back. Fails with what is in the way where something refers to it or was changed since.',
  })
  undoImport(@Arg('input', () => UndoImportInput, which) input: UndoImportInput, @Ctx() context: RequestContext): Promise<ImportAnswer> {
    return this.imports.undo(context, input);
  }

  @Mutation(() => ImportPayload, {
    description: 'Discards a batch that was never committed (放弃), and its file with it. Its record stays in the history.',
  })
  discardImport(@Arg('input', () => ImportInput, which) input: ImportInput, @Ctx() context: RequestContext): Promise<ImportAnswer> {
    return this.imports.discard(context, input);
  }
}
