interface Props {
  label: string;
  /** The practice that is shown, read or not; undefined: there is none. */
  current: string | undefined;
  hosts: readonly string[] | undefined;
  choose(host: string): void;
}

/** Which practice a page of its own shows; where there are several, to choose one. */
export const PracticeChoice = ({ label, current, hosts = [], choose }: Props) => {
  if (current === undefined) return null;
  if (hosts.length === 0 || (hosts.length === 1 && hosts[0] === current)) return <span>{current}</span>;
  return (
    <label class="screen-only">
      <span class="unseen">{label}</span>
      <select value={current} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {[...new Set([current, ...hosts])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
};
