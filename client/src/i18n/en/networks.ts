import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const networks: Messages['networks'] = {
  list: {
    title: 'Networks',
    lead: 'Networks where municipalities and regions develop their cooperation with civil society. A municipality joins by a decision, and the decision gives its representative a mandate.',
    description:
      'Networks on cooperation with civil society: purpose, conditions, fee, and which municipalities take part by which decision.',
  },
  page: {
    description: (name, host) =>
      `${name}, ${host}: purpose, support, conditions, fee and members with decision and mandate.`,
    host: 'Host',
    hostNote: 'the name as written at the time',
    active: 'Active',
    audience: 'For',
    purpose: 'Purpose',
    support: 'Support',
    condition: 'Condition',
    fee: 'Fee',
    facts: 'Facts',
    members: 'Members',
    membersNote:
      'A membership rests on a decision. A filled ring means that the step has happened according to a source; an empty ring with a dashed line that the source does not say so.',
    onlyKnown: 'Only the members that the hub’s sources name. Others may have taken part.',
    count: (count) => counted(count, 'known member', 'known members'),
    sources: 'Sources',
    noMembers: 'The sources name no member.',
  },
  period: {
    span: (from, to) => `${String(from)}–${String(to)}`,
    from: (from) => `from ${String(from)}`,
    to: (to) => `until ${String(to)}`,
  },
  chain: {
    label: (name) => `How ${name} came into the network`,
    proposal: 'Proposal',
    decision: 'Decision',
    participation: 'Takes part',
    happened: 'has happened according to the source',
    notStated: 'not stated by the source',
    date: 'Date',
    paragraph: 'paragraph',
    role: 'Role',
    mandate: 'Mandate',
    fee: 'Fee',
    andParagraph: 'Date and paragraph',
  },
}
