/** The text of a piece of HTML as a reader sees it: a blank line between blocks, no marks, no captions. */

/** As much of the DOM as is read here; linkedom's own types need a browser's. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const LEFT_OUT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'FIGCAPTION',
  'BUTTON',
  'FORM',
  'IFRAME',
  'VIDEO',
  'AUDIO',
]);
/** Elements that flow within a line; all others begin and end a block. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG STRIKE SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Not found in the text of a page: parseHTML drops NUL. */
const BREAK = '\0';

/** @returns paragraphs in the order of the page, with '\n\n' between them and '\n' where a line is broken; '' when there is no text. */
export function blockText(root: DomNode): string {
  return flat(root)
    .split(BREAK)
    .map((block) =>
      block
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

function flat(node: DomNode): string {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const name = node.nodeName.toUpperCase();
  if (LEFT_OUT.has(name)) return '';
  if (name === 'BR') return '\n';
  const inside = Array.from(node.childNodes, flat).join('');
  return node.nodeType === ELEMENT_NODE && INLINE.has(name) ? inside : `${BREAK}${inside}${BREAK}`;
}
