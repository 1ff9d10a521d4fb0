import { GraphStore } from '../graph/GraphStore.ts'
export type X = GraphStore
