import type { CDPSession } from 'playwright';

/** A heap snapshot of V8, as far as it is read here: numbers in rows of `node_fields`, names by their place in `strings`. */
interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const detached = 2;

/** How many elements of ours the heap still holds that are in no document. */
export async function detachedHosts(debug: CDPSession): Promise<number> {
  const { snapshot, nodes, strings } = await takeSnapshot(debug);
  const { node_fields: fields } = snapshot.meta;
  const [nameAt, detachednessAt] = [fields.indexOf('name'), fields.indexOf('detachedness')];
  let attached = 0;
  let found = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = strings[nodes[at + nameAt] ?? 0] ?? '';
    if (!/^(Detached )?<credential-guide/.test(name)) continue;
    if (nodes[at + detachednessAt] === detached || name.startsWith('Detached')) found += 1;
    else attached += 1;
  }
  // Else the snapshot names elements in another way than is looked for, and none detached would mean nothing.
  if (attached === 0) throw new Error('The heap snapshot does not show the element that is in the page');
  return found;
}

async function takeSnapshot(debug: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  debug.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await debug.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  debug.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}
