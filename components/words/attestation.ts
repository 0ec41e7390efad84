import { spoken } from '../../core/index.ts';
import { attestation as en } from './en/attestation.ts';
import { attestation as es } from './es/attestation.ts';

export const attestationWords = spoken({ en, es });
