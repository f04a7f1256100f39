import { useEffect, useState } from 'preact/hooks';

/**
 * Takes files dropped anywhere on the page: a browser would leave the page for a file that misses a small target.
 * True while a file is held over the page.
 */
export function useFileDrop(take: (files: FileList, items: DataTransferItemList) => void): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    };
    addEventListener('dragenter', hold, { signal });
    addEventListener('dragover', hold, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget === null && setHeld(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setHeld(false);
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        take(event.dataTransfer.files, event.dataTransfer.items);
      },
      { signal },
    );
    return () => over.abort();
  });
  return held;
}
