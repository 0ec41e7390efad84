import 'license-lens-widget';
import { createApp, h, ref } from 'vue';
import { type Heard, JOBS, PRACTICES } from './data.ts';

const root = document.getElementById('app');
if (root) {
  createApp({
    setup() {
      const [turn, advice, audit, finding] = [ref(0), ref(''), ref(''), ref('')];
      return () => [
        h('h1', 'Vue'),
        h('button', { onClick: () => (turn.value = 1) }, 'Turn'),
        h('license-check', {
          job: JOBS[turn.value],
          compact: turn.value === 0,
          'onLicense-lens:advice': ({ detail }: Heard) => (advice.value = detail.advice.license),
        }),
        h('license-audit', {
          practice: PRACTICES[turn.value],
          'onLicense-lens:audit': ({ detail }: Heard) => (audit.value = `${detail.overview.toFix} to fix`),
          'onLicense-lens:finding': ({ detail }: Heard) => (finding.value = detail.rule),
        }),
        h('output', `${advice.value}, ${audit.value}, ${finding.value}`),
      ];
    },
  }).mount(root);
}
