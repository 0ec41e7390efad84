import type { Read, ReadReply, ReadRequest } from './messages.ts';

/** Reads one file in a worker, one question after the other. */
export class FileReading {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #last: Promise<unknown> = Promise.resolve();

  /** @throws Error that says what is wrong in the file */
  ask(request: ReadRequest): Promise<Read> {
    const reply = this.#last.then(() => this.#ask(request));
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  #ask(request: ReadRequest): Promise<Read> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<ReadReply>) =>
        'read' in data ? resolve(data.read) : reject(new Error(data.problem));
      this.#worker.onerror = ({ message }) => reject(new Error(message));
      this.#worker.postMessage(request);
    });
  }

  /** Ends whatever is being done. Nothing answers any more. */
  stop(): void {
    this.#worker.terminate();
  }
}
