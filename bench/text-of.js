/** All text of an element, shadow trees included. */
export function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return '';
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return ` ${children.map(textOf).join('')} `;
}

export const tidy = (text) => text.replace(/\s+/g, ' ').trim();
