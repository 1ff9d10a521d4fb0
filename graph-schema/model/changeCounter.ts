/** The key of the one ChangeCounter node; the first migration makes it. */
export const CHANGE_COUNTER_ID = 'changes'

/**
 * Holds the change counter until the transaction ends; other writers wait on Neo4j, and conflict and try again on
 * the embedded engine. A query of its own, run before the value is read: Neo4j may read a property before it locks
 * the node, and a value read too early would give the same number twice.
 */
export const HOLD_CHANGE_COUNTER = `// HOLD_CHANGE_COUNTER
MATCH (counter:ChangeCounter {id: $counter})
SET counter.held = true`
