import { isInAnotherBusiness } from '../current-step.ts';
import { makesKeystore } from '../journeys.ts';
import { cameBy } from '../known.ts';
import type { Progress } from '../progress-record.ts';
import type { UnderWay } from './under-way.ts';

/** A download as the browser numbers it, and when it began (ISO 8601). */
interface DownloadStart {
  readonly id: number;
  readonly began: string;
}

/**
 * The journey that a keystore file belongs to: the one that has it already, else one that was under way when the download began. Of those it is
 * one whose form was last seen, before all the one that is open. Null: none; it is an older file, or that of a business that is nobody's here.
 */
export function runOfDownload({ journeys, open }: UnderWay, download: DownloadStart): string | null {
  const owner = journeys.find(({ known }) => cameBy(download.id, known));
  const then = journeys.filter(
    ({ journey, startedAt }) => makesKeystore(journey) && Date.parse(startedAt) <= Date.parse(download.began),
  );
  const isAtForm = ({ seen }: Progress) => seen?.page === 'create-credential';
  const here = then.filter((progress) => !isAtForm(progress) || !isInAnotherBusiness(progress));
  const atForm = here.filter(isAtForm);
  const isOpen = ({ run }: Progress) => run === open;
  return (owner ?? atForm.find(isOpen) ?? atForm.at(-1) ?? here.find(isOpen))?.run ?? null;
}
