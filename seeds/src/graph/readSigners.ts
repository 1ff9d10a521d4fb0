/** Parts of the signatories cell that are said about the signing but name or count no signer. */
const REMARK = /^(kansli |styrgrupp |ca [\d\s]+ föreningar i kommunen$)/

/** Those who signed, and what the cell says beside them. */
export interface Signers {
  readonly signers: readonly string[]
  readonly remarks: readonly string[]
}

/** Tells the signers of a strategy from remarks such as the size of its steering group. */
export function readSigners(cell: readonly string[]): Signers {
  return {
    signers: cell.filter((part) => !REMARK.test(part)),
    remarks: cell.filter((part) => REMARK.test(part)),
  }
}
