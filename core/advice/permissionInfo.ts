import { isLabel, labelKey } from '../model/labels.ts';
import type { Level, License } from '../model/terms.ts';
import { allWordsOf, needOfLevel, permissionLabel, soldBy } from '../systems/catalog.ts';
import type { Certainty, Permission, PracticeSystem } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import { permissionInfoWords } from '../words/permissionInfo.ts';

/** What is known of one box of a permissions page: the answer to “which license does this permission need?” */
export interface PermissionInfo {
  label: string;
  level: Level;
  /** Absent: the box is in no catalogue, and is judged by its column. */
  key?: string;
  /** `unknown`: in no catalogue. */
  kind: Permission['kind'] | 'unknown';
  /** The least license with which it works. */
  needs: License | 'none';
  /** Why, in one or two sentences. */
  because: string;
  clinical: Permission['clinical'];
  /** It deletes something; for a box in no catalogue, by the words of its label. */
  isDestructive: boolean;
  /** It opens more than it seems to: it lets somebody give access to themselves or others. */
  widensAccess: boolean;
  source: string;
  certainty: Certainty;
}

const find = (label: string, level: Level, { levels, permissions }: PracticeSystem): Permission | undefined =>
  permissions.find(
    (permission) =>
      permission.level === level &&
      isLabel(label, permission.kind === 'level' ? [...levels[level], ...permission.labels] : permission.labels),
  );

/** A Provider license covers what an Admin license covers (S1); where only one is sold, there is nothing to compare. */
const licenseSays = (needs: License, system: PracticeSystem): string => {
  const words = permissionInfoWords();
  return fillIn(soldBy(system).length === 1 ? words.alone : words[needs], allWordsOf(system));
};

const because = (
  kind: PermissionInfo['kind'],
  level: Level,
  needs: License | 'none',
  system: PracticeSystem,
): string => {
  const { kinds, none, within } = permissionInfoWords();
  const words = { ...allWordsOf(system), level: permissionLabel(level, system) };
  if (kind === 'restriction') return fillIn(`${kinds.restriction} ${within}`, words);
  const says = needs === 'none' ? fillIn(none, words) : licenseSays(needs, system);
  return kind === 'box' ? says : `${fillIn(kinds[kind], words)} ${says}`;
};

const DELETES = /\b(delete|deletes|deleting|remove|removes|removing|void|purge|erase)\b/;
const WIDENS = /\b(assign|permissions|all (clients|cases|notes|staff))\b/;

const clinicalIn = (level: Level, { permissions }: PracticeSystem): Permission['clinical'] =>
  permissions.find(({ key }) => key === level)?.clinical ?? 'no';

/** A box that nobody has described yet: the column says what it needs (docs/domain.md §6.1), its words what it may do. */
const unknownBox = (label: string, level: Level, system: PracticeSystem): PermissionInfo => {
  const words = labelKey(label);
  const needs = needOfLevel(level, system);
  return {
    label,
    level,
    kind: 'unknown',
    needs,
    because: because('unknown', level, needs, system),
    clinical: clinicalIn(level, system),
    isDestructive: DELETES.test(words),
    widensAccess: WIDENS.test(words),
    source: system.permissions.find(({ key }) => key === level)?.source ?? '',
    certainty: 'inferred',
  };
};

/** Tells of a box, by its label and the column in which it stands, what it needs and what it does. */
export function permissionInfo(label: string, level: Level, system: PracticeSystem): PermissionInfo {
  const known = find(label, level, system);
  if (known === undefined) return unknownBox(label, level, system);
  const { key, kind, needs, clinical, tags = [], source, certainty } = known;
  return {
    label,
    level,
    key,
    kind,
    needs,
    because: because(kind, level, needs, system),
    clinical,
    isDestructive: tags.includes('destructive'),
    widensAccess: tags.includes('widens access'),
    source,
    certainty,
  };
}
