import { ImportData } from './ImportData.tsx';
import { KeptItem } from './KeptItem.tsx';
import { dataDone, dataProblem, kept } from './ownData.ts';

/** What is kept of each practice, on this computer alone; it can be had as a file, brought back, and erased. */
export const YourData = () => (
  <section aria-label="Your data">
    <h2>Your data</h2>
    <p>
      All of it is kept in this browser, and nothing is sent anywhere. What was read of a practice can be erased and
      read again; what you have said yourself stays until you erase everything.
    </p>
    {dataProblem.value && (
      <p class="notice error" role="alert">
        {dataProblem.value}
      </p>
    )}
    {dataDone.value && (
      <p class="notice good" role="status">
        {dataDone.value}
      </p>
    )}
    {kept.value?.map((one) => (
      <KeptItem key={one.host} {...one} />
    ))}
    {kept.value?.length === 0 && <p class="notice">Nothing is kept yet.</p>}
    <ImportData />
  </section>
);
