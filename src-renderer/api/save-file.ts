import type { ExportedFile } from '@core/contract/define';

/** Hands a file to the person: the browser's download, or the save dialog the shell puts in its place. */
export function saveFile(file: ExportedFile): void {
  const blob = new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

/** Bytes of a file a person chose or dropped. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
