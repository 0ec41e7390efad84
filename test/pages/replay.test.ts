import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay, tell } from './replay.ts';

const FOLDER = join(import.meta.dirname, 'snapshots');
const files = readdirSync(FOLDER);
const pages = files.filter((name) => name.endsWith('.txt'));

describe('pages that somebody has saved', () => {
  it('have beside them what is right, each', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(files.toSorted()).toEqual(pages.flatMap((name) => [name, name.replace('.txt', '.right')]).toSorted());
  });

  it.each(pages)('%s is read so', (name) => {
    const right = readFileSync(join(FOLDER, name.replace('.txt', '.right')), 'utf8');
    expect(`${tell(replay(readFileSync(join(FOLDER, name), 'utf8'))).join('\n')}\n`).toBe(right);
  });
});
