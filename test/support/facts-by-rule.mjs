// Which facts each rule is judged on, read from where the code refuses or remarks by it.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Rule ids with the names of their facts, in the order the code gives them. */
export function factsByRule(folder) {
  const facts = new Map();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || /\.(spec|sample)\.ts$/.test(file)) continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(`${folder}/${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
    );
    visit(source, (call) => {
      const id = ruleOf(call.arguments[0]);
      if (!id) return;
      const names = facts.get(id) ?? new Set();
      for (const argument of call.arguments.slice(1))
        if (ts.isObjectLiteralExpression(argument)) for (const name of namesIn(argument)) names.add(name);
      facts.set(id, names);
    });
  }
  return facts;
}

function visit(node, onCall) {
  if (ts.isCallExpression(node)) onCall(node);
  ts.forEachChild(node, (child) => visit(child, onCall));
}

/** `someRules['id']`, or the id itself where a context has a function of its own for its rules. */
function ruleOf(argument) {
  if (argument && ts.isElementAccessExpression(argument) && ts.isStringLiteral(argument.argumentExpression))
    return argument.argumentExpression.text;
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function namesIn({ properties }) {
  return properties.flatMap((property) =>
    property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
      ? [property.name.text]
      : [],
  );
}
