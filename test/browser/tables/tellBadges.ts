/** Runs where content scripts run: tells the driver, whenever it asks, where the badges stand that are shown. */
export function tellBadges(): void {
  document.addEventListener('where are the badges', () => {
    const roots = [...document.querySelectorAll('[data-license-lens]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const shown = roots.flatMap((root) => [...root.querySelectorAll('button[popover]:not(.covered)')]);
    const places = shown.flatMap((badge) => {
      const { left, top, right, bottom, width } = badge.getBoundingClientRect();
      return width > 0 && getComputedStyle(badge).visibility === 'visible' ? [{ left, top, right, bottom }] : [];
    });
    document.dispatchEvent(new CustomEvent('badges', { detail: JSON.stringify(places) }));
  });
}
