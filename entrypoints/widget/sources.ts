import { LIMITS } from '../../core/index.ts';
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

/** What is at an address. @throws RosterError, and the reason of the signal */
export async function fetchBytes(src: string, base: string, signal: AbortSignal): Promise<Uint8Array> {
  const url = URL.parse(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new RosterError('unreachable', src);
  const response = await fetch(url, { signal, headers: { accept: 'application/json, text/csv' } }).catch(() => {
    signal.throwIfAborted();
    throw new RosterError('unreachable', src);
  });
  if (!response.ok || !response.body) throw new RosterError('missing', src);
  return bytesOf(response.body);
}

/** What is in a file that was dropped or chosen. @throws RosterError */
export async function fileBytes(file: File): Promise<Uint8Array> {
  if (file.size > LIMITS.bytes) throw new RosterError('tooLarge');
  return new Uint8Array(await file.arrayBuffer());
}
