import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Handler } from 'hono';
import { getMimeType } from 'hono/utils/mime';

/** Vite puts the hash of the content into the names of everything under assets/. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;
const A_YEAR = 'public, max-age=31536000, immutable';
const PAGE = 'index.html';

/**
 * The folder of the built renderer, beside this program: dist/renderer when it runs from its
 * sources, the renderer folder of the same dist when it runs from there.
 */
export function rendererFolder(): string {
  const fromSources = import.meta.filename.endsWith('.ts');
  return resolve(import.meta.dirname, fromSources ? '../../dist/renderer' : '../../renderer');
}

/**
 * Where in the folder a request's path leads.
 * @returns undefined when it leads outside or is no proper path: not to be served
 */
function fileOf(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(decoded) || decoded.split('/').includes('..')) return undefined;
  const file = resolve(join(folder, decoded));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // node:fs rejects with nothing else
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * Serves the built renderer: files with a hash in their name for good, everything else afresh each
 * time; a path without an extension is one of the renderer's own routes and gets the page.
 * @param folder see `rendererFolder`
 * @returns a handler for GET and HEAD
 */
export function serveAssets(folder: string): Handler {
  return async (context) => {
    const { path } = context.req;
    const isRoute = extname(path) === '';
    const file = fileOf(folder, isRoute ? `/${PAGE}` : path);
    const content = file && (await contentOf(file));
    if (!content) return context.notFound();
    const type = isRoute ? getMimeType(PAGE) : getMimeType(path);
    context.header('Content-Type', type ?? 'application/octet-stream');
    context.header('Cache-Control', HASHED.test(path) ? A_YEAR : 'no-cache');
    return context.body(content);
  };
}
