import type { CodegenConfig } from '@graphql-codegen/cli'
import { RESOLVER_MAPPERS } from './server/src/graphql/resolverMappers.ts'

const SCHEMA_TYPES = 'client/src/apollo/schemaTypes.generated.ts'

/** The client's schema types and documents: strict scalars, enums as unions, masked fragments. */
const clientTypes = {
  strictScalars: true,
  scalars: { ID: 'string' },
  enumType: 'string-literal',
  immutableTypes: true,
  useTypeImports: true,
  inlineFragmentTypes: 'mask',
  skipTypename: true,
  dedupeOperationSuffix: true,
} as const

/** The server's resolver types: what each resolver is given and has to answer. */
const resolverTypes = {
  strictScalars: true,
  scalars: { ID: 'string' },
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  disableDescriptions: true,
  contextType: './HubContext.ts#HubContext',
  mappers: RESOLVER_MAPPERS,
} as const

/** Generated files are committed. `npm run codegen` writes them anew after a change of the schema or a document. */
const config: CodegenConfig = {
  schema: 'graph-schema/sdl/*.graphql',
  importExtension: '.ts',
  generates: {
    'graph-schema/schema.graphql': { plugins: ['schema-ast'] },
    'server/src/graphql/resolverTypes.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: resolverTypes,
    },
    [SCHEMA_TYPES]: {
      plugins: ['typescript'],
      config: { ...clientTypes, enumsAsTypes: true, onlyOperationTypes: true, disableDescriptions: true },
    },
    'client/src/': {
      preset: 'near-operation-file',
      documents: 'client/src/**/*.graphql',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...clientTypes,
        documentMode: 'documentNode',
        dedupeFragments: true,
        optimizeDocumentNode: true,
      },
    },
  },
}

export default config
