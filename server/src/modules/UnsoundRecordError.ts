import { HubError, type BilingualMessage } from '../errors.ts'
import type { UnsoundRecord } from './readRowsApart.ts'

/** A record was asked for that the graph holds but that is left out, since its row does not fit its schema. */
export class UnsoundRecordError extends HubError {
  /** Which one and what is wrong with it: for the log, not for the reader. */
  readonly record: UnsoundRecord

  constructor(record: UnsoundRecord) {
    super('RECORD_UNSOUND', MESSAGES[record.label])
    this.name = 'UnsoundRecordError'
    this.record = record
  }
}

const MESSAGES: Readonly<Record<UnsoundRecord['label'], BilingualMessage>> = {
  Practice: cannotBeShown('Exemplet', 'The example'),
  Strategy: cannotBeShown('Strategin', 'The strategy'),
  Passage: cannotBeShown('Svaret', 'The answer'),
  Decision: cannotBeShown('Beslutet', 'The decision'),
  Organisation: cannotBeShown('Organisationen', 'The organisation'),
  Assessment: cannotBeShown('Självskattningen', 'The self-assessment'),
  MappingStatement: cannotBeShown('Kartläggningen', 'The mapping'),
  Network: cannotBeShown('Nätverket', 'The network'),
  Membership: cannotBeShown('Medlemskapet', 'The membership'),
  Concept: cannotBeShown('Begreppet', 'The term'),
}

function cannotBeShown(sv: string, en: string): BilingualMessage {
  return {
    sv: `${sv} kan inte visas just nu, eftersom en uppgift i databasen är felaktig. Felet är vårt och har antecknats.`,
    en: `${en} cannot be shown right now, because something in the database is wrong. The fault is ours and has been noted.`,
  }
}
