import { dirname, join, normalize } from 'node:path';
import { isNode, type Node, parsed } from '../unit/sources.ts';

/** Where a statement takes something from: `import … from`, `export … from`; types count. */
const SOURCED = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

const statements = (program: Node): Node[] => (Array.isArray(program.body) ? program.body.filter(isNode) : []);

const sourceOf = (statement: Node): string | undefined =>
  SOURCED.has(statement.type) && isNode(statement.source) ? String(statement.source.value) : undefined;

/** The files of ours that a file imports, by their paths from the top. */
export const importsOf = (path: string, program: Node): string[] =>
  statements(program).flatMap((statement) => {
    const from = sourceOf(statement);
    return from?.startsWith('.') ? [normalize(join(dirname(path), from))] : [];
  });

const declared = (declaration: Node): string[] => {
  if (isNode(declaration.id)) return [String(declaration.id.name)];
  const { declarations } = declaration;
  if (!Array.isArray(declarations)) return [];
  return declarations.flatMap((one) => (isNode(one) && isNode(one.id) && one.id.name ? [String(one.id.name)] : []));
};

/** The names that a file exports and declares itself; what it hands on belongs to the file that declares it. */
export const exportsOf = (program: Node): string[] =>
  statements(program).flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || isNode(statement.source)) return [];
    return isNode(statement.declaration) ? declared(statement.declaration) : [];
  });

/** What is known of each file: what it imports, what it exports, and how many lines it has. */
export interface SourceFile {
  imports: readonly string[];
  exports: readonly string[];
  lines: number;
}

/** The house: each file by its path. Style sheets import nothing that is looked at here. */
export const houseOf = (sources: ReadonlyMap<string, string>): Map<string, SourceFile> =>
  new Map(
    [...sources].map(([path, source]) => {
      const lines = source.trimEnd().split('\n').length;
      if (!/\.tsx?$/.test(path)) return [path, { imports: [], exports: [], lines }];
      const program = parsed(path, source);
      return [path, { imports: importsOf(path, program), exports: exportsOf(program), lines }];
    }),
  );
