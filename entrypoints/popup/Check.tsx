import { LicenseCheck } from '../../components/LicenseCheck.tsx';
import * as answers from '../../components/licenseAnswers.ts';
import { defaultSystem, spareSeats, systemById } from '../../core/index.ts';
import { overview } from './state.ts';

/** Which license somebody needs, in the practice that is shown. */
export const Check = () => {
  const shown = overview.value;
  const system = shown ? systemById(shown.systemId) : defaultSystem;
  if (!system) return <p class="notice">{shown?.problem}</p>;
  return (
    <LicenseCheck
      system={system}
      free={shown && { provider: spareSeats(shown, 'provider'), admin: spareSeats(shown, 'admin') }}
      links={shown?.pages}
      answers={answers}
    />
  );
};
