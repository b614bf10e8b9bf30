import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { toScaled } from '../../core/decimal.js';
import type { RequestContext } from '../../core/request-context.js';
import { ExplanationService } from './explanation.service.js';
import { Explanation, LanguageChoice } from './explanation.types.js';

@Resolver()
export class ExplanationResolver {
  constructor(private readonly explanations: ExplanationService) {}

  @Query(() => Explanation, { description: 'Why a score is what it is. A score that the caller may not see is not found.' })
  async explanation(
    @Arg('scoreId', () => ID, { description: 'Id of the score.' }) scoreId: string,
    @Arg('language', () => LanguageChoice, { nullable: true, description: 'Of the sentences; the caller’s own unless given.' }) language:
      | LanguageChoice
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Explanation> {
    const explained = await this.explanations.explain(context, scoreId, language ?? context.language);
    const { points, fullMarks } = explained;
    const correctedSince = explained.correctedSince.map((entry) => ({ ...entry, used: scaled(entry.used), now: scaled(entry.now) }));
    return { ...explained, points: points === null ? null : BigInt(points), fullMarks: BigInt(fullMarks), correctedSince };
  }
}

const scaled = (value: string | null): bigint | null => (value === null ? null : toScaled(value));
