import { useWords } from '../../components/speaking.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { isTurnedOff } from '../shared/policySignal.ts';
import { dataDone, dataProblem, kept } from './dataState.ts';
import { ImportData } from './ImportData.tsx';
import { KeptItem } from './KeptItem.tsx';
import { Section } from './Section.tsx';

/** What is kept of each practice, on this computer alone; it can be had as a file, brought back, and erased. */
export const YourData = () => {
  const say = useWords(yourDataWords);
  return (
    <Section of="data">
      <p>{say.lead}</p>
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
      {kept.value?.length === 0 && <p class="notice">{say.none}</p>}
      {!isTurnedOff('import') && <ImportData />}
    </Section>
  );
};
