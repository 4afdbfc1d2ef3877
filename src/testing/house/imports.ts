import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One module naming another. */
export interface Import {
  /** Path under `src/`, or a package such as `zod`, `node:fs`, `astro:content`. */
  target: string;
  /** True when nothing of the other module remains once types are erased. */
  typeOnly: boolean;
}

/** Every import of a source file, its path given under `src/`. */
export function importsOf(file: string): Import[] {
  return readImports(file, readFileSync(join('src', file), 'utf8'));
}

/** Every import in the text of a TypeScript or Astro file. */
export function readImports(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier))
      imports.push({ target: resolved(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, erased(node.importClause));
    else if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest));
  return imports;
}

/** The frontmatter and the scripts of an Astro file. */
function scriptsOf(text: string): string {
  const [, frontmatter = ''] = /^---\r?\n(.*?)^---/ms.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontmatter, ...scripts].join('\n');
}

function erased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name && allTypes(clause.namedBindings))
  );
}

function allTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings))) return false;
  return bindings.elements.length > 0 && bindings.elements.every((each) => each.isTypeOnly);
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith('.')
    ? join(dirname(file), specifier).replaceAll('\\', '/')
    : specifier;
}
