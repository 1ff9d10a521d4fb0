import { counted } from '../counted.ts'

/** The networks, one network, and how a membership came about. */
export const networks = {
  list: {
    title: 'Nätverk',
    lead: 'Nätverk där kommuner och regioner utvecklar samverkan med civilsamhället. En kommun går med genom ett beslut, och beslutet ger den som deltar ett mandat.',
    description:
      'Nätverk för samverkan med civilsamhället: syfte, villkor, avgift och vilka kommuner som deltar genom vilket beslut.',
  },
  page: {
    description: (name: string, host: string) =>
      `${name}, ${host}: syfte, stöd, villkor, avgift och medlemmar med beslut och mandat.`,
    host: 'Värd',
    hostNote: 'namnet som det skrevs då',
    active: 'Verksamt',
    audience: 'För',
    purpose: 'Syfte',
    support: 'Stöd',
    condition: 'Villkor',
    fee: 'Avgift',
    facts: 'Fakta',
    members: 'Medlemmar',
    membersNote:
      'Ett medlemskap vilar på ett beslut. Fylld ring betyder att steget har skett enligt en källa; tom ring med streckad linje att källan inte säger det.',
    onlyKnown: 'Bara de medlemmar som navets källor namnger. Fler kan ha deltagit.',
    count: (count: number) => counted(count, 'känd medlem', 'kända medlemmar'),
    sources: 'Källor',
    noMembers: 'Källorna namnger ingen medlem.',
  },
  period: {
    span: (from: number, to: number) => `${String(from)}–${String(to)}`,
    from: (from: number) => `från ${String(from)}`,
    to: (to: number) => `till och med ${String(to)}`,
  },
  chain: {
    label: (name: string) => `Vägen in i nätverket för ${name}`,
    proposal: 'Förslag',
    decision: 'Beslut',
    participation: 'Deltar',
    happened: 'har skett enligt källan',
    notStated: 'framgår inte av källan',
    date: 'Datum',
    paragraph: 'paragraf',
    role: 'Roll',
    mandate: 'Mandat',
    fee: 'Avgift',
    andParagraph: 'Datum och paragraf',
  },
}
