import type { Page, Request } from 'playwright-core'

/** The name of the GraphQL operation that a request asks; null for any other request. */
export function operationOf(request: Request): string | null {
  if (request.method() !== 'POST' || !new URL(request.url()).pathname.startsWith('/graphql')) return null
  return /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1] ?? ''
}

/** Collects the names of the GraphQL operations that a page asks from now on. */
export function watchQuestions(page: Page): readonly string[] {
  const questions: string[] = []
  page.on('request', (request) => {
    const operation = operationOf(request)
    if (operation !== null) questions.push(operation)
  })
  return questions
}
