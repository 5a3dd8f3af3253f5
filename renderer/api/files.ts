import { fetchOrThrow } from './client.ts';

/**
 * Sends a file's bytes. As an ArrayBuffer, because Blob and FormData bodies are unreliable on the
 * desktop's own scheme (design.md 3).
 * @param path under /api, e.g. `/imports`
 * @returns the answer's JSON, as the route declares it
 * @throws ApiError
 */
export async function upload<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  file: File,
): Promise<T> {
  const response = await fetchOrThrow(`/api${path}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: await file.arrayBuffer(),
  });
  // The one place where the route's word is taken for what its body holds.
  return (await response.json()) as T;
}

/**
 * Fetches a file and hands it to the browser or the desktop to save.
 * @param path under /api, e.g. `/reports/files/TOKEN`
 * @param name under which it is saved; otherwise the one that the answer gives
 * @throws ApiError
 */
export async function download(path: string, name?: string): Promise<void> {
  const response = await fetchOrThrow(`/api${path}`);
  const given = response.headers.get('Content-Disposition') ?? '';
  save(await response.blob(), name ?? nameIn(given) ?? 'download');
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the content after the click; a minute is ample on one machine.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** The name in a Content-Disposition header, RFC 6266: `filename*` before `filename`. */
export function nameIn(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition)?.[1];
}
