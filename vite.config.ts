import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { precompressAssets } from './client/precompressAssets.ts'

const BROWSER_DIRECTORY = 'dist/browser'

/**
 * Gives the server build the file names of the browser build, so that a page can name its scripts, styles and
 * fonts. The browser build therefore comes first.
 */
function browserManifest(): Plugin {
  const id = 'virtual:browser-manifest'
  return {
    name: 'browser-manifest',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null
      const manifest = new URL(`client/${BROWSER_DIRECTORY}/.vite/manifest.json`, import.meta.url)
      return `export default ${readFileSync(manifest, 'utf8')}`
    },
  }
}

/** Marks Designsystemet's React parts as free of side effects: 32 kB instead of 66 kB in the browser. */
function designsystemetIsPure(): Plugin {
  return {
    name: 'designsystemet-is-pure',
    transform: {
      filter: { id: /@digdir[\\/]designsystemet-react[\\/]/ },
      handler: () => ({ moduleSideEffects: false }),
    },
  }
}

export default defineConfig({
  root: 'client',
  // Bundled for production whatever NODE_ENV the hub is started with: React's development build renders far slower.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  plugins: [react(), browserManifest(), designsystemetIsPure(), precompressAssets()],
  build: {
    // Inlined assets would need data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      // rxjs keeps its modern build behind a condition of its own; the other one is written for ES5.
      resolve: { conditions: ['es2015', ...defaultClientConditions] },
      build: {
        outDir: BROWSER_DIRECTORY,
        manifest: true,
        // One style sheet for all pages: smaller than its parts, and there before any page is left for the next.
        cssCodeSplit: false,
        rolldownOptions: {
          input: ['src/app/startBrowser.ts', 'src/app/entryBrowser.tsx'],
          // The first of the two calls what the second exports.
          preserveEntrySignatures: 'allow-extension',
          output: {
            // What nearly every page uses is one file each, of libraries and of ours: compressed better than many small ones.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
                { name: 'shared', minShareCount: 6 },
              ],
            },
          },
        },
      },
    },
    /** GraphiQL is a page apart, with libraries and styles that no other page should carry. */
    graphiql: {
      consumer: 'client',
      build: {
        outDir: BROWSER_DIRECTORY,
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: '.vite/graphiql.json',
        rolldownOptions: {
          input: 'src/graphiql/entryGraphiql.tsx',
          // GraphiQL's parts say "use no memo" to a compiler that is not used here.
          onwarn: (warning, warn) => {
            if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
          },
        },
        // Its editor alone is larger; what pages may weigh is measured by bench/pageSizes.ts.
        chunkSizeWarningLimit: 3000,
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: { input: { entryServer: 'src/app/entryServer.tsx' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, graphiql, ssr } = builder.environments
      // In this order: GraphiQL's files stand beside the pages', and the server's pages name the browser's files.
      for (const environment of [client, graphiql, ssr])
        if (environment !== undefined) await builder.build(environment)
    },
  },
})
