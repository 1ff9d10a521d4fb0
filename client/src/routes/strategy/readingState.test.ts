import { expect, test } from 'vitest'
import { readingState } from './readingState.ts'

test('a question without an answer in a document that was read is not found', () => {
  expect(readingState(['COMPLETE'], 4)).toBe('notFound')
})

test('a document of which only the title is known was not read, even when the title gives an answer', () => {
  expect(readingState(['TITLE_ONLY'], 1)).toBe('titleOnly')
})

test('a document without any answer was not read for answers', () => {
  expect(readingState(['COMPLETE'], 0)).toBe('notRead')
})
