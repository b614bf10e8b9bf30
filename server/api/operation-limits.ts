import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';

export const operationLimits = { aliases: 15, rootMutations: 5, directives: 15, tokens: 2000, errors: 10 } as const;

class OperationTooLarge extends DomainError {
  constructor(code: string, what: { zh: string; en: string }, measured: number, allowed: number) {
    super(
      'limit-exceeded',
      code,
      say(
        `查询用了 ${measured} 个${what.zh}，最多允许 ${allowed} 个。请分成几次。`,
        `The operation has ${measured} ${what.en}; ${allowed} are allowed. Split it.`,
      ),
      { measured, allowed },
    );
  }
}

const refuse = (context: ValidationContext, error: DomainError): void =>
  context.reportError(new GraphQLError(error.message, { originalError: error }));

const names = {
  aliases: ['TOO_MANY_ALIASES', say('别名', 'aliases')],
  directives: ['TOO_MANY_DIRECTIVES', say('指令', 'directives')],
  rootMutations: ['TOO_MANY_MUTATIONS', say('写操作', 'root mutations')],
} as const;

/** Counts what the document writes, once each. */
export const limitRule: ValidationRule = (context): ASTVisitor => {
  const counted = { aliases: 0, directives: 0, rootMutations: 0 };
  return {
    Field: (node) => void (counted.aliases += node.alias ? 1 : 0),
    Directive: () => void (counted.directives += 1),
    OperationDefinition: (node) => {
      if (node.operation === 'mutation') counted.rootMutations = Math.max(counted.rootMutations, node.selectionSet.selections.length);
    },
    Document: {
      leave: () => {
        for (const [key, [code, what]] of Object.entries(names) as [keyof typeof names, (typeof names)[keyof typeof names]][]) {
          if (counted[key] > operationLimits[key]) refuse(context, new OperationTooLarge(code, what, counted[key], operationLimits[key]));
        }
      },
    },
  };
};
