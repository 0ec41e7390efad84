/** Gives the focus to the finding of a person, else to what comes next, else to the head of the panel. */
export function focusPanel(root: ParentNode, staffId: string | undefined): void {
  const finding = staffId === undefined ? null : root.querySelector(`[data-staff="${CSS.escape(staffId)}"]`);
  finding?.scrollIntoView({ block: 'nearest' });
  const target = finding?.querySelector('summary') ?? root.querySelector('[data-next]') ?? root.querySelector('h1');
  if (target instanceof HTMLElement) target.focus();
}
