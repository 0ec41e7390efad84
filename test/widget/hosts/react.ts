import 'license-lens-widget';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Heard, JOBS, PRACTICES } from './data.ts';

const App = () => {
  const [turn, setTurn] = useState(0);
  const [advice, setAdvice] = useState('');
  const [audit, setAudit] = useState('');
  const [finding, setFinding] = useState('');
  return h(
    'main',
    null,
    h('h1', null, 'React'),
    h('button', { type: 'button', onClick: () => setTurn(1) }, 'Turn'),
    h('license-check', {
      job: JOBS[turn],
      compact: turn === 0,
      'onlicense-lens:advice': ({ detail }: Heard) => setAdvice(detail.advice.license),
    }),
    h('license-audit', {
      practice: PRACTICES[turn],
      'onlicense-lens:audit': ({ detail }: Heard) => setAudit(`${detail.overview.toFix} to fix`),
      'onlicense-lens:finding': ({ detail }: Heard) => setFinding(detail.rule),
    }),
    h('output', null, `${advice}, ${audit}, ${finding}`),
  );
};

const root = document.getElementById('app');
if (root) createRoot(root).render(h(App));
