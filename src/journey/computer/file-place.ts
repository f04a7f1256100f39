import { type Sentence, sentence } from '../../values/sentence.ts';
import type { HandedOver } from '../known.ts';
import type { Environment } from './environment.ts';
import { keystoreFolderOn } from './keystore-folder.ts';

/** Where the new file is, or where it has to go: one folder, never two at once. */
export interface FilePlace {
  readonly facts: readonly Sentence[];
  /** The folder, to be copied letter by letter. */
  readonly copy: readonly string[];
}

/** Where the new file stands. */
export function placeOfNewFile(handedOver: HandedOver | null, environment: Environment): FilePlace {
  if (handedOver?.how === 'download') {
    const saved = sentence('fact_saved_at', ...folderAndName(handedOver.path));
    return { facts: handedOver.renamed ? [saved, sentence('fact_saved_renamed')] : [saved], copy: [] };
  }
  const installed = handedOver ? [sentence('fact_installed')] : [];
  const usual = usualFolder(environment);
  return { facts: [...installed, ...usual.facts], copy: usual.copy };
}

/** Where the software gets it from: the folder that it reads, if that is another one than the file is in. */
export function placeForSoftware(handedOver: HandedOver | null, environment: Environment): FilePlace {
  const { facts, copy } = placeOfNewFile(handedOver, environment);
  if (environment.softwareReads === 'another-computer')
    return { facts: [...facts, sentence('fact_copy_to_computer')], copy };
  if (environment.softwareReads !== 'the-usual-folder' || handedOver?.how !== 'download')
    return { facts, copy };
  return { facts: [sentence('fact_copy_to')], copy: usualFolder(environment).copy };
}

/** Where the official software puts keystore files by itself. */
export function usualFolder({ computer }: Environment): FilePlace {
  const { path, how } = keystoreFolderOn(computer);
  return { facts: [how], copy: [path] };
}

function folderAndName(path: string): [folder: string, name: string] {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  return [parts.at(-2) ?? path, parts.at(-1) ?? path];
}
