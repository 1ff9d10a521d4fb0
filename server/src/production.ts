/*
 * Imported before anything else: React, Express and GraphQL look at this variable when they are loaded, and render
 * and answer several times slower without it. Whoever develops the hub may set it to something else.
 */
process.env['NODE_ENV'] ??= 'production'
