/** The page of one form of cooperation, and the list of all forms. */
export const formSv = {
  list: {
    title: 'Samverkansformer',
    lead: 'Så kan det offentliga och civilsamhället samverka. Varje exempel i navet har en form.',
    description:
      'Former för samverkan mellan det offentliga och civilsamhället: vad de betyder, hur många exempel som finns och när de började.',
    count: (count: number) => `${String(count)} exempel`,
    other: 'Övriga former',
  },
  page: {
    description: (name: string, count: number) =>
      `${name}: vad formen betyder, ${String(count)} exempel på den, vilka som använder den och när de började.`,
    alsoCalled: 'Kallas också',
    noDefinition: 'Formen har ingen definition i navets ordlista ännu.',
    lead: (count: number, runners: number) =>
      runners === 1
        ? `${String(count)} exempel i navet har den här formen. De drivs av en enda part.`
        : `${String(count)} exempel i navet har den här formen. De drivs av ${String(runners)} parter.`,
    none: 'Navet känner inte till något exempel med den här formen ännu.',
    practices: 'Exempel',
    all: (count: number) => `Sök bland alla ${String(count)}`,
    newest: (count: number) => `De ${String(count)} vars källor är nyast.`,
    runners: 'Vilka använder formen',
    runnersNote: 'Kommuner, regioner och andra som driver exempel med formen, med antal exempel.',
    allRunners: (count: number) => `Visa alla ${String(count)}`,
    firstRunners: (shown: number, count: number) => `De första ${String(shown)} av ${String(count)}.`,
    documents: 'Dokument av samma slag',
    documentsNote: 'Strategier i navet vars dokument är av typen med samma namn som formen.',
  },
}

export type FormMessages = typeof formSv
