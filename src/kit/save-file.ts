/** How long a browser gets to begin reading a file that is saved, in milliseconds. */
const READING_TIME = 30_000;

/**
 * Hands a file to the browser to save. (By itself, so that what waits here keeps no element alive.)
 * @param name with its ending
 */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, READING_TIME);
}
