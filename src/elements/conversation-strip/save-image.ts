/** How long a browser gets to begin reading a file that is saved, in milliseconds. */
const READING_TIME = 30_000;

/**
 * Hands an SVG image to the browser to save. (By itself, so that what waits here keeps no element alive.)
 * @param svg without an XML declaration
 * @param name of the file, without its ending
 */
export function saveImage(svg: string, name: string): void {
  const file = new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.svg`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, READING_TIME);
}
