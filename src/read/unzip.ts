import type { Entry } from 'yauzl'

/**
 * The first file of a zip whose name ends so; undefined where there is none. Nothing is written to the disk.
 *
 * @throws what the library does about a zip that is damaged or lies, and RangeError for a file of more bytes
 */
export async function unzipFile(zip: Buffer, ending: string, mostBytes: number): Promise<Buffer | undefined> {
  const { fromBufferPromise } = await import('yauzl')
  const file = await fromBufferPromise(zip)
  const isWanted = ({ fileName }: Entry): boolean => fileName.endsWith(ending)
  for await (const entry of file.eachEntry()) {
    if (!isWanted(entry)) continue
    // The library holds the file to the size that the zip claims for it.
    if (entry.uncompressedSize > mostBytes) throw new RangeError(`is over ${mostBytes} bytes`)
    const chunks: Buffer[] = []
    for await (const chunk of (await file.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
      chunks.push(chunk)
    return Buffer.concat(chunks)
  }
  return undefined
}
