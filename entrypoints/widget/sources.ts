import { LIMITS, readText } from '../../core/index.ts';
import { RosterError } from './rosterError.ts';

const bytesOf = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    parts.push(value);
    size += value.length;
    if (size > LIMITS.bytes) {
      await reader.cancel();
      throw new RosterError('tooLarge');
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const textOf = (bytes: Uint8Array): string => {
  try {
    return readText(bytes);
  } catch (error) {
    throw new RosterError('notText', error instanceof Error ? error.message : '');
  }
};

/** The text at an address. @throws RosterError, and the reason of the signal */
export async function fetchText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const url = URL.parse(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new RosterError('unreachable', src);
  const response = await fetch(url, { signal, headers: { accept: 'application/json, text/csv' } }).catch(() => {
    signal.throwIfAborted();
    throw new RosterError('unreachable', src);
  });
  if (!response.ok || !response.body) throw new RosterError('missing', src);
  return textOf(await bytesOf(response.body));
}

/** The text of a file that was dropped or chosen. @throws RosterError */
export async function fileText(file: File): Promise<string> {
  if (file.size > LIMITS.bytes) throw new RosterError('tooLarge');
  return textOf(new Uint8Array(await file.arrayBuffer()));
}

const isInline = (child: Element): boolean =>
  child instanceof HTMLScriptElement && /^application\/json$/i.test(child.type);

/** The JSON that stands in the element. */
export const inlineText = (element: Element): string | undefined =>
  [...element.children].find(isInline)?.textContent?.trim() || undefined;
