/**
 * The same word means different ranks in different municipalities; `broader` of the vocabulary's document types says
 * where the hub places each on its small common scale.
 */
export const DOCUMENT_TYPE_RANKS: ReadonlyMap<string, string> = new Map([
  ['varde', 'VALUE'],
  ['inriktning', 'DIRECTION'],
  ['handling', 'ACTION'],
  ['regel', 'RULE'],
  ['avtal', 'AGREEMENT'],
  ['beslut', 'DECISION'],
  ['underlag', 'BASIS'],
])
