import { describe } from 'vitest';
import { provesCases } from './ways/cases.ts';

describe('pages as they may be in life', () => provesCases('chromium'));
