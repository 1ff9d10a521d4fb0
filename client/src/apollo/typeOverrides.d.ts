import type { GraphQLCodegenDataMasking } from '@apollo/client/masking'

/** Masked fragments get the types that the code generator writes. */
declare module '@apollo/client' {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
