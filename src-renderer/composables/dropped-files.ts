/** Most files taken at once: a folder chosen by mistake must not be read to its end. */
const mostFiles = 3000;

const endsWith = (name: string, endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) &&
  // Left behind by Word and WPS beside a file that is open, and by other systems.
  !name.startsWith('~$') &&
  !name.startsWith('.');

/** Those of a choice that have one of the endings (without the dot), in the order of their names. */
export function filesOfKind(files: Iterable<File>, endings: readonly string[]): File[] {
  return [...files]
    .filter(({ name }) => endsWith(name, endings))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true }))
    .slice(0, mostFiles);
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A folder is told in parts, until one is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0 || found.length > mostFiles) return found;
    for (const one of part) found.push(...(await filesOfEntry(one)));
  }
}

/** Every file that was dropped, those inside of dropped folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Entries can be asked for only while the event is told, before anything is waited for.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry) found.push(...(await filesOfEntry(entry)));
  return found;
}
