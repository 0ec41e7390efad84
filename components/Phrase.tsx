import type { ComponentChildren } from 'preact';
import { piecesOf } from '../core/index.ts';
import { useFormats } from './speaking.ts';

/** A text such as `Saving logs {names} out.` with what stands in its places. */
export const Phrase = ({ text, ...places }: { text: string } & Record<string, ComponentChildren>) => (
  <>{piecesOf(text).map((piece, i) => (i % 2 === 0 ? piece : places[piece]))}</>
);

/** A name, kept from changing the direction of the text around it. */
export const Name = ({ of }: { of: string }) => <bdi>{of}</bdi>;

/** “Ana, Bo and Cy”. */
export const Names = ({ of }: { of: readonly string[] }) => {
  const { listParts } = useFormats();
  return <>{listParts(of).map(({ type, value }) => (type === 'element' ? <bdi key={value}>{value}</bdi> : value))}</>;
};
