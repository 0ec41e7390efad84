/** Something went wrong, and what to do about it. */
export const Problem = ({ text, remedy, act }: { text: string; remedy?: string; act?: () => void }) => (
  <div class="notice error problem" role="alert">
    <p>{text}</p>
    {remedy && (
      <button type="button" class="button" onClick={act}>
        {remedy}
      </button>
    )}
  </div>
);
