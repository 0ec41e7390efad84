import { part } from '../shared/parts.tsx';

/** What stands below what is seen first, with what it shows. */
export const rest = part('Rest', async () => {
  const brought = await import('./Rest.tsx');
  await brought.follow();
  return brought;
});
