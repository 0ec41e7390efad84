import './license-lens.ts';
