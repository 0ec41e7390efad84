import type { ComponentChildren } from 'preact';
import { piecesOf } from '../core/index.ts';
import { useCounts } from './speaking.ts';

/** A text such as `Saving logs {names} out.` in pieces, with what stands in its places. */
export const inPlaces = <T,>(text: string, places: Readonly<Record<string, T>>): (string | T | undefined)[] =>
  piecesOf(text).map((piece, i) => (i % 2 === 0 ? piece : places[piece]));

/** The same, drawn. */
export const Phrase = ({ text, ...places }: { text: string } & Record<string, ComponentChildren>) => (
  <>{inPlaces(text, places)}</>
);

/** A name, kept from changing the direction of the text around it. */
export const Name = ({ of }: { of: string }) => <bdi>{of}</bdi>;

/** “Ana, Bo and Cy”. */
export const Names = ({ of }: { of: readonly string[] }) => {
  const { listParts } = useCounts();
  return <>{listParts(of).map(({ type, value }) => (type === 'element' ? <bdi key={value}>{value}</bdi> : value))}</>;
};
