/** What the suite compares: something that takes the practices in and answers a question with their ids, best first. */
export interface RankingSystem {
  readonly name: string
  /** Ids of the best hits, at most `limit`. */
  readonly rank: (question: string, limit: number) => readonly string[] | Promise<readonly string[]>
}
