import type { PdfObjects } from './read-pdf.js';

/** An element of a PDF's structure tree. */
export interface StructureElement {
  readonly role: string;
  readonly object: string;
  /** Marked content that is its own: on which page, an object's number, and with which id. */
  readonly marks: readonly Mark[];
  /** The marked content of its own and of all below it, as it is read. */
  readonly content: readonly Mark[];
  readonly children: readonly StructureElement[];
  /** Everything below it. */
  readonly below: readonly StructureElement[];
}

export interface Mark {
  readonly page: number;
  readonly id: number;
}

/** The elements in the order in which they are read aloud. */
export function elementsOf(objects: PdfObjects): StructureElement[] {
  const root = [...objects.values()].find((object) => object.includes('/Type /StructTreeRoot'));
  return root === undefined
    ? []
    : kidsOf(root).flatMap((kid) => ('element' in kid ? all(elementAt(kid.element, objects)) : []));
}

function all(element: StructureElement): StructureElement[] {
  return [element, ...element.below];
}

function elementAt(number: number, objects: PdfObjects): StructureElement {
  const object = objects.get(number)!;
  const page = Number(/\/Pg (\d+) 0 R/.exec(object.replace(/<<\s*\/Type \/(MCR|OBJR)[^>]*>>/g, ''))?.[1]);
  const parts = kidsOf(object).flatMap((kid): Array<StructureElement | Mark> => {
    if ('element' in kid) return [elementAt(kid.element, objects)];
    return 'mark' in kid ? [{ page: kid.page ?? page, id: kid.mark }] : [];
  });
  const children = parts.filter((part) => 'role' in part);
  return {
    role: /\/S \/(\w+)/.exec(object)![1]!,
    object,
    marks: parts.filter((part) => 'id' in part),
    content: parts.flatMap((part) => ('role' in part ? part.content : [part])),
    children,
    below: children.flatMap(all),
  };
}

type Kid =
  | { readonly element: number }
  | { readonly mark: number; readonly page: number | null }
  | { readonly annotation: number };

const KID = /<<\s*\/Type \/OBJR[^>]*?\/Obj (\d+) 0 R\s*>>|<<\s*\/Type \/MCR([^>]*)>>|(\d+) 0 R|(\d+)/g;

function kidsOf(object: string): Kid[] {
  const kids = /\/K (\[[\s\S]*?\](?=\s*(?:\/|>>\s*$))|\d+ 0 R|\d+)/.exec(object)?.[1] ?? '';
  return [...kids.matchAll(KID)].map(([, annotation, reference, element, mark]) => {
    if (annotation) return { annotation: Number(annotation) };
    if (reference)
      return {
        mark: Number(/\/MCID (\d+)/.exec(reference)![1]),
        page: Number(/\/Pg (\d+)/.exec(reference)![1]),
      };
    return element ? { element: Number(element) } : { mark: Number(mark), page: null };
  });
}
