/** Words about facts and their standing, the same on every page. */
export const facts = {
  notStated: 'anges inte',
  notRead: 'Ej läst',
  stated: 'Står i källan',
  suggested: 'Redaktionens förslag',
  goalNumber: (number: number) => `Mål ${String(number)},`,
  decided: 'Beslutat',
  proposed: 'Förslag',
  completeness: (present: number, total: number) => `${String(present)} av ${String(total)} uppgifter finns`,
  confirmation: {
    NONE: 'Ingen part har bekräftat ännu',
    BODY: 'Bekräftad av kommunen',
    ASSOCIATION: 'Bekräftad av föreningen',
    BOTH: 'Bekräftad av båda',
    DISPUTED: 'Parterna ser olika på resultatet',
  },
  sourceCompleteness: {
    COMPLETE: 'hela adressen finns',
    PARTIAL: 'bara en del av adressen finns',
    DOCUMENT: 'adress saknas, handlingen kan begäras ut',
    TITLE_ONLY: 'bara titeln är känd',
  },
  freshness: {
    fresh: 'från i år eller i fjol',
    middle: 'två till fyra år gammal',
    old: 'äldre än fyra år',
  },
  checked: (date: string) => `Kontrollerad ${date}`,
  notChecked: 'Inte kontrollerad ännu',
  historyHeading: 'Historik i navet',
  history: { CREATED: 'tillkom i navet', UPDATED: 'ändrades', DELETED: 'togs bort' },
  sourceDate: 'Källans datum',
}
