// The toolkit's own artifact client, in a process of its own since it reads its address from the environment:
//
//   node artifact-client.js <name> <zipped | unzipped> <folder> <file>...
//
// Its last line of output is JSON: what the upload gave, or how it failed.
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

const [name = '', form, folder = '', ...files] = process.argv.slice(2)
const client = new DefaultArtifactClient()
const outcome = await client
  .uploadArtifact(
    name,
    files.map((file) => path.join(folder, file)),
    folder,
    { retentionDays: 3, skipArchive: form === 'unzipped' },
  )
  .then(
    async (uploaded) => ({ uploaded, listed: (await client.listArtifacts()).artifacts }),
    (error: Error) => ({ failed: error.message, kind: error.name }),
  )
process.stdout.write(`\n${JSON.stringify(outcome)}\n`)
