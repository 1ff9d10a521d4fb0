import { ApolloLink, Observable } from '@apollo/client'
import { answerVariables, type PageAnswer } from './PageAnswer.ts'

/** Answers each question once from what the page brought along, and asks the next link for everything else. */
export function createInlinedAnswersLink(answers: readonly PageAnswer[]): ApolloLink {
  const left = new Set(answers)
  return new ApolloLink((operation, forward) => {
    const variables = answerVariables(operation.variables)
    for (const answer of left) {
      if (answer.operationName === operation.operationName && answer.variables === variables) {
        left.delete(answer)
        return new Observable((observer) => {
          observer.next({ data: answer.data })
          observer.complete()
        })
      }
    }
    return forward(operation)
  })
}
