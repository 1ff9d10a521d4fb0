export const start = {
  title: 'Vad har andra kommuner gjort tillsammans med civilsamhället?',
  pageTitle: 'Samverkansnavet: goda exempel på samverkan med civilsamhället',
  description:
    'Sök bland goda exempel och strategier från Sveriges kommuner och regioner: vad de gjorde tillsammans med civilsamhället, vad det kostade och vad som inte fungerade.',
  lead: (practices: string, strategies: string) =>
    `Här finns ${practices} goda exempel och ${strategies} strategier från kommuner och regioner: vad de gjorde, vad det kostade och vad som inte fungerade. Varje uppgift har en källa, och kommuner som liknar din står först.`,
  queryLabel: 'Vad vill ni lösa?',
  queryHint: 'Ett behov, en målgrupp eller en samverkansform',
  municipalityLabel: 'Min kommun',
  municipalityHint: 'Avgör vilka som visas först',
  municipalityNone: 'Ingen vald',
  submit: 'Sök exempel',
  try: 'Prova:',
  trials: ['ensamhet bland äldre', 'föreningsbidrag', 'språkcafé', 'nattvandring', 'IOP', 'Fritidsbanken'],
  goals: {
    heading: 'De 17 målen i Agenda 2030',
    all: 'Alla mål',
    stated: 'målet står i källan',
    suggested: 'redaktionens förslag',
    note: 'Antal exempel. Ett exempel kan höra till flera mål.',
    count: (all: number, stated: number) =>
      `${String(all)} exempel, varav ${String(stated)} där målet står i källan`,
  },
  newest: {
    heading: 'Nyast i navet',
    order: 'efter källans datum',
    all: 'Alla exempel, nyast först',
  },
}
