import type { AccessibleNode } from './accessibility-tree.ts';
import type { Box, Command, OpenOptions, SeenRequest, Size } from './types.ts';

/** One tab, in the few words that both browsers' drivers can say. Everything else is built on them, once for both. */
export interface PageDriver {
  /** The value of an expression, awaited, as the text that it gives. Works under any content security policy. */
  evaluate(expression: string): Promise<string | undefined>;
  /** Lets expressions see into closed trees of ours, from now on (`lend-closed-trees.ts`). */
  lendClosedTrees(): Promise<void>;
  goto(url: string): Promise<void>;
  goBack(): Promise<void>;
  reload(): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Where the mouse is. */
  pressMouse(): Promise<void>;
  releaseMouse(): Promise<void>;
  /** Where the mouse is, in CSS pixels downwards. */
  turnWheel(distance: number): Promise<void>;
  /** `key` as both drivers name it: `Tab`, `Enter`, `ArrowDown`, `Control`, `a`. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  typeText(text: string): Promise<void>;
  /** Gives files to the file input that the expression finds, as the person's choice. */
  setFiles(elementExpression: string, paths: readonly string[]): Promise<void>;
  dropFiles(at: Box, elementExpression: string, paths: readonly string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What assistive technology is told of this tab, which has to be in front. */
  accessibilityTree(): Promise<readonly AccessibleNode[]>;
  setViewport(size: Size): Promise<void>;
  /** The page as it would be printed, or on the screen again. */
  setPrinting(isPrinting: boolean): Promise<void>;
  bringToFront(): Promise<void>;
  isClosed(): boolean;
  close(): Promise<void>;
}

/** One running browser with the extension in it. */
export interface BrowserDriver {
  readonly version: string;
  /** Where the extension's own pages live, with a slash at the end. */
  readonly extensionUrl: string;
  newPage(): Promise<PageDriver>;
  /** Lets the extension into private windows as a person does it, where its manifest has it so. It may be loaded anew for that. */
  letIntoPrivateWindows(): Promise<void>;
  /** A tab in a new private window. Firefox opens the tabs that come after it there too. */
  newPrivatePage(): Promise<PageDriver>;
  /** Every open tab, those that a page or the extension opened too. */
  pages(): Promise<readonly PageDriver[]>;
  /** Stops the background as the browser does when it idles; the next event starts it again. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** What the background holds in memory, in bytes, after a collection of garbage. Chromium only. */
  heapOfBackground(): Promise<number>;
  /** Opens the real popup of the toolbar button, where the driver reaches it. */
  openRealPopup(popupPath: string): Promise<PageDriver>;
  /** The side panel (Chromium) or sidebar (Firefox), once it is open. */
  openedPanel(popupPath: string): Promise<PageDriver>;
  /** Closes the side panel or sidebar where one is open. */
  closePanel(): Promise<void>;
  /** Lets a keyboard command happen: by its keys where they reach the browser, else by its name. */
  pressCommand(command: Command): Promise<void>;
  requests(): Promise<readonly SeenRequest[]>;
  /** What pages, content scripts and (in Chromium) the background wrote to their consoles. */
  logs(): readonly string[];
  /** Runs when the person closed the window. */
  onClosed(listener: () => void): void;
  close(): Promise<void>;
}

/** What every opener is given: all choices made. */
export type ResolvedOptions = OpenOptions & {
  readonly extension: string;
  readonly downloads: string;
  readonly size: Size;
  /** The port of the wall (`wall.ts`). */
  readonly wallPort: number;
};
