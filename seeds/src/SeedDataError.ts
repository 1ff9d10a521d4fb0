/** One thing that is wrong in a seed file: where, what stands there and what was expected. */
export interface SeedIssue {
  readonly file: string
  /** Line of the file, from 1. */
  readonly line: number
  /** Column name; `(row)` where the whole row is meant. */
  readonly column: string
  /** What stands there. */
  readonly value: string
  readonly expected: string
}

/** The seed files cannot be loaded. Carries every issue, not only the first; nothing has been written. */
export class SeedDataError extends Error {
  readonly issues: readonly SeedIssue[]

  constructor(issues: readonly SeedIssue[]) {
    const word = issues.length === 1 ? 'problem' : 'problems'
    super([`The seed files have ${issues.length} ${word}:`, ...issues.map(formatIssue)].join('\n'))
    this.name = 'SeedDataError'
    this.issues = issues
  }
}

/** The issue as one line: `file:line column: expected …, found …`. */
function formatIssue({ file, line, column, value, expected }: SeedIssue): string {
  const found = value === '' ? 'nothing' : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`
  return `  ${file}:${line} ${column}: expected ${expected}, found ${found}`
}
