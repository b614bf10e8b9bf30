import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the console's operations, from the printed schema and the `.graphql` files beside the pages that use them. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'admin/**/*.graphql',
  generates: {
    'admin/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.js',
        strictScalars: true,
        scalars: { Decimal: 'string', Day: 'string', Instant: 'string', Json: 'unknown' },
      },
    },
  },
};

export default config;
