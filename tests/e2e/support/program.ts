import type { Page } from 'playwright-core';
import type { Watch } from './watch.ts';

/** The program as a user has it, running, whichever host shows it. */
export interface Program {
  readonly page: Page;
  readonly dataDir: string;
  /** What the page did that it should not have done. */
  readonly watch: Watch;
  /** Does what makes the program save a file. @returns the file's path */
  readonly save: (act: () => Promise<void>) => Promise<string>;
  /** Ends it as a user does: the store is closed, with its backup. */
  readonly close: () => Promise<void>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** The window in CSS pixels, and how many pixels of the screen make one of them. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A small old screen, as it stands in most village offices. */
export const usualWindow: WindowSize = { width: 1366, height: 768, scale: 1 };

export interface ProgramOptions {
  readonly dataDir: string;
  readonly window?: WindowSize;
  /** The instant, ISO, at which time stands still for host and page, in China; for pictures. */
  readonly clock?: string;
}

/** Starts the program over a data folder and waits for its first page. */
export type StartProgram = (options: ProgramOptions) => Promise<Program>;

/** Where the files are put that a program over that data folder saves; outside of it. */
export const savedFolder = (dataDir: string): string => `${dataDir}-saved`;

/** How long, in milliseconds, a person waits for anything on a slow PC before giving up. */
export const patience = 30_000;
