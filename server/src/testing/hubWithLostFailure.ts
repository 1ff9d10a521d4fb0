/** The hub as `npm start` runs it, with a failure in it that nobody waits for: of a field, or of the hub itself. */
import { GraphQLError } from 'graphql'
import '../main.ts'

const Failure = process.env['LOST_FAILURE'] === 'field' ? GraphQLError : Error
void Promise.reject(new Failure('lost on purpose'))
