import { allElements } from '../../dom/all-elements.ts';
import { attribute } from '../../dom/safe.ts';

/**
 * Sets free the forms of a document whose own properties are hidden by fields of the same name, and returns what puts
 * all back. A form with a field named `childNodes` answers with the field, in every world: axe-core then passes over
 * what is in the form, or fails. @throws if a form cannot be set free, for what axe-core says of it would be a lie.
 */
export function unclobber(document: Document): () => void {
  const undo: (() => void)[] = [];
  const restore = (): void => {
    for (const each of undo.splice(0)) each();
  };
  const read = namesOfForms();
  for (const form of allElements(document).filter((element) => element instanceof HTMLFormElement)) {
    for (const field of fieldsOf(form)) {
      if (!namesOf(field).some((name) => read.has(name))) continue;
      // A field that belongs to no form hides nothing; its name and id, which labels and scripts use, stay.
      undo.push(isImage(field) ? put(field, 'name', null) : put(field, 'form', ''));
    }
    const hidden = [...read].find((name) => Object.hasOwn(form, name));
    if (hidden === undefined) continue;
    restore();
    throw new Error(`A form hides its ${hidden}.`);
  }
  return restore;
}

function fieldsOf(form: HTMLFormElement): Element[] {
  const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get?.call(form) as
    | HTMLFormControlsCollection
    | undefined;
  const images = [...Element.prototype.querySelectorAll.call(form, 'img')];
  return [...(elements ?? []), ...images];
}

function namesOf(field: Element): string[] {
  return ['name', 'id'].flatMap((name) => attribute(field, name) ?? []);
}

function isImage(field: Element): boolean {
  return field instanceof HTMLImageElement;
}

/** Sets or removes an attribute; returns what undoes it. */
function put(element: Element, name: string, value: string | null): () => void {
  const before = attribute(element, name);
  const write = (to: string | null): void => {
    if (to === null) Element.prototype.removeAttribute.call(element, name);
    else Element.prototype.setAttribute.call(element, name, to);
  };
  write(value);
  return () => write(before);
}

/**
 * Names that forms have honestly for their fields, and that hide nothing axe-core asks a form for: a group of radio
 * buttons would fall apart if its members were set free.
 */
const HONEST: ReadonlySet<string> = new Set(
  (
    'name id title action method target lang dir role submit reset length elements encoding enctype hidden translate ' +
    'nonce prefix slot part remove before after append prepend animate blur click focus toggle rel autocomplete normalize'
  ).split(' '),
);

/** Every name that a form answers to itself. */
function namesOfForms(): ReadonlySet<string> {
  const names = new Set<string>();
  for (
    let at: object | null = HTMLFormElement.prototype;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(at)) if (!HONEST.has(name) && name !== '__proto__') names.add(name);
  }
  return names;
}
