import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './packs.js';

/** One place in the sources where a text is looked up. */
export interface Lookup {
  /** `src/…:<line>`. */
  readonly place: string;
  /** The element whose file it is in, or `kit` for what all elements share. */
  readonly owner: string;
  /** What ids it can ask for; a hole in a template literal stands for one part of an id. */
  readonly ids: readonly RegExp[];
  /** Whether it asks for a variant (`<id>.<variant>`) first. */
  readonly variant: boolean;
}

const METHODS = new Set(['t', 'plain', 'lines', 'has']);
const HOLE = '[a-z0-9]+(?:-[a-z0-9]+)*';

const sources = (['src/kit', 'src/elements', 'src/content'] as const)
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .map((file) =>
    ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );

const nodes = sources.flatMap((source) => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
});

const calls = nodes.filter(ts.isCallExpression);

/** Every string of the sources: what a variant can be called. */
export const strings = new Set(nodes.filter(ts.isStringLiteralLike).map(({ text }) => text));

/** All places where elements and kit look a text up: `words.t('…')` and the like. */
export const lookups: readonly Lookup[] = calls.filter(isLookup).map((call) => {
  const source = call.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
  const [id, , variant] = call.arguments;
  return {
    place: `${source.fileName}:${line}`,
    owner: /^src\/elements\/([^/]+)\//.exec(source.fileName)?.[1] ?? 'kit',
    ids: id ? patternsOf(id, 0).map((pattern) => new RegExp(`^${pattern}$`)) : [],
    variant: variant !== undefined || (nameOf(call.expression) === 'lines' && call.arguments.length > 1),
  };
});

function isLookup(call: ts.CallExpression): boolean {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !METHODS.has(expression.name.text)) return false;
  const object = expression.expression;
  return nameOf(object) === 'words';
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return nameOf(node.expression);
  return undefined;
}

/** What an expression can be, as sources of regular expressions; nothing where it cannot be told. */
function patternsOf(node: ts.Expression, depth: number): string[] {
  if (depth > 5) return [];
  if (ts.isStringLiteralLike(node)) return [escapeText(node.text)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return patternsOf(node.expression, depth);
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].flatMap((branch) => patternsOf(branch, depth));
  }
  if (ts.isTemplateExpression(node)) {
    return [
      escapeText(node.head.text) +
        node.templateSpans.map((span) => HOLE + escapeText(span.literal.text)).join(''),
    ];
  }
  if (ts.isCallExpression(node)) return resultsOf(node, depth);
  if (ts.isIdentifier(node)) return valuesOf(node, depth);
  return [];
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a constant, or a parameter of a function in the same sources, can stand for. */
function valuesOf(name: ts.Identifier, depth: number): string[] {
  for (const scope of ancestors(name)) {
    if (ts.isFunctionLike(scope)) {
      const index = scope.parameters.findIndex((parameter) => binds(parameter.name, name.text));
      const parameter = scope.parameters[index];
      if (parameter) {
        const key = ts.isObjectBindingPattern(parameter.name) ? name.text : undefined;
        return argumentsOf(scope, index, depth, key);
      }
    }
    const declaration = nodes.find(
      (node): node is ts.VariableDeclaration =>
        ts.isVariableDeclaration(node) &&
        nameOf(node.name) === name.text &&
        node.parent.parent.parent === scope,
    );
    if (declaration?.initializer) return patternsOf(declaration.initializer, depth + 1);
  }
  return [];
}

function binds(bound: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(bound)) return bound.text === name;
  return bound.elements.some((element) => ts.isBindingElement(element) && nameOf(element.name) === name);
}

/** What a function is called with; with `key`, in a property of the object it is called with. */
function argumentsOf(
  called: ts.SignatureDeclaration,
  index: number,
  depth: number,
  key: string | undefined,
): string[] {
  const holder = ts.isVariableDeclaration(called.parent) ? called.parent : called;
  const name = 'name' in holder && holder.name ? nameOf(holder.name) : undefined;
  if (name === undefined) return [];
  return calls
    .filter(({ expression }) => nameOf(expression) === name)
    .flatMap(({ arguments: given }) => {
      const value = given[index] && (key === undefined ? given[index] : propertyOf(given[index], key));
      return value ? patternsOf(value, depth + 1) : [];
    });
}

function propertyOf(object: ts.Expression, key: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  const property = object.properties.find(({ name }) => name && nameOf(name) === key);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** What a function of the same sources can give back. */
function resultsOf(call: ts.CallExpression, depth: number): string[] {
  const name = nameOf(call.expression);
  const body = nodes.find(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  )?.body;
  if (!body) return [];
  return nodes
    .filter((node): node is ts.ReturnStatement => ts.isReturnStatement(node) && isInside(node, body))
    .flatMap(({ expression }) => (expression ? patternsOf(expression, depth + 1) : []));
}

function isInside(node: ts.Node, ancestor: ts.Node): boolean {
  return [...ancestors(node)].includes(ancestor);
}

function* ancestors(node: ts.Node): Generator<ts.Node> {
  for (let up = node; !ts.isSourceFile(up); up = up.parent) yield up.parent;
}
