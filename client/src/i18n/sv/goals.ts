/** The 17 goals and the page of one goal. */
export const goals = {
  list: {
    title: 'De 17 målen i Agenda 2030',
    crumb: 'Mål',
    lead: 'Hur många exempel som hör till varje mål. Där målet står i källan är stapeln fylld; där redaktionen föreslår det är den tom och streckad.',
    description:
      'De 17 globala målen och hur många exempel på samverkan med civilsamhället som hör till varje mål: angivna i källan och föreslagna av redaktionen.',
    columns: { goal: 'Mål', stated: 'Står i källan', suggested: 'Redaktionens förslag' },
    note: 'Källorna nämner oftast Agenda 2030 som helhet och sällan ett enskilt mål. Ett exempel kan höra till flera mål och räknas en gång per mål.',
    un: 'Målen har fastställts av FN:s generalförsamling. Färgerna är FN:s; märkena är våra egna.',
  },
  page: {
    title: (number: number, name: string) => `Mål ${String(number)}: ${name}`,
    description: (number: number, name: string, count: number) =>
      `Mål ${String(number)} i Agenda 2030, ${name}: ${String(count)} exempel på samverkan med civilsamhället, strategier och delmål.`,
    lead: (stated: number, suggested: number) =>
      `Målet står i källan för ${String(stated)} exempel. Redaktionen föreslår det för ${String(suggested)} till.`,
    readMore: 'Läs om målet på globalamalen.se',
    iri: 'FN:s beteckning',
    practices: 'Exempel',
    strategies: 'Strategier',
    targets: 'Delmål',
    targetsNote: (count: number) =>
      count === 1
        ? 'Den svenska titeln på ett delmål är inte avstämd mot en officiell källa. Det är märkt ”ej avstämd”.'
        : `De svenska titlarna på ${String(count)} delmål är inte avstämda mot en officiell källa. De är märkta ”ej avstämd”.`,
    unchecked: 'ej avstämd',
    oftenRelevant: 'ofta aktuellt i samverkan med civilsamhället, enligt redaktionen',
    noStatedPractices: 'I ingen källa som navet har läst står det här målet utskrivet för ett exempel.',
    noSuggestedPractices: 'Redaktionen föreslår målet för inget exempel.',
    noStatedStrategies: 'Ingen strategi i navet nämner målet.',
    noSuggestedStrategies: 'Redaktionen föreslår målet för ingen strategi.',
    all: (number: number) => `Sök bland alla exempel för mål ${String(number)}`,
    neighbours: 'Målet före och målet efter',
  },
}
