import { defaultSystem, systems } from './registry/systems.ts';
import type { PracticeSystem } from './system.ts';

export const systemById = (id: string): PracticeSystem => systems.find((system) => system.id === id) ?? defaultSystem;
