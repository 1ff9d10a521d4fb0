/** `npm run model-docs`: writes docs/GRAPH-MODEL.md from the model. */
import { writeFile } from 'node:fs/promises'
import { graphModelPage } from '../../../graph-schema/model/graphModelPage.ts'

await writeFile(new URL('../../../docs/GRAPH-MODEL.md', import.meta.url), graphModelPage())
process.stdout.write('Wrote docs/GRAPH-MODEL.md.\n')
