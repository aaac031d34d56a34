import { Script } from 'node:vm';

/**
 * A function as an expression that makes it again elsewhere: from an arrow function, a function, or a method as written in
 * an object (`check(document) { ... }`). Undefined where there is no such text (a built-in or bound function).
 */
export function functionSource(run: (...values: never[]) => unknown): string | undefined {
  const text = Function.prototype.toString.call(run);
  const forms = [`(${text})`, `(Object.values({ ${text} })[0])`];
  return forms.find(isExpression);
}

/** Compiles, and runs nothing. */
function isExpression(source: string): boolean {
  try {
    const script = new Script(source);
    return script instanceof Script;
  } catch {
    return false;
  }
}
